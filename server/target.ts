/** What a request asks for. */
export interface Target {
  /** The path with its percent signs resolved; `*` stands for the server as a whole. */
  readonly path: string;
  /** What follows the path, with its question mark; empty where nothing does. */
  readonly query: string;
}

/** Reads the target of a request line; null where it is none. */
export function readTarget(url: string): Target | null {
  if (url === "*") return { path: url, query: "" };
  const local = /^https?:\/\/[^/?#]+(.*)$/i.exec(url)?.[1] ?? url;
  const [written = "", ...rest] = (local.split("#", 1)[0] ?? "").split("?");
  const query = rest.length > 0 ? `?${rest.join("?")}` : "";
  if (written === "" && local !== url) return { path: "/", query };
  if (!written.startsWith("/")) return null;
  try {
    return { path: decodeURIComponent(written), query };
  } catch {
    return null;
  }
}
