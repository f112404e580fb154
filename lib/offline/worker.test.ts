import { beforeEach, describe, expect, test } from "vitest";
import { type Device, listOf, type Site } from "./testing/device";
import { deviceOf, list, ready, save, savedOn, script, site, walk } from "./testing/one-site";

let device: Device;

beforeEach(() => {
  device = deviceOf();
});

const saved = (extent: string) => ({ kind: "saved", extent });

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
    expect(savedOn(device, "one")).toEqual(walk);
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
    expect(savedOn(device, "one")).toEqual(["/"]);
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

  test("asks for pages what the server has, and takes scripts that the browser has kept", async () => {
    device.kept.set("/", "home of long ago").set(script, "script");
    expect((await device.worker(list).tell(save)).at(-1)).toEqual(saved("everything"));
    expect(device.asked).toEqual(["/", "/check", "/offline", "/policies", "/icon.svg"]);
  });

  test("stands back while a page is waited for", async () => {
    const worker = device.worker(list);
    const goOn = device.hold();
    const asking = worker.ask("/policies");
    const saving = worker.tell(save);
    await new Promise(setImmediate);
    expect(device.asked).toEqual(["/policies"]);
    goOn();
    expect((await asking)?.text).toBe("list");
    expect((await saving).at(-1)).toEqual(saved("everything"));
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

test.each([
  ["a form", "/check", { method: "POST" }],
  ["a form of a page that is not saved", "/check/step", { method: "POST" }],
  ["the interface", "/api/v1/rules?asOf=2026-01-01", {}],
  ["data that a page asks for", "/health", { navigates: false }],
  ["a page that is asked for as data", "/elsewhere", { navigates: false }],
  ["another host", "https://other.example/check", {}],
])("%s is left to the browser", async (_, path, how) => {
  const worker = await ready(device);
  expect(await worker.ask(path, how)).toBeNull();
});

describe("a site in a folder of another", () => {
  test("answers for its folder alone", async () => {
    device = deviceOf("/policy");
    const worker = await ready(device);
    device.server = null;
    expect((await worker.ask("/policy"))?.text).toBe("home");
    expect((await worker.ask("/policy/check"))?.text).toBe("questions");
    expect(savedOn(device, "one")).toContain("/policy");
    for (const path of ["/", "/check", "/policy2", "/policy2/check"]) {
      expect(await worker.ask(path), path).toBeNull();
    }
  });
});

test("a worker passes over what it does not understand, and takes over the pages that are open once it is the one", async () => {
  const worker = device.worker(list);
  expect(await worker.tell("save")).toEqual([]);
  expect(await worker.tell(null)).toEqual([]);
  expect(worker.claimed()).toBe(false);
  await worker.activate();
  expect(worker.claimed()).toBe(true);
});

describe("a newer worker", () => {
  const newer: Site = { ...site, "/check": "newer questions", "/policies": "newer list" };
  const newerList = listOf("two", newer, walk);

  test("is installed once the walk is saved that the device had, and takes what is the same from there", async () => {
    await ready(device);
    device.server = newer;
    const worker = device.worker(newerList, true);
    expect(await worker.install()).toBe(true);
    expect(savedOn(device, "two")).toEqual(walk);
    expect(device.asked).toEqual(["/", "/check", "/offline"]);
    expect(worker.tookOver()).toBe(false);
  });

  test("is not installed where the walk cannot be had, nor takes anything where nothing was saved", async () => {
    await ready(device);
    device.server = null;
    expect(await device.worker(newerList, true).install()).toBe(false);
    device.caches.clear();
    expect(await device.worker(newerList, true).install()).toBe(true);
    expect(savedOn(device, "two")).toEqual([]);
  });

  test("takes nothing when it is installed where no worker is", async () => {
    await ready(device);
    device.asked = [];
    device.server = newer;
    expect(await device.worker(newerList).install()).toBe(true);
    expect(device.asked).toEqual([]);
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
