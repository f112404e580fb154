import { createHash } from "node:crypto";
import type { OfflineList } from "../list";
import { type RetiredScope, retire } from "../retired";
import type { FromWorker, Heard, WorkerScope } from "../scope";
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
  /** What is to become of the answer: a script that runs beside a page is a `worker`. */
  readonly destination?: RequestDestination;
}

/** A service worker of one build. */
interface Installed {
  /** What its page gets; null where the worker leaves the request to the browser. */
  answer(path: string, how?: How): Promise<Response | null>;
  /** The same as it is read. */
  ask(path: string, how?: How): Promise<{ status: number; text: string } | null>;
  /** What it answers to a page. */
  tell(message: unknown): Promise<readonly FromWorker[]>;
  /** Installs it; false where that failed. */
  install(): Promise<boolean>;
  /** Makes it the worker of the site. */
  activate(): Promise<void>;
  /** Whether pages that were open before have become its own. */
  claimed(): boolean;
  tookOver(): boolean;
}

/** Time that is to pass before something goes on. */
interface Wait {
  readonly milliseconds: number;
  readonly ended: () => void;
}

type Listeners = { [Type in keyof Heard]?: (event: Heard[Type]) => void };

/** What a worker can do to its site: take over its pages without waiting, claim those that are open, end itself. */
type Done = "tookOver" | "claimed" | "ended";

/** Lets a worker hear of something, until all is done that it does then. */
async function lasting(listener: Listeners["install"]): Promise<void> {
  const work: Promise<unknown>[] = [];
  listener?.({ waitUntil: (one) => work.push(one) });
  await Promise.all(work);
}

/** A device and a server, as far as the offline worker knows them. */
export class Device {
  readonly caches = new Map<string, Map<string, string>>();
  /** What stands on the server; null where it is stopped. */
  server: Site | null = {};
  /** How the server answers what it has. */
  status = 200;
  /** What the server adds to the tags of what it packs. */
  packed: "" | ".br" | ".gzip" = "";
  /** What the browser has kept of its own accord, by path. */
  readonly kept = new Map<string, string>();
  /** Paths that came to the server, with their queries. */
  asked: string[] = [];
  windows = 0;
  onLine = true;
  readonly base: string;
  /** What the next answers of the server wait for. */
  private held: Promise<void> = Promise.resolve();
  private waits: (wait: Wait) => void = () => undefined;

  constructor(base = "") {
    this.base = base;
  }

  /** What the server answers. */
  async answer(request: Request | string, options?: RequestInit): Promise<Response> {
    const url = new URL(typeof request === "string" ? request : request.url, origin);
    const { cache, headers } = new Request(url, options);
    const path = url.pathname + url.search;
    const kept = cache === "default" ? this.kept.get(path) : undefined;
    if (kept !== undefined) return new Response(kept);
    this.asked.push(path);
    await this.held;
    if (this.server === null) throw new TypeError("Failed to fetch");
    const text = this.server[url.pathname.slice(this.base.length) || "/"];
    if (text === undefined) return new Response("none", { status: 404 });
    const known = headers.get("If-None-Match")?.split(", ") ?? [];
    if (known.includes(`"${tagOf(text)}${this.packed}"`))
      return new Response(null, { status: 304 });
    const answer = new Response(text, { status: this.status, headers: { "X-From": "server" } });
    return Object.defineProperty(answer, "url", { value: url.href });
  }

  /** Lets the server take requests and answer none, until what is returned is called. */
  hold(): () => void {
    let goOn = (): void => undefined;
    this.held = new Promise((resolve) => {
      goOn = resolve;
    });
    return () => goOn();
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

  /** What a worker has to do with on this device, but how it is registered. */
  private scope(heard: Listeners, did: Set<Done>): Omit<WorkerScope, "registration"> {
    const device = this;
    return {
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
          // What came packed is found only by whoever ignores that.
          match: async (address, { ignoreVary }) => {
            const text = ignoreVary ? this.cache(name).get(address) : undefined;
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
      clients: {
        claim: async () => {
          did.add("claimed");
        },
        matchAll: async ({ type, includeUncontrolled }) =>
          Array.from(
            { length: type === "window" && includeUncontrolled ? this.windows : 0 },
            () => ({}),
          ),
      },
      fetch: (request, options) => this.answer(request, options),
      setTimeout: (ended, milliseconds) => this.waits({ milliseconds, ended }),
      skipWaiting: async () => {
        did.add("tookOver");
      },
      addEventListener: (type, listener) => {
        Object.assign(heard, { [type]: listener });
      },
    };
  }

  /** Puts a worker that ends itself in place of any other; what it did. */
  async retire(): Promise<ReadonlySet<Done>> {
    const heard: Listeners = {};
    const did = new Set<Done>();
    const scope: RetiredScope = {
      ...this.scope(heard, did),
      registration: {
        unregister: async () => {
          did.add("ended");
          return true;
        },
      },
    };
    retire(scope, this.base);
    await lasting(heard.install);
    await lasting(heard.activate);
    return did;
  }

  /** The worker of a list, on this device; `beside` one that is older. */
  worker(list: OfflineList, beside = false): Installed {
    const heard: Listeners = {};
    const did = new Set<Done>();
    const scope: WorkerScope = {
      ...this.scope(heard, did),
      registration: { active: beside ? {} : null },
    };
    answerOffline(scope, list, this.base);

    const answer: Installed["answer"] = async (
      path,
      { method = "GET", navigates = true, cache = "default", destination = "" } = {},
    ) => {
      const work: Promise<unknown>[] = [];
      const request = new Request(new URL(path, origin), { method, cache });
      // Node makes no request of a page itself.
      Object.defineProperty(request, "mode", { value: navigates ? "navigate" : "no-cors" });
      Object.defineProperty(request, "destination", { value: destination });
      const answers: Promise<Response>[] = [];
      heard.fetch?.({
        request,
        respondWith: (one) => answers.push(one),
        waitUntil: (one) => work.push(one),
      });
      const [given = null] = await Promise.all(answers);
      await Promise.all(work);
      return given;
    };

    return {
      answer,
      tookOver: () => did.has("tookOver"),
      claimed: () => did.has("claimed"),
      install: () =>
        lasting(heard.install).then(
          () => true,
          () => false,
        ),
      activate: () => lasting(heard.activate),
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
      async ask(path, how) {
        const given = await answer(path, how);
        return given && { status: given.status, text: await given.text() };
      },
    };
  }
}
