import { addressOnHost, type OfflineList } from "./list";
import type { WorkerScope } from "./scope";

/** What a build has saved on a device, by address within the site. */
export interface Saved {
  /** The file of this build; null where it is not saved. */
  own(address: string): Promise<Response | null>;
  /** The file of any build that was saved and not yet forgotten. */
  ofAnyBuild(address: string): Promise<Response | null>;
  /** Saves a file of this build; false where what came is none, such as the page of another build. */
  keep(address: string, answer: Response): Promise<boolean>;
  /** Which of these addresses this build has not saved. */
  missing(addresses: readonly string[]): Promise<readonly string[]>;
  /** Forgets what other builds have saved. */
  forgetOthers(): Promise<void>;
}

/** As the build names a content: see `tag` of the manifest. */
async function tagOf(scope: WorkerScope, content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await scope.crypto.subtle.digest("SHA-256", content));
  const letters = btoa(String.fromCharCode(...digest));
  return letters.replace(/\+/g, "-").replace(/\//g, "_").slice(0, 22);
}

/**
 * Begins the names of all caches of this site, whose host may have other sites.
 *
 * @example cachePrefix("/policy") // "offline /policy "
 */
export const cachePrefix = (base: string): string => `offline ${base} `;

/**
 * What the build of a list has saved, in a cache that is named by it.
 *
 * @param base the folder of the site, `/policy`; empty where it has a host of its own
 * @example await savedBy(self, list, "").missing(["/check"]) // [], once it is saved
 */
export function savedBy(scope: WorkerScope, list: OfflineList, base: string): Saved {
  const prefix = cachePrefix(base);
  const name = `${prefix}${list.version}`;
  const keyOf = (address: string): string => addressOnHost(base, address);
  // Files are packed on their way, and the same once they are here.
  const everyWay = { ignoreVary: true };
  const builds = async (): Promise<readonly string[]> =>
    (await scope.caches.keys()).filter((cache) => cache.startsWith(prefix));

  const own = async (address: string): Promise<Response | null> => {
    const cache = await scope.caches.open(name);
    return (await cache.match(keyOf(address), everyWay)) || null;
  };

  return {
    own,
    async ofAnyBuild(address) {
      const found = await own(address);
      if (found) return found;
      for (const build of await builds()) {
        const cache = await scope.caches.open(build);
        const other = await cache.match(keyOf(address), everyWay);
        if (other) return other;
      }
      return null;
    },
    async keep(address, answer) {
      if (answer.status !== 200 || answer.redirected) return false;
      const tag = list.tags[address];
      if (tag !== undefined && (await tagOf(scope, await answer.clone().arrayBuffer())) !== tag) {
        return false;
      }
      const cache = await scope.caches.open(name);
      await cache.put(keyOf(address), answer);
      return true;
    },
    async missing(addresses) {
      const cache = await scope.caches.open(name);
      const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
      return addresses.filter((address) => !there.has(keyOf(address)));
    },
    async forgetOthers() {
      const others = (await builds()).filter((build) => build !== name);
      await Promise.all(others.map((build) => scope.caches.delete(build)));
    },
  };
}
