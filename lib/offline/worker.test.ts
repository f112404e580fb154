import { beforeEach, describe, expect, test } from "vitest";
import { Device, listOf, type Site } from "./testing/device";

const script = "/_next/static/chunks/one.js";
const site: Site = {
  "/": "home",
  "/check": "questions",
  [script]: "script",
  "/offline": "no network",
  "/policies": "list",
  "/icon.svg": "file",
};
const walk = ["/", "/check", script, "/offline"];
const list = listOf("one", site, walk);

let device: Device;

beforeEach(() => {
  device = new Device();
  device.server = site;
});

const save = { kind: "save", language: "zh", everything: true } as const;
const saved = (extent: string) => ({ kind: "saved", extent });
const at = (build: string, base = ""): readonly string[] => [
  ...(device.caches.get(`offline ${base} ${build}`)?.keys() ?? []),
];

/** A device that has saved everything, with a window open. */
async function ready() {
  const worker = device.worker(list);
  expect((await worker.tell(save)).at(-1)).toEqual(saved("everything"));
  device.windows = 1;
  device.asked = [];
  return worker;
}

describe("saving", () => {
  test("takes the walk first, then the rest, one file after another, and nothing twice", async () => {
    const worker = device.worker(list);
    await worker.tell(save);
    expect(device.asked).toEqual([...walk, "/policies", "/icon.svg"]);
    await worker.tell(save);
    expect(device.asked).toHaveLength(6);
  });

  test("is told once the walk is saved, and once everything is", async () => {
    const told = await device.worker(list).tell(save);
    expect(told).toEqual([saved("walk"), saved("everything")]);
  });

  test("takes the walk alone where the device asks to be spared", async () => {
    const worker = device.worker(list);
    expect(await worker.tell({ ...save, everything: false })).toEqual([saved("walk")]);
    expect(at("one")).toEqual(walk);
  });

  test("takes nothing of a language that there is not", async () => {
    expect((await device.worker(list).tell({ ...save, language: "mn" })).at(-1)).toEqual(
      saved("nothing"),
    );
    expect(device.asked).toEqual([]);
  });

  test("ends where the network does, and goes on from there", async () => {
    const worker = device.worker(list);
    const { "/check": _, ...without } = site;
    device.server = without;
    expect((await worker.tell(save)).at(-1)).toEqual(saved("nothing"));
    expect(at("one")).toEqual(["/"]);
    device.server = site;
    device.asked = [];
    expect((await worker.tell(save)).at(-1)).toEqual(saved("everything"));
    expect(device.asked).not.toContain("/");
  });

  test("takes no page of another build, and no answer that is an error", async () => {
    const worker = device.worker(list);
    device.server = { ...site, "/": "home of another build" };
    expect((await worker.tell(save)).at(-1)).toEqual(saved("nothing"));
    device.server = site;
    device.status = 203;
    expect((await worker.tell(save)).at(-1)).toEqual(saved("nothing"));
    expect(device.caches.get("offline  one")?.size ?? 0).toBe(0);
  });

  test("forgets earlier builds once it has all, and no other window is open; never what others keep", async () => {
    device.caches.set("offline  earlier", new Map([["/", "earlier"]]));
    device.caches.set("offline /other earlier", new Map());
    device.caches.set("somebody else's", new Map());
    const worker = device.worker(list);
    device.windows = 2;
    await worker.tell(save);
    expect(device.caches.has("offline  earlier")).toBe(true);
    device.windows = 1;
    await worker.tell(save);
    expect([...device.caches.keys()]).toEqual([
      "offline /other earlier",
      "somebody else's",
      "offline  one",
    ]);
  });
});

describe("a page", () => {
  test("comes from what is saved within a visit, without the network", async () => {
    const worker = await ready();
    device.server = null;
    expect(await worker.ask("/check")).toEqual({ status: 200, text: "questions" });
    expect(device.asked).toEqual([]);
  });

  test("comes with its query, which is neither sent nor saved", async () => {
    const worker = await ready();
    expect(await worker.ask("/policies?q=secret")).toEqual({ status: 200, text: "list" });
    device.windows = 0;
    await worker.ask("/policies?q=secret");
    expect(device.asked).toEqual(["/policies"]);
    expect(at("one").join()).not.toContain("secret");
  });

  test("is that of a newer build where a visit begins, and from then on", async () => {
    const worker = await ready();
    device.windows = 0;
    expect((await worker.ask("/check"))?.text).toBe("questions");
    expect(device.asked).toEqual(["/check"]);
    device.server = { ...site, "/check": "newer questions", "/": "newer home" };
    expect((await worker.ask("/check"))?.text).toBe("newer questions");
    device.windows = 1;
    expect((await worker.ask("/"))?.text).toBe("newer home");
    expect(at("one")).toHaveLength(6);
  });

  test("is that of a newer build where it is loaded anew, and otherwise not in the middle of a visit", async () => {
    const worker = await ready();
    device.server = { ...site, "/check": "newer questions" };
    expect((await worker.ask("/check"))?.text).toBe("questions");
    expect((await worker.ask("/check", { cache: "no-cache" }))?.text).toBe("newer questions");
  });

  test.each([
    ["is stopped", null, 200],
    ["is down behind its proxy", { "/check": "bad gateway" }, 502],
    ["has the page no more", {}, 200],
  ] as const)(
    "is the saved one where a visit begins and the server %s",
    async (_, server, status) => {
      const worker = await ready();
      device.windows = 0;
      device.server = server;
      device.status = status;
      expect(await worker.ask("/check")).toEqual({ status: 200, text: "questions" });
    },
  );

  test("is waited for three seconds where a visit begins, and not longer", async () => {
    const worker = await ready();
    device.windows = 0;
    device.silent = true;
    const wait = device.nextWait();
    const asking = worker.ask("/check");
    const begun = await Promise.race([wait, asking.then(() => null)]);
    expect(begun?.milliseconds).toBe(3000);
    begun?.ended();
    expect(await asking).toEqual({ status: 200, text: "questions" });
  });

  test("is not asked for where the device knows that it has no network", async () => {
    const worker = await ready();
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
    expect(at("one")).toEqual(["/policies"]);
  });

  test("that cannot be had is told, as unavailable", async () => {
    const worker = await ready();
    device.server = null;
    expect(await worker.ask("/operator")).toEqual({ status: 503, text: "no network" });
    device.server = { ...site, "/operator": "for the operator" };
    expect(await worker.ask("/operator")).toEqual({ status: 200, text: "for the operator" });
    expect(at("one")).not.toContain("/operator");
  });
});

describe("what a page loads", () => {
  test("comes from what is saved, under a name of content from any build", async () => {
    const earlier = "/_next/static/chunks/earlier.js";
    const worker = await ready();
    device.caches.set("offline  earlier", new Map([[earlier, "earlier script"]]));
    device.server = null;
    expect((await worker.ask(script, { navigates: false }))?.text).toBe("script");
    expect((await worker.ask(earlier, { navigates: false }))?.text).toBe("earlier script");
  });

  test("is saved on its way, and a script of no list is not", async () => {
    const worker = device.worker(list);
    device.server = { ...site, "/_next/static/chunks/other.js": "other" };
    await worker.ask(script, { navigates: false });
    await worker.ask("/_next/static/chunks/other.js", { navigates: false });
    expect(at("one")).toEqual([script]);
  });
});

test.each([
  ["a form", "/check", { method: "POST" }],
  ["a form of a page that is not saved", "/check/step", { method: "POST" }],
  ["the interface", "/api/v1/rules?asOf=2026-01-01", {}],
  ["data that a page asks for", "/health", { navigates: false }],
  ["a page that is asked for as data", "/elsewhere", { navigates: false }],
  ["another host", "https://other.example/check", {}],
])("%s is left to the browser", async (_, path, how) => {
  const worker = await ready();
  expect(await worker.ask(path, how)).toBeNull();
});

describe("a site in a folder of another", () => {
  test("answers for its folder alone", async () => {
    device = new Device("/policy");
    device.server = site;
    const worker = await ready();
    device.server = null;
    expect((await worker.ask("/policy"))?.text).toBe("home");
    expect((await worker.ask("/policy/check"))?.text).toBe("questions");
    expect(at("one", "/policy")).toContain("/policy");
    for (const path of ["/", "/check", "/policy2", "/policy2/check"]) {
      expect(await worker.ask(path), path).toBeNull();
    }
  });
});

describe("a newer worker", () => {
  const newer: Site = { ...site, "/check": "newer questions", "/policies": "newer list" };
  const newerList = listOf("two", newer, walk);

  test("is installed once the walk is saved that the device had, and takes what is the same from there", async () => {
    await ready();
    device.server = newer;
    const worker = device.worker(newerList, true);
    expect(await worker.install()).toBe(true);
    expect(at("two")).toEqual(walk);
    expect(device.asked).toEqual(["/", "/check", "/offline"]);
    expect(worker.tookOver()).toBe(false);
  });

  test("is not installed where the walk cannot be had, nor takes anything where nothing was saved", async () => {
    await ready();
    device.server = null;
    expect(await device.worker(newerList, true).install()).toBe(false);
    device.caches.clear();
    expect(await device.worker(newerList, true).install()).toBe(true);
    expect(at("two")).toEqual([]);
  });

  test("says to a page of another build that there is one, and takes over from a page of its own or when told", async () => {
    const worker = device.worker(newerList, true);
    expect(await worker.tell({ kind: "page", build: "one" })).toEqual([{ kind: "newer" }]);
    expect(worker.tookOver()).toBe(false);
    expect(await worker.tell({ kind: "page", build: "two" })).toEqual([]);
    expect(worker.tookOver()).toBe(true);
    const other = device.worker(newerList, true);
    await other.tell({ kind: "takeOver" });
    expect(other.tookOver()).toBe(true);
  });
});
