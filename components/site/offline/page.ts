import { whenAlive } from "@/components/site/alive/when-alive";
import { addressOnHost, offlineWorkerPath } from "@/lib/offline/list";
import type { Extent, FromWorker, ToWorker } from "@/lib/offline/scope";

/** What of the notices a page shows. */
type Part = "update" | "offline" | "install";

/** What browsers that can install a page say before they would offer it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const isInstallEvent = (event: Event): event is InstallEvent => "prompt" in event;

/** How often a page that stays open asks for a newer build, and for how long somebody who said “later” is left alone, in milliseconds. */
const hourly = 60 * 60 * 1000;
/** Under these names a device keeps that the home screen was declined, and a tab when a newer build was. */
const declined = { install: "install-declined", update: "update-declined" } as const;

const notices = document.querySelector<HTMLElement>("[data-offline-notices]");

function show(part: Part, shown: boolean): void {
  const element = notices?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (element) element.hidden = !shown;
}

function onPress(button: string, act: () => void): void {
  notices?.querySelector(`[data-press="${button}"]`)?.addEventListener("click", act);
}

/** What a device or a tab keeps under a name; null where nothing is or may be kept. */
function read(store: () => Storage, name: string): string | null {
  try {
    return store().getItem(name);
  } catch {
    return null;
  }
}

function write(store: () => Storage, name: string, text: string): void {
  try {
    store().setItem(name, text);
  } catch {
    // Where nothing may be kept it is offered again.
  }
}

const device = (): Storage => window.localStorage;
const tab = (): Storage => window.sessionStorage;

/** Offers to put the site on the home screen where the browser can, until somebody says no. */
function offerInstall(): void {
  let offered: InstallEvent | null = null;
  const end = (): void => {
    offered = null;
    show("install", false);
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (!isInstallEvent(event) || read(device, declined.install) !== null) return;
    offered = event;
    show("install", true);
  });
  window.addEventListener("appinstalled", end);
  onPress("install", () => {
    void offered?.prompt();
    end();
  });
  onPress("decline", () => {
    write(device, declined.install, "yes");
    end();
  });
}

/** Says that there is no network, and what goes on working. Returns how it learns of that. */
function sayOffline(): (extent: Extent) => void {
  let known: Extent | null = navigator.serviceWorker.controller ? null : "nothing";
  let understood = false;
  const say = (): void => {
    for (const words of notices?.querySelectorAll<HTMLElement>("[data-extent]") ?? []) {
      words.hidden = words.dataset.extent !== known;
    }
    show("offline", !navigator.onLine && known !== null && !understood);
  };
  window.addEventListener("offline", () => {
    understood = false;
    say();
  });
  window.addEventListener("online", say);
  onPress("understood", () => {
    understood = true;
    say();
  });
  say();
  return (extent) => {
    known = extent;
    document.documentElement.dataset.offline = extent;
    say();
  };
}

/** Offers the build with which another worker waits. Nothing changes until somebody takes it. */
function offerUpdates(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  build: string,
): void {
  const say = (worker: ServiceWorker, message: ToWorker): void => worker.postMessage(message);
  const page: ToWorker = { kind: "page", build };
  const consider = (): void => {
    if (registration.waiting && registration.active) say(registration.waiting, page);
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener("statechange", consider);
  let taking = false;
  container.addEventListener("controllerchange", () => {
    if (taking) window.location.reload();
    else if (container.controller) say(container.controller, page);
  });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  consider();
  onPress("take", () => {
    taking = true;
    if (registration.waiting) say(registration.waiting, { kind: "takeOver" });
    else window.location.reload();
  });
  onPress("later", () => {
    write(tab, declined.update, String(Date.now()));
    show("update", false);
  });
  const ask = (): void => void registration.update().catch(() => undefined);
  window.setInterval(ask, hourly);
}

/** Whether the device asks to be spared: then the walk alone is saved. */
function savesData(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : null;
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}

/** Offers a newer build, unless somebody in this tab has said “later” not long ago. */
function offer(): void {
  const since = Date.now() - Number(read(tab, declined.update));
  if (since > hourly) show("update", true);
}

interface PageOf {
  readonly base: string;
  readonly language: string;
  readonly build: string;
  readonly onSaved: (extent: Extent) => void;
}

async function beginWorker({ base, language, build, onSaved }: PageOf): Promise<void> {
  const { serviceWorker: container } = navigator;
  container.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "newer") offer();
    if (data.kind === "saved") onSaved(data.extent);
  });
  const script = base + offlineWorkerPath;
  await container.register(script, {
    scope: addressOnHost(base, "/"),
    updateViaCache: "none",
  });
  const registration = await container.getRegistration();
  if (!registration) return;
  offerUpdates(container, registration, build);
  const save = async (): Promise<void> => {
    const { active } = await container.ready;
    const message: ToWorker = { kind: "save", language, everything: !savesData() };
    active?.postMessage(message);
  };
  window.addEventListener("online", () => void save());
  container.addEventListener("controllerchange", () => void save());
  await save();
}

/** Once the page has all that it came for. */
function whenIdle(act: () => void): void {
  const idle = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 5000 });
    else setTimeout(act, 2000);
  };
  if (document.readyState === "complete") idle();
  else window.addEventListener("load", idle, { once: true });
}

/**
 * Has a page speak with the offline worker: it asks for what is to be saved, says when there is no network, and offers a newer build and a place
 * on the home screen. Does nothing where the browser has no service workers.
 *
 * @param base the folder of the site, `/policy`; empty where it has a host of its own
 * @param words the notices as HTML, by language
 * @example serveOfflineOn("", { zh: "<div …" })
 */
export function serveOfflineOn(base: string, words: Readonly<Record<string, string>>): void {
  const { language, build } = notices?.dataset ?? {};
  if (!notices || !("serviceWorker" in navigator)) return;
  if (language === undefined || build === undefined) return;
  whenAlive(() => {
    notices.innerHTML = words[language] ?? "";
    offerInstall();
    const page = { base, language, build, onSaved: sayOffline() };
    whenIdle(() => void beginWorker(page).catch(() => undefined));
  });
}
