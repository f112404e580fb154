import { basePath } from "@/messages/locale";
import { type RetiredScope, retire } from "./retired";

/** The worker that ends itself, as a file. */
declare const self: RetiredScope;

retire(self, basePath);
