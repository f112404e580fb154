import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { cameByHttps } from "@/lib/http/origin";
import { inertPolicy, securityHeaders, strictTransport } from "@/lib/http/security";
import { accepted, pack } from "./encoding";
import type { SiteFile } from "./files";

/** The headers of a request under the names that routes ask for. */
export const headersOf = ({ headers }: IncomingMessage) => ({
  get(name: string): string | null {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  },
});

const siteIsSecure = process.env.SITE_URL?.startsWith("https:") === true;

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  content: Buffer | null,
): void {
  const secure = siteIsSecure || cameByHttps(headersOf(request));
  // Nothing here speaks another protocol: who asks for one gets an answer and no more.
  const last = request.headers.upgrade !== undefined;
  response.writeHead(status, {
    ...headers,
    ...(secure && { "Strict-Transport-Security": strictTransport }),
    ...(last && { Connection: "close" }),
    ...(content && { "Content-Length": content.byteLength }),
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Answers with a file from memory, or with 304 where the visitor has it. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  const encoding = accepted(request.headers["accept-encoding"]).find((one) => file.as[one]);
  const sent = file.as[encoding ?? "identity"];
  if (!sent) throw new Error("A file is kept plain at least.");
  const known = request.headers["if-none-match"]
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (file.status === 200 && known?.some((tag) => tag === sent.etag || tag === "*")) {
    send(request, response, 304, sent.headers, null);
  } else {
    send(request, response, file.status, sent.headers, sent.content);
  }
}

/** Answers with what a route has made, packed where the visitor reads that. */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  made: Response,
): Promise<void> {
  const whole = Buffer.from(await made.arrayBuffer());
  const { encoding, content } = await pack(whole, request.headers["accept-encoding"]);
  const headers: OutgoingHttpHeaders = {
    ...securityHeaders,
    "Content-Security-Policy": inertPolicy,
    Vary: "Accept-Encoding",
  };
  const own = new Map(Object.keys(headers).map((name) => [name.toLowerCase(), name]));
  for (const [name, value] of made.headers) headers[own.get(name) ?? name] = value;
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  send(request, response, made.status, headers, content);
}

/** Answers with an address where the page is found from now on. */
export function sendMoved(request: IncomingMessage, response: ServerResponse, to: string): void {
  const headers = {
    ...securityHeaders,
    "Content-Security-Policy": inertPolicy,
    "Cache-Control": "no-cache",
    Location: to,
  };
  send(request, response, 308, headers, Buffer.alloc(0));
}

/** Answers what the server can do, without doing any of it. */
export function sendMethods(
  request: IncomingMessage,
  response: ServerResponse,
  methods: readonly string[],
): void {
  send(request, response, 204, { ...securityHeaders, Allow: methods.join(", ") }, null);
}
