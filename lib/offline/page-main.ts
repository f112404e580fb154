import { basePath } from "@/messages/locale";
import { serveOfflineOn } from "./page";

/** The script of pages as a file. */
serveOfflineOn(basePath);
