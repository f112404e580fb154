import type { Duplex } from "node:stream";
import { securityHeaders } from "@/lib/http/security";

const reasons: Readonly<Record<string, readonly [status: string, words: string]>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "请求头太长。The headers of this request are too long.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    "这个请求没有按时传完。This request did not arrive in time.",
  ],
};
const malformed = ["400 Bad Request", "这个请求读不懂。This request cannot be read."] as const;

/** Answers what is no request of HTTP, and ends the connection. */
export function refuseSocket(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, words] = reasons[error.code ?? ""] ?? malformed;
  const headers = {
    ...securityHeaders,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(words)),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${[status, ...lines].join("\r\n")}\r\n\r\n${words}`);
}
