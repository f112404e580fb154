import { addressOnHost, isNamedByContent, type OfflineList, offlinePagePath } from "./list";
import { savedBy } from "./saved";
import { type Asked, type Extent, type FromWorker, readMessage, type WorkerScope } from "./scope";

/** How long the first page of a visit waits for the network to say whether there is a newer build, in milliseconds. */
const patience = 3000;

/** Answers of a server that say nothing about the address: it is down, or a proxy speaks in its place. */
const isDown = ({ status }: Response): boolean => status >= 500;

/**
 * Answers the pages of a site without a network, with what it has saved of one build.
 *
 * Only files of the list are ever saved, under their plain addresses: no answer to a form, nothing of the HTTP interface, no query. Within a
 * visit pages come from what is saved, so that all of them are of one build; the first page of a visit asks the network for a newer one.
 *
 * @param scope the global of the service worker
 * @param list what there is to save
 * @param base the folder of the site, `/policy`; empty where it has a host of its own
 * @example answerOffline(self, list, "")
 */
export function answerOffline(scope: WorkerScope, list: OfflineList, base: string): void {
  const saved = savedBy(scope, list, base);
  const listed = new Set(
    Object.values(list.languages).flatMap(({ first, rest }) => [...first, ...rest]),
  );
  /** Whether the server has shown that it has another build. */
  let superseded = false;
  /** What pages are waiting for: saving stands back. */
  let waitedFor: Promise<unknown> = Promise.resolve();
  /** One file is saved after another, whoever asks. */
  let saving: Promise<unknown> = Promise.resolve();

  const network = (request: Request | string, options?: RequestInit): Promise<Response> => {
    const answer = scope.fetch(request, options);
    const settled = answer.catch(() => undefined);
    waitedFor = Promise.all([waitedFor, settled]);
    return answer;
  };

  const windows = () => scope.clients.matchAll({ type: "window", includeUncontrolled: true });

  /** Whether somebody comes from elsewhere, or asks for the page anew. */
  const begins = async ({ cache }: Request): Promise<boolean> =>
    superseded || cache === "no-cache" || cache === "reload" || (await windows()).length === 0;

  /** The page as another build has it; null where the server has the same, or does not answer in time. */
  const newer = async (address: string): Promise<Response | null> => {
    if (!scope.navigator.onLine) return null;
    const tag = list.tags[address] || "";
    const known = ["", ".br", ".gzip"].map((packed) => `"${tag}${packed}"`).join(", ");
    const asking = network(addressOnHost(base, address), {
      cache: "no-store",
      headers: { "If-None-Match": known },
    }).catch(() => null);
    const answer = await Promise.race([
      asking,
      new Promise<null>((resolve) => scope.setTimeout(() => resolve(null), patience)),
    ]);
    if (answer?.status === 304) superseded = false;
    if (answer?.status !== 200 || answer.redirected) return null;
    superseded = true;
    return answer;
  };

  const unavailable = async (): Promise<Response> => {
    const page = await saved.ofAnyBuild(offlinePagePath);
    return page
      ? new Response(page.body, { status: 503, headers: page.headers })
      : Response.error();
  };

  const keepBeside = (event: Asked, address: string, answer: Response): void => {
    if (answer.status === 200) event.waitUntil(saved.keep(address, answer.clone()).catch(() => {}));
  };

  const page = async (event: Asked, address: string): Promise<Response> => {
    const own = await saved.own(address);
    if (own) return (await begins(event.request)) ? (await newer(address)) || own : own;
    const answer = await network(event.request).catch(() => null);
    if (answer) keepBeside(event, address, answer);
    if (answer && !isDown(answer)) return answer;
    return (await saved.ofAnyBuild(address)) || answer || unavailable();
  };

  const file = async (event: Asked, address: string): Promise<Response> => {
    const fixed = isNamedByContent(address);
    const there = await (fixed ? saved.ofAnyBuild(address) : saved.own(address));
    if (there) return there;
    const answer = await network(event.request).catch(() => null);
    if (answer && listed.has(address)) keepBeside(event, address, answer);
    return answer || (await saved.ofAnyBuild(address)) || Response.error();
  };

  /** A script that runs beside a page reads what stands behind the `#` of its address: only an answer made here leaves it that. */
  const scriptBeside = async (event: Asked, address: string): Promise<Response> => {
    const { body, status, headers } = await file(event, address);
    return status === 0 ? Response.error() : new Response(body, { status, headers });
  };

  const elsewhere = async (request: Request): Promise<Response> =>
    (await network(request).catch(() => null)) || unavailable();

  /** Saves these files, the first that fails ends it. */
  const save = async (addresses: readonly string[]): Promise<void> => {
    for (const address of await saved.missing(addresses)) {
      await waitedFor;
      const before = isNamedByContent(address) ? await saved.ofAnyBuild(address) : null;
      // A script that the page has loaded comes from the browser's own store; a page is asked about.
      const cache = isNamedByContent(address) ? "default" : "no-cache";
      const answer =
        before || (await scope.fetch(addressOnHost(base, address), { cache, redirect: "error" }));
      if (!(await saved.keep(address, answer))) throw new Error(`${address} is of another build.`);
    }
  };

  const saveLanguage = async (language: string, everything: boolean): Promise<void> => {
    const wanted = list.languages[language];
    if (!wanted) return;
    await save(wanted.first);
    if (everything) await save(wanted.rest);
  };

  const extentOf = async (language: string): Promise<Extent> => {
    const { first, rest } = list.languages[language] || { first: [""], rest: [] };
    if ((await saved.missing(first)).length > 0) return "nothing";
    return (await saved.missing(rest)).length > 0 ? "walk" : "everything";
  };

  /** What an earlier build had saved of the walk, of this build: the change is offered once it is as good without a network. */
  const prepare = async (): Promise<void> => {
    for (const [language, { first }] of Object.entries(list.languages)) {
      const [home = "/"] = first;
      if (await saved.ofAnyBuild(home)) await saveLanguage(language, false);
    }
  };

  scope.addEventListener("install", (event) => {
    if (scope.registration.active) event.waitUntil(prepare());
  });
  scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

  scope.addEventListener("fetch", (event) => {
    const { method, mode, url, destination } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== "GET" || origin !== scope.location.origin) return;
    if (base !== "" && pathname !== base && !pathname.startsWith(`${base}/`)) return;
    const address = pathname.slice(base.length) || "/";
    if (mode !== "navigate") {
      if (!listed.has(address) && !isNamedByContent(address)) return;
      const answer = destination === "worker" ? scriptBeside : file;
      event.respondWith(answer(event, address));
    } else if (listed.has(address)) {
      event.respondWith(page(event, address));
    } else if (!address.startsWith("/api/")) {
      event.respondWith(elsewhere(event.request));
    }
  });

  scope.addEventListener("message", (event) => {
    const message = readMessage(event.data);
    const reply = (words: FromWorker): void => event.source?.postMessage(words);
    if (message?.kind === "takeOver") event.waitUntil(scope.skipWaiting());
    if (message?.kind === "page") {
      if (message.build === list.build) event.waitUntil(scope.skipWaiting());
      else reply({ kind: "newer" });
    }
    if (message?.kind === "save") {
      const { language, everything } = message;
      const tell = async (): Promise<void> =>
        reply({ kind: "saved", extent: await extentOf(language) });
      const work = async (): Promise<void> => {
        await saveLanguage(language, false);
        if (everything) {
          // On a slow line the rest takes minutes, in which the walk can be had already.
          await tell();
          await saveLanguage(language, true);
        }
        if ((await windows()).length <= 1) await saved.forgetOthers();
      };
      saving = saving
        .then(work)
        .catch(() => undefined)
        .then(tell);
      event.waitUntil(saving);
    }
  });
}
