import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { displayIn } from "@/components/site/display/display";
import { isHost } from "@/lib/http/origin";
import { methodProblem, type ProblemDetail, problemResponse } from "@/lib/http/problem";
import { documentHeaders } from "@/lib/http/security";
import { defaultLocale } from "@/locales/languages";
import { basePath, localeIn } from "@/messages/locale";
import { type ErrorStatus, errorPage } from "./error-page";
import { readFiles, type SiteFile } from "./files";
import { inDisplay } from "./in-display";
import { headersOf, sendFile, sendMethods, sendMoved, sendResponse } from "./reply";
import type { Methods, Routes } from "./routes";
import { readTarget, type Target } from "./target";

const fileMethods = ["GET", "HEAD"];
const everyMethod = ["GET", "HEAD", "POST"];
const defaultPrefix = new RegExp(`^/${defaultLocale}(?=/|$)`);
const isOfInterface = (path: string): boolean => path === "/api" || path.startsWith("/api/");

type Refusal = ProblemDetail & { readonly status: ErrorStatus };

const unreadable: Refusal = {
  status: 400,
  en: "The address or the Host header of the request is malformed.",
  zh: "请求的网址或 Host 头不合格式。",
};
const nothingHere: ProblemDetail = {
  status: 404,
  en: "There is nothing at this address. The interface is described at /api/v1/openapi.json.",
  zh: "这个地址没有内容。接口说明在 /api/v1/openapi.json。",
};
const failed: Refusal = {
  status: 500,
  en: "The server failed to answer this request.",
  zh: "服务器没能答复这个请求。",
};

/** The path within the site; a proxy in front may have taken off the folder of the site already. */
function withoutBase(path: string): string {
  if (basePath === "" || (path !== basePath && !path.startsWith(`${basePath}/`))) return path;
  return path.slice(basePath.length) || "/";
}

/** Logs that a request failed, and where in the code. Nothing of the request: not even what the error says of it. */
function report(error: unknown): void {
  const frames =
    error instanceof Error
      ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
      : [];
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(`${new Date().toISOString()} ${name}\n${frames.join("\n")}\n`);
}

/** Makes the build ready and returns what answers requests. `offline` is as in {@link readFiles}. */
export function createHandler(routes: Routes, offline: boolean): RequestListener {
  const { byAddress, notFound } = readFiles(offline);
  const pages = new Map(([400, 405, 500] as const).map((status) => [status, errorPage(status)]));

  const methodsOf = (path: string): readonly string[] | null => {
    if (byAddress.has(path)) return fileMethods;
    const route = routes.get(path);
    return route
      ? Object.keys(route).flatMap((name) => (name === "GET" ? fileMethods : [name]))
      : null;
  };

  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    problem: Refusal,
  ): Promise<void> => {
    if (isOfInterface(path)) return sendResponse(request, response, problemResponse(problem));
    const headers = { ...documentHeaders, ...problem.headers, "Cache-Control": "no-store" };
    const { status } = problem;
    return sendResponse(request, response, new Response(pages.get(status), { status, headers }));
  };

  /** Where a page is found that is asked for by another of its names; null where there is none. */
  const moved = (path: string): string | null => {
    const plain = path.replace(defaultPrefix, "").replace(/(?<=.)\/$/, "") || "/";
    return plain !== path && methodsOf(plain) ? plain : null;
  };

  const answerAt = async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, query }: Target,
    route: Methods,
  ): Promise<void> => {
    const method = request.method ?? "";
    const handler = route[method === "HEAD" ? "GET" : method];
    if (!handler || !Object.hasOwn(route, method === "HEAD" ? "GET" : method)) {
      return refuse(request, response, path, methodProblem(methodsOf(path) ?? []));
    }
    const body = method === "GET" || method === "HEAD" ? null : request;
    const made = await handler({ url: `${path}${query}`, headers: headersOf(request), body });
    return sendResponse(request, response, made);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = "", method = "" } = request;
    const target = readTarget(url);
    const { host } = request.headers;
    if (!target || (host !== undefined && !isHost(host))) {
      return refuse(request, response, target?.path ?? url, unreadable);
    }
    const { query } = target;
    const path = withoutBase(target.path);
    const send = async (found: SiteFile): Promise<void> =>
      sendFile(request, response, await inDisplay(found, displayIn(query)));
    if (path === "*" && method === "OPTIONS") return sendMethods(request, response, everyMethod);
    const file = byAddress.get(path);
    if (file && fileMethods.includes(method)) return send(file);
    const route = routes.get(path);
    if (route) return answerAt(request, response, { path, query }, route);
    if (file) return refuse(request, response, path, methodProblem(fileMethods));
    const elsewhere = moved(path);
    if (elsewhere !== null) return sendMoved(request, response, `${basePath}${elsewhere}${query}`);
    if (isOfInterface(path)) return sendResponse(request, response, problemResponse(nothingHere));
    const unknown = notFound.get(localeIn(path));
    if (!unknown) throw new Error("Every language has a page for unknown addresses.");
    return send(unknown);
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Who hung up before the request was whole has not met an error of ours.
      if (request.destroyed && !request.complete) return;
      report(error);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      refuse(request, response, request.url ?? "", failed).catch(report);
    });
  };
}
