import { basePath } from "@/messages/locale";
import type { OfflineList } from "./list";
import type { WorkerScope } from "./scope";
import { answerOffline } from "./worker";

/** The offline worker as a file: the build writes its list before it. */
declare const self: WorkerScope;
declare const savedFiles: OfflineList;

answerOffline(self, savedFiles, basePath);
