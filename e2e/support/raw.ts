import { connect } from "node:net";

/** What came back over a socket. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The headers that every answer carries, whatever it is. */
export const everywhere = [
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
];

function parse(text: string): RawAnswer {
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const [name = "", ...value] = line.split(": ");
    return [name.toLowerCase(), value.join(": ")] as const;
  });
  return {
    status: Number(first.split(" ")[1]),
    headers: new Map(headers),
    body: body.join("\r\n\r\n"),
  };
}

/**
 * Sends lines over a socket of its own, as they are, and gives what came back once the server has ended the
 * connection. `rest` is what follows the empty line.
 */
export function raw(port: number, lines: readonly string[], rest = ""): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "localhost");
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("end", () => resolve(parse(Buffer.concat(parts).toString())));
    socket.on("error", reject);
    socket.write(`${lines.join("\r\n")}\r\n\r\n${rest}`);
  });
}
