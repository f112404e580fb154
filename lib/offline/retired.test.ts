import { expect, test } from "vitest";
import { Device } from "./testing/device";

test.each([
  ["", ["offline /policy one", "somebody else's"]],
  ["/policy", ["offline  one", "offline  two", "somebody else's"]],
])(
  "a worker that is no longer wanted forgets what the site in '%s' saved, and ends itself",
  async (base, left) => {
    const device = new Device(base);
    for (const name of ["offline  one", "offline  two", "offline /policy one", "somebody else's"]) {
      device.caches.set(name, new Map());
    }
    expect([...(await device.retire())].sort()).toEqual(["ended", "tookOver"]);
    expect([...device.caches.keys()]).toEqual(left);
  },
);
