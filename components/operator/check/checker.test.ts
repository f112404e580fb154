import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Checked, CheckRequest } from "./check";
import { Checker, type CheckState } from "./checker";

class FakeWorker {
  static hired: FakeWorker[] = [];
  readonly got: CheckRequest[] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: { data: Checked }) => void>();

  constructor() {
    FakeWorker.hired.push(this);
  }
  addEventListener(type: string, listener: (event: { data: Checked }) => void): void {
    this.listeners.set(type, listener);
  }
  postMessage(request: CheckRequest): void {
    this.got.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  says(type: "message" | "error", data: Checked = { problems: [] }): void {
    this.listeners.get(type)?.({ data });
  }
}

const request = (after: string): CheckRequest => ({
  before: "{}",
  after,
  today: "2026-11-30",
  asOf: null,
  locale: "zh",
});
const [first, second, third] = ["1", "2", "3"].map(request) as [
  CheckRequest,
  CheckRequest,
  CheckRequest,
];

let shown: CheckState[] = [];
let checker: Checker;
beforeEach(() => {
  FakeWorker.hired = [];
  shown = [];
  vi.stubGlobal("Worker", FakeWorker);
  checker = new Checker((state) => shown.push(state));
});
afterEach(() => vi.unstubAllGlobals());

const worker = (): FakeWorker => FakeWorker.hired.at(-1) as FakeWorker;

test("a file is checked and shown with what was asked", () => {
  checker.ask(first);
  expect(worker().got).toEqual([first]);
  worker().says("message");
  expect(shown).toEqual([{ at: "checked", checked: { problems: [] }, request: first }]);
});

test("while one is checked only the latest waits, and only that is shown", () => {
  checker.ask(first);
  checker.ask(second);
  checker.ask(third);
  expect(worker().got).toEqual([first]);
  worker().says("message");
  expect(shown).toEqual([]);
  expect(worker().got).toEqual([first, third]);
  worker().says("message");
  expect(shown).toEqual([{ at: "checked", checked: { problems: [] }, request: third }]);
  expect(FakeWorker.hired).toHaveLength(1);
});

test("a worker that fails is said to, and another is asked next time", () => {
  checker.ask(first);
  worker().says("error");
  expect(shown).toEqual([{ at: "failed" }]);
  expect(worker().ended).toBe(true);
  checker.ask(second);
  expect(FakeWorker.hired).toHaveLength(2);
  expect(worker().got).toEqual([second]);
});

test("work ends when the page is left", () => {
  checker.ask(first);
  checker.stop();
  expect(worker().ended).toBe(true);
});
