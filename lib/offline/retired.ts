import { cachePrefix } from "./saved";
import type { WorkerScope } from "./scope";

/** What a worker that ends itself has to do with, besides what every worker has. */
export interface RetiredScope extends Omit<WorkerScope, "registration"> {
  readonly registration: { unregister(): Promise<boolean> };
}

/**
 * Takes the place of the offline worker on a device, forgets what it saved and ends itself: pages come from the network again.
 *
 * @param scope the global of the service worker
 * @param base the folder of the site, `/policy`; empty where it has a host of its own
 * @example retire(self, "")
 */
export function retire(scope: RetiredScope, base: string): void {
  const forget = async (): Promise<void> => {
    const names = (await scope.caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
    await Promise.all(names.map((name) => scope.caches.delete(name)));
    await scope.registration.unregister();
  };
  scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener("activate", (event) => event.waitUntil(forget()));
}
