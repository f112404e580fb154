import { createHash } from "node:crypto";
import type { OfflineList } from "../list";
import type { FromWorker, Heard, ToWorker, WorkerScope } from "../scope";
import { answerOffline } from "../worker";

const origin = "https://site.example";
const tagOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** What stands at addresses. */
export type Site = Readonly<Record<string, string>>;

/** The list of a build whose language `zh` has these files: `first`, and the rest. */
export function listOf(build: string, site: Site, first: readonly string[]): OfflineList {
  const addresses = Object.keys(site);
  const rest = addresses.filter((address) => !first.includes(address));
  const tagged = addresses.filter((address) => !address.startsWith("/_next/"));
  return {
    build,
    version: build,
    languages: { zh: { first, rest } },
    tags: Object.fromEntries(tagged.map((address) => [address, tagOf(site[address] ?? "")])),
  };
}

/** How a page asks for an address. */
interface How {
  readonly method?: string;
  /** The page itself, and nothing that it loads. */
  readonly navigates?: boolean;
  readonly cache?: RequestCache;
}

/** A service worker of one build. */
interface Installed {
  /** What its page gets; null where the worker leaves the request to the browser. */
  ask(path: string, how?: How): Promise<{ status: number; text: string } | null>;
  /** What it answers to a page. */
  tell(message: ToWorker): Promise<readonly FromWorker[]>;
  /** Installs it; false where that failed. */
  install(): Promise<boolean>;
  tookOver(): boolean;
}

/** Time that is to pass before something goes on. */
interface Wait {
  readonly milliseconds: number;
  readonly ended: () => void;
}

/** A device and a server, as far as the offline worker knows them. */
export class Device {
  readonly caches = new Map<string, Map<string, string>>();
  /** What stands on the server; null where it is stopped. */
  server: Site | null = {};
  /** How the server answers what it has. */
  status = 200;
  /** Whether the server takes requests and never answers. */
  silent = false;
  /** Paths that came to the server, with their queries. */
  asked: string[] = [];
  windows = 0;
  onLine = true;
  readonly base: string;
  private waits: (wait: Wait) => void = () => undefined;

  constructor(base = "") {
    this.base = base;
  }

  /** What the server answers. */
  async answer(request: Request | string, options?: RequestInit): Promise<Response> {
    const url = new URL(typeof request === "string" ? request : request.url, origin);
    const path = url.pathname + url.search;
    this.asked.push(path);
    if (this.silent) return new Promise(() => undefined);
    if (this.server === null) throw new TypeError("Failed to fetch");
    const text = this.server[url.pathname.slice(this.base.length) || "/"];
    if (text === undefined) return new Response("none", { status: 404 });
    const known = new Headers(options?.headers).get("If-None-Match") ?? "";
    if (known.includes(`"${tagOf(text)}"`)) return new Response(null, { status: 304 });
    return new Response(text, { status: this.status });
  }

  /** What the worker waits for next; time passes when it is told so. */
  nextWait(): Promise<Wait> {
    return new Promise((resolve) => {
      this.waits = resolve;
    });
  }

  private cache(name: string): Map<string, string> {
    const cache = this.caches.get(name) ?? new Map<string, string>();
    this.caches.set(name, cache);
    return cache;
  }

  /** The worker of a list, on this device; `beside` one that is older. */
  worker(list: OfflineList, beside = false): Installed {
    const heard: { [Type in keyof Heard]?: (event: Heard[Type]) => void } = {};
    const device = this;
    let tookOver = false;
    const scope: WorkerScope = {
      location: { origin },
      navigator: {
        get onLine() {
          return device.onLine;
        },
      },
      caches: {
        keys: async () => [...this.caches.keys()],
        delete: async (name) => this.caches.delete(name),
        open: async (name) => ({
          match: async (address) => {
            const text = this.cache(name).get(address);
            return text === undefined ? undefined : new Response(text);
          },
          put: async (address, answer) => {
            this.cache(name).set(address, await answer.text());
          },
          keys: async () =>
            [...this.cache(name).keys()].map((address) => ({ url: origin + address })),
        }),
      },
      crypto,
      registration: { active: beside ? {} : null },
      clients: {
        claim: async () => undefined,
        matchAll: async () => Array.from({ length: this.windows }, () => ({})),
      },
      fetch: (request, options) => this.answer(request, options),
      setTimeout: (ended, milliseconds) => this.waits({ milliseconds, ended }),
      skipWaiting: async () => {
        tookOver = true;
      },
      addEventListener: (type, listener) => {
        Object.assign(heard, { [type]: listener });
      },
    };
    answerOffline(scope, list, this.base);

    return {
      tookOver: () => tookOver,
      async install() {
        const work: Promise<unknown>[] = [];
        heard.install?.({ waitUntil: (one) => work.push(one) });
        return Promise.all(work).then(
          () => true,
          () => false,
        );
      },
      async tell(data) {
        const said: FromWorker[] = [];
        const work: Promise<unknown>[] = [];
        heard.message?.({
          data,
          source: { postMessage: (message) => said.push(message) },
          waitUntil: (one) => work.push(one),
        });
        await Promise.all(work);
        return said;
      },
      async ask(path, { method = "GET", navigates = true, cache = "default" } = {}) {
        const work: Promise<unknown>[] = [];
        const request = new Request(new URL(path, origin), { method, cache });
        // Node makes no request of a page itself.
        Object.defineProperty(request, "mode", { value: navigates ? "navigate" : "no-cors" });
        const answers: Promise<Response>[] = [];
        heard.fetch?.({
          request,
          respondWith: (answer) => answers.push(answer),
          waitUntil: (one) => work.push(one),
        });
        const answer = await answers[0];
        if (!answer) return null;
        const text = await answer.text();
        await Promise.all(work);
        return { status: answer.status, text };
      },
    };
  }
}
