import { type Checked, type CheckRequest, check } from "./check";

/** Runs in a worker: checks one file after the other. */

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(check(data) satisfies Checked);
});
