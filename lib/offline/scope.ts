/** What the offline worker has to do with, of what a browser gives to a service worker. */

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a page says to the worker. */
export interface Told extends Lasting {
  readonly data: unknown;
  readonly source: { postMessage(message: FromWorker): void } | null;
}

/** What the worker hears of. */
export interface Heard {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Asked;
  readonly message: Told;
}

interface FileCache {
  match(address: string, options: { readonly ignoreVary: boolean }): Promise<Response | undefined>;
  put(address: string, answer: Response): Promise<void>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

/** The global of a service worker. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly navigator: { readonly onLine: boolean };
  readonly caches: {
    keys(): Promise<readonly string[]>;
    open(name: string): Promise<FileCache>;
    delete(name: string): Promise<boolean>;
  };
  readonly crypto: { readonly subtle: Pick<SubtleCrypto, "digest"> };
  readonly registration: { readonly active: object | null };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: "window";
      readonly includeUncontrolled: true;
    }): Promise<readonly object[]>;
  };
  fetch(request: Request | string, options?: RequestInit): Promise<Response>;
  setTimeout(ended: () => void, milliseconds: number): unknown;
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof Heard>(type: Type, heard: (event: Heard[Type]) => void): void;
}

/** How much works without a network: what is open, the walk, everything. */
export type Extent = "nothing" | "walk" | "everything";

/** What pages say to the worker. */
export type ToWorker =
  /** Save what there is in this language: the walk alone, or everything. */
  | { readonly kind: "save"; readonly language: string; readonly everything: boolean }
  /** The page is of this build. */
  | { readonly kind: "page"; readonly build: string }
  /** To a worker that waits: take over. */
  | { readonly kind: "takeOver" };

/** What the worker says to pages. */
export type FromWorker =
  /** How much works without a network, once the worker has done what it can. */
  | { readonly kind: "saved"; readonly extent: Extent }
  /** The worker has another build than the page. */
  | { readonly kind: "newer" };

/**
 * What a page said; null where it is nothing that a worker knows.
 *
 * @example readMessage({ kind: "takeOver" }) // { kind: "takeOver" }
 */
export function readMessage(data: unknown): ToWorker | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  if (data.kind === "takeOver") return { kind: "takeOver" };
  if (data.kind === "page" && "build" in data && typeof data.build === "string") {
    return { kind: "page", build: data.build };
  }
  if (data.kind === "save" && "language" in data && typeof data.language === "string") {
    return {
      kind: "save",
      language: data.language,
      everything: "everything" in data && data.everything === true,
    };
  }
  return null;
}
