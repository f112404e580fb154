import { beforeEach, describe, expect, test } from "vitest";
import type { Device } from "./testing/device";
import { deviceOf, list, ready, savedOn, script, site } from "./testing/one-site";

let device: Device;

beforeEach(() => {
  device = deviceOf();
});

describe("a page", () => {
  test("comes from what is saved within a visit, without the network", async () => {
    const worker = await ready(device);
    device.server = null;
    expect(await worker.ask("/check")).toEqual({ status: 200, text: "questions" });
    expect(device.asked).toEqual([]);
  });

  test("comes with its query, which is neither sent nor saved", async () => {
    const worker = await ready(device);
    expect(await worker.ask("/policies?q=secret")).toEqual({ status: 200, text: "list" });
    device.windows = 0;
    await worker.ask("/policies?q=secret");
    expect(device.asked).toEqual(["/policies"]);
    expect(savedOn(device, "one").join()).not.toContain("secret");
  });

  test("is that of a newer build where a visit begins, and from then on", async () => {
    const worker = await ready(device);
    device.windows = 0;
    expect((await worker.ask("/check"))?.text).toBe("questions");
    expect(device.asked).toEqual(["/check"]);
    device.server = { ...site, "/check": "newer questions", "/": "newer home" };
    expect((await worker.ask("/check"))?.text).toBe("newer questions");
    device.windows = 1;
    expect((await worker.ask("/"))?.text).toBe("newer home");
    expect(savedOn(device, "one")).toHaveLength(6);
  });

  test("is that of a newer build where it is loaded anew, and otherwise not in the middle of a visit", async () => {
    const worker = await ready(device);
    device.server = { ...site, "/check": "newer questions" };
    expect((await worker.ask("/check"))?.text).toBe("questions");
    expect((await worker.ask("/check", { cache: "no-cache" }))?.text).toBe("newer questions");
    const other = await ready(device);
    device.server = { ...site, "/check": "newest questions" };
    expect((await other.ask("/check", { cache: "reload" }))?.text).toBe("newest questions");
  });

  test.each(["", ".br", ".gzip"] as const)(
    "is not asked for again in a visit that begins with the same, packed as '%s'",
    async (packed) => {
      const worker = await ready(device);
      device.packed = packed;
      device.windows = 0;
      expect((await worker.ask("/check"))?.text).toBe("questions");
      device.windows = 1;
      device.asked = [];
      expect((await worker.ask("/"))?.text).toBe("home");
      expect(device.asked).toEqual([]);
    },
  );

  test("is asked of the server, whatever the browser has kept of its own accord", async () => {
    device.kept.set("/", "home of long ago");
    const worker = await ready(device);
    device.windows = 0;
    device.server = { ...site, "/": "newer home" };
    expect((await worker.ask("/"))?.text).toBe("newer home");
  });

  test("is that of the newer build for as long as the server has it, and not only until it cannot be reached", async () => {
    const worker = await ready(device);
    device.windows = 0;
    device.server = { ...site, "/check": "newer questions" };
    await worker.ask("/check");
    device.windows = 1;
    device.server = null;
    expect((await worker.ask("/check"))?.text).toBe("questions");
    device.server = { ...site, "/check": "newer questions" };
    expect((await worker.ask("/check"))?.text).toBe("newer questions");
    device.server = site;
    expect((await worker.ask("/check"))?.text).toBe("questions");
    device.asked = [];
    await worker.ask("/check");
    expect(device.asked).toEqual([]);
  });

  test.each([
    ["is stopped", null, 200],
    ["is down behind its proxy", { "/check": "bad gateway" }, 502],
    ["has the page no more", {}, 200],
  ] as const)(
    "is the saved one where a visit begins and the server %s",
    async (_, server, status) => {
      const worker = await ready(device);
      device.windows = 0;
      device.server = server;
      device.status = status;
      expect(await worker.ask("/check")).toEqual({ status: 200, text: "questions" });
    },
  );

  test("is waited for three seconds where a visit begins, and not longer", async () => {
    const worker = await ready(device);
    device.windows = 0;
    device.hold();
    const wait = device.nextWait();
    const asking = worker.ask("/check");
    const begun = await Promise.race([wait, asking.then(() => null)]);
    expect(begun?.milliseconds).toBe(3000);
    begun?.ended();
    expect(await asking).toEqual({ status: 200, text: "questions" });
  });

  test("is not asked for where the device knows that it has no network", async () => {
    const worker = await ready(device);
    device.windows = 0;
    device.onLine = false;
    expect((await worker.ask("/check"))?.text).toBe("questions");
    expect(device.asked).toEqual([]);
  });

  test("that is not saved comes from the network, and is saved; without one from an earlier build", async () => {
    device.caches.set("offline  earlier", new Map([["/policies", "earlier list"]]));
    const worker = device.worker(list);
    device.server = null;
    expect((await worker.ask("/policies"))?.text).toBe("earlier list");
    device.server = site;
    expect((await worker.ask("/policies"))?.text).toBe("list");
    expect(savedOn(device, "one")).toEqual(["/policies"]);
  });

  test.each([
    [499, 499, "list"],
    [500, 200, "earlier list"],
    [502, 200, "earlier list"],
  ])(
    "that is not saved is that of an earlier build only where the server is down: %i",
    async (status, shown, text) => {
      device.caches.set("offline  earlier", new Map([["/policies", "earlier list"]]));
      device.status = status;
      const worker = device.worker(list);
      expect(await worker.ask("/policies")).toEqual({ status: shown, text });
      device.caches.clear();
      expect(await worker.ask("/policies")).toEqual({ status, text: "list" });
    },
  );

  test("that cannot be had is told, as unavailable", async () => {
    const worker = await ready(device);
    device.server = null;
    device.caches.set("offline  earlier", new Map([["/offline", "no network, as it was said"]]));
    expect(await worker.ask("/operator")).toEqual({ status: 503, text: "no network" });
    device.server = { ...site, "/operator": "for the operator" };
    expect(await worker.ask("/operator")).toEqual({ status: 200, text: "for the operator" });
    expect(savedOn(device, "one")).not.toContain("/operator");
  });
});

describe("what a page loads", () => {
  test("comes from what is saved, under a name of content from any build", async () => {
    const earlier = "/_next/static/chunks/earlier.js";
    const worker = await ready(device);
    device.caches.set("offline  earlier", new Map([[earlier, "earlier script"]]));
    device.server = null;
    expect((await worker.ask(script, { navigates: false }))?.text).toBe("script");
    expect((await worker.ask(earlier, { navigates: false }))?.text).toBe("earlier script");
    expect(device.asked).toEqual([]);
  });

  test("that keeps its address is of an earlier build only without a network, and an error where there is none", async () => {
    const worker = device.worker(list);
    device.caches.set("offline  earlier", new Map([["/icon.svg", "earlier picture"]]));
    const icon = async () => (await worker.answer("/icon.svg", { navigates: false }))?.text();
    expect(await icon()).toBe("file");
    device.server = null;
    device.caches.delete("offline  one");
    expect(await icon()).toBe("earlier picture");
    device.caches.clear();
    expect((await worker.answer("/icon.svg", { navigates: false }))?.type).toBe("error");
  });

  test("is what came, but for a script that runs beside a page: that is an answer of the worker's own", async () => {
    const worker = device.worker(list);
    const asked = (destination: RequestDestination, path = script) =>
      worker.answer(path, { navigates: false, destination });
    const plain = await asked("script");
    expect([plain?.status, plain?.url]).toEqual([200, `https://site.example${script}`]);
    device.caches.clear();
    const beside = await asked("worker");
    expect([beside?.status, beside?.url]).toEqual([200, ""]);
    expect(beside?.headers.get("X-From")).toBe("server");
    expect(await beside?.text()).toBe("script");
    const none = await asked("worker", "/_next/static/chunks/none.js");
    expect([none?.status, none?.url]).toEqual([404, ""]);
    device.server = null;
    device.caches.clear();
    expect((await asked("worker"))?.type).toBe("error");
  });

  test("is saved on its way, and a script of no list is not", async () => {
    const worker = device.worker(list);
    device.server = { ...site, "/_next/static/chunks/other.js": "other" };
    await worker.ask(script, { navigates: false });
    await worker.ask("/_next/static/chunks/other.js", { navigates: false });
    expect(savedOn(device, "one")).toEqual([script]);
  });
});
