import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Part } from "./part";

/** A part that fails as often as is said, and then comes. */
function failing(times: number) {
  const ask = vi.fn(async () => {
    if (ask.mock.calls.length <= times) throw new Error("no network");
    return "loaded";
  });
  return { ask, part: new Part(ask) };
}

const network = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", network);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a part of the page", () => {
  test("is asked for once, however many need it", async () => {
    const { ask, part } = failing(0);
    expect(await Promise.all([part.load(), part.load()])).toEqual(["loaded", "loaded"]);
    expect(await part.load()).toBe("loaded");
    expect(ask).toHaveBeenCalledTimes(1);
    expect(part.read()).toEqual({ at: "here", loaded: "loaded" });
  });

  test("that fails is missing, and comes when it is asked for again", async () => {
    const { part } = failing(1);
    const told = vi.fn();
    part.subscribe(told);
    expect(part.read().at).toBe("waiting");
    await expect(part.load()).rejects.toThrow("no network");
    expect(part.read().at).toBe("missing");
    expect(await part.load()).toBe("loaded");
    expect(part.read().at).toBe("here");
    expect(told).toHaveBeenCalledTimes(2);
  });

  test("is asked for again by itself while somebody needs it, at growing distances", async () => {
    const { ask, part } = failing(2);
    part.keepAsking();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(part.read().at).toBe("missing");
    await vi.advanceTimersByTimeAsync(1);
    expect(part.read().at).toBe("here");
  });

  test("is asked for at once when a network comes back, even after the last pause", async () => {
    const { ask, part } = failing(5);
    part.keepAsking();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([ask.mock.calls.length, part.read().at]).toEqual([5, "missing"]);
    network.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(part.read().at).toBe("here");
  });

  test("is asked for no more once nobody needs it", async () => {
    const { ask, part } = failing(9);
    const stop = part.keepAsking();
    await vi.advanceTimersByTimeAsync(0);
    stop();
    network.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("that is on its way for long is said to be missing, and is shown when it comes all the same", async () => {
    let come = (_: string): void => undefined;
    const part = new Part(() => new Promise<string>((resolve) => (come = resolve)));
    const loading = part.load();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(part.read().at).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(part.read().at).toBe("missing");
    come("late");
    expect(await loading).toBe("late");
    expect(part.read()).toEqual({ at: "here", loaded: "late" });
  });
});
