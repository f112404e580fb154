import "@/lib/stand-ins/built-in";
import { type Checked, type CheckRequest, check } from "./check";

/** Runs in a worker: checks one file after the other. The same file is asked about again whenever a field is left. */

let last: { readonly asked: string; readonly checked: Checked } | null = null;

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  const asked = JSON.stringify(data);
  if (last?.asked !== asked) last = { asked, checked: check(data) };
  self.postMessage(last.checked);
});
