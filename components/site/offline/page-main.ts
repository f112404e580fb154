import { basePath } from "@/messages/locale";
import { serveOfflineOn } from "./page";

/** The script of pages as a file: the build writes the notices before it, by language. */
declare const offlineNotices: Readonly<Record<string, string>>;

serveOfflineOn(basePath, offlineNotices);
