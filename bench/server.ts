import { spawnSync } from "node:child_process";
import { document } from "@/lib/policy";
import { write } from "./report";
import { worstRequests } from "./server/hostile";
import { type Asked, type Served, serve } from "./server/served";
import { median } from "./timing";

/**
 * What a request costs the server in processor time, beside a bare route and a bare page of the framework, in
 * pairs: each round asks one after the other, so that a busy machine is busy for both.
 */

const bareFolder = "bench/server/bare";
const rounds = 9;
const warmUp = 1000;
const each = 400;
const hostileTimes = 40;

const [example] = document.requestExamples;
const graduate = JSON.stringify({ asOf: example?.asOf, facts: example?.facts });

const post = (path: string, body: string, headers = {}): Asked => ({
  path,
  method: "POST",
  body,
  headers: {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  },
});

async function pair(what: string, ours: Served, bare: Served, asked: Asked, asBare: Asked) {
  await ours.cost(asked, warmUp);
  await bare.cost(asBare, warmUp);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push([await ours.cost(asked, each), await bare.cost(asBare, each)]);
  }
  const [mine, theirs] = [median(pairs.map(([one]) => one)), median(pairs.map(([, one]) => one))];
  const ratio = median(pairs.map(([one, other]) => one / other));
  write(`| ${what} | ${mine.toFixed(0)} | ${theirs.toFixed(0)} | ${ratio.toFixed(2)} |`);
}

async function worst(ours: Served) {
  const costs: (readonly [string, number])[] = [];
  for (const [name, asked] of await worstRequests()) {
    await ours.cost(asked, hostileTimes);
    costs.push([name, (await ours.cost(asked, hostileTimes)) / 1000]);
  }
  costs.sort(([, one], [, other]) => other - one);
  for (const [name, milliseconds] of costs.slice(0, 12)) {
    write(`| ${name} | ${milliseconds.toFixed(2)} |`);
  }
}

const next = "node_modules/next/dist/bin/next";
spawnSync(process.execPath, [next, "build", bareFolder], { stdio: "inherit" });
const ours = await serve("ours", 3291, ["scripts/serve.mjs"]);
const bare = await serve("bare", 3292, [next, "start", bareFolder]);
try {
  const gzip = { "Accept-Encoding": "gzip" };
  write("| request | ours, µs | bare, µs | ratio |");
  write("| --- | ---: | ---: | ---: |");
  const address = "/api/v1/assessments";
  await pair("a case, assessed", ours, bare, post(address, graduate), post("/api", graduate));
  await pair(
    "a case, the answer packed",
    ours,
    bare,
    post(address, graduate, gzip),
    post("/api", graduate, gzip),
  );
  for (const path of ["/", "/check"]) {
    await pair(`page ${path}`, ours, bare, { path }, { path: "/" });
    await pair(
      `page ${path}, packed`,
      ours,
      bare,
      { path, headers: gzip },
      { path: "/", headers: gzip },
    );
  }
  write("\n| the dearest requests | ms |\n| --- | ---: |");
  await worst(ours);
} finally {
  ours.stop();
  bare.stop();
}
