import { Device, listOf, type Site } from "./device";

/** A small site, of which a device saves everything. */

export const script = "/_next/static/chunks/one.js";
export const site: Site = {
  "/": "home",
  "/check": "questions",
  [script]: "script",
  "/offline": "no network",
  "/policies": "list",
  "/icon.svg": "file",
};
export const walk = ["/", "/check", script, "/offline"];
export const list = listOf("one", site, walk);

export const save = { kind: "save", language: "zh", everything: true } as const;

/** A device of somebody who visits the site, in a folder of its host. @example deviceOf("/policy").base // "/policy" */
export function deviceOf(base = ""): Device {
  const device = new Device(base);
  device.server = site;
  return device;
}

/** What a build has saved on a device. @example savedOn(device, "one") // ["/", "/check"] */
export const savedOn = (device: Device, build: string): readonly string[] => [
  ...(device.caches.get(`offline ${device.base} ${build}`)?.keys() ?? []),
];

/** The worker of the site, which has saved everything, with a window open. */
export async function ready(device: Device) {
  const worker = device.worker(list);
  await worker.tell(save);
  device.windows = 1;
  device.asked = [];
  return worker;
}
