import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { chromiumFlags } from "../../../scripts/chromium.mjs";
import { oldChromium } from "../../../scripts/old-chromium.mjs";
import { removeProfile } from "../program";

type Values = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Values) => void;
  readonly reject: (error: Error) => void;
}

/** One page of the old Chromium, driven by the browser's own protocol over pipes: the drivers of today ask it for what it does not know. */
export class OldPage {
  /** What went wrong in scripts of the page. */
  readonly wrong: string[] = [];
  private readonly profile = mkdtempSync(join(tmpdir(), "old-chromium-"));
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;
  private readonly input: Writable;
  private readonly waiting = new Map<number, Waiting>();
  private session: string | undefined;
  private last = 0;
  private rest = "";

  private constructor() {
    const flags = ["--headless", "--remote-debugging-pipe", `--user-data-dir=${this.profile}`];
    this.process = spawn(oldChromium, [...chromiumFlags, ...flags, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    const [, , , input, output] = this.process.stdio;
    if (!(input instanceof Writable && output instanceof Readable)) throw new Error("No pipes.");
    this.input = input;
    output.setEncoding("utf8").on("data", (part: string) => this.read(part));
  }

  /** Starts the browser with an empty page as wide and high as a phone. */
  static async start(width = 360, height = 740): Promise<OldPage> {
    const page = new OldPage();
    const { targetId } = await page.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await page.send("Target.attachToTarget", { targetId, flatten: true });
    page.session = String(sessionId);
    for (const domain of ["Page", "Runtime", "Log"]) await page.send(`${domain}.enable`);
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    await page.send("Emulation.setDeviceMetricsOverride", size);
    await page.send("Emulation.setTimezoneOverride", { timezoneId: "Asia/Shanghai" });
    return page;
  }

  /** Ends the browser and leaves nothing of it behind. */
  async close(): Promise<void> {
    this.process.kill();
    await this.ended;
    await removeProfile(this.profile);
  }

  /** Calls a method of the protocol. */
  send(method: string, params: Values = {}): Promise<Values> {
    this.last += 1;
    const id = this.last;
    const message = { id, method, params, ...(this.session && { sessionId: this.session }) };
    this.input.write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /** What an expression comes to in the page; undefined while one page goes and the next comes. */
  async value(expression: string): Promise<unknown> {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const answer = await this.send("Runtime.evaluate", params).catch(() => undefined);
    const result = answer?.result;
    if (answer?.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return result instanceof Object && "value" in result ? result.value : undefined;
  }

  /** The page on paper, as the bytes of a PDF. */
  async print(): Promise<Buffer> {
    const { data } = await this.send("Page.printToPDF", { preferCSSPageSize: true });
    return Buffer.from(String(data), "base64");
  }

  private read(part: string): void {
    const messages = (this.rest + part).split("\0");
    this.rest = messages.pop() ?? "";
    for (const message of messages) this.take(JSON.parse(message));
  }

  private take({ id, method, params, result, error }: Message): void {
    if (method === "Runtime.exceptionThrown") this.wrong.push(JSON.stringify(params));
    if (method === "Log.entryAdded" && JSON.stringify(params).includes('"level":"error"'))
      this.wrong.push(JSON.stringify(params));
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (!waiting || id === undefined) return;
    this.waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }
}
