import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const known = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"];

/** No address has it. */
const refused = "DELETE";

function isStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}

/**
 * Has methods that a route cannot name (TRACE, PROPFIND …) refused like any other that an address
 * does not have; left alone, Next answers them with 500 or a bare 400.
 */
export function refuseForeignMethods(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isStart(message)) return;
    if (!known.includes(message.request.method ?? "")) message.request.method = refused;
  });
}
