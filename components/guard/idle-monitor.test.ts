import { beforeEach, describe, expect, test } from "vitest";
import { hidesAfter, wipesAfter } from "./idle";
import { IdleMonitor, type ScreenState } from "./idle-monitor";

/** A page with somebody's data, its clock, and what the screen was told to show. */
class Page {
  now = 1_800_000_000_000;
  here = true;
  wipes = 0;
  shown: ScreenState[] = [];
  readonly watch = new IdleMonitor(
    {
      isHere: () => this.here,
      wipe: () => {
        this.here = false;
        this.wipes++;
      },
    },
    (seen) => this.shown.push(seen),
    () => this.now,
  );

  /** So many milliseconds pass, then the clock is looked at. */
  pass(time: number): void {
    this.now += time;
    this.watch.check();
  }

  get phases(): readonly string[] {
    return this.shown.map(({ phase }) => phase);
  }
}

let page: Page;
beforeEach(() => {
  page = new Page();
});

describe("a page with somebody's data that nobody attends", () => {
  test("is hidden after three minutes, counts down in the tenth, and is wiped once", () => {
    page.pass(hidesAfter - 1);
    expect(page.shown).toEqual([]);
    page.pass(1);
    expect(page.shown).toEqual([{ phase: "hidden", seconds: 0 }]);
    page.pass(wipesAfter - hidesAfter - 60_000);
    page.pass(1000);
    page.pass(58_999);
    expect(page.shown.slice(1)).toEqual(
      [60, 59, 1].map((seconds) => ({ phase: "warned", seconds })),
    );
    expect(page.wipes).toBe(0);
    page.pass(1);
    page.pass(wipesAfter);
    expect(page.phases.at(-1)).toBe("wiped");
    expect(page.wipes).toBe(1);
  });

  test("says nothing twice", () => {
    page.pass(hidesAfter);
    page.pass(1000);
    page.pass(1000);
    expect(page.phases).toEqual(["hidden"]);
  });

  test("is wiped at once by a machine that slept, before the touch that woke it counts", () => {
    page.now += wipesAfter;
    page.watch.touch();
    expect([page.phases, page.wipes]).toEqual([["wiped"], 1]);
  });
});

test("a touch begins the time anew, as long as the page is open", () => {
  page.now += hidesAfter - 1;
  page.watch.touch();
  page.pass(hidesAfter - 1);
  expect(page.shown).toEqual([]);
  page.pass(1);
  page.watch.touch();
  expect(page.phases).toEqual(["hidden"]);
  page.pass(wipesAfter - hidesAfter);
  expect(page.wipes).toBe(1);
});

test("whoever opens the lock screen has all the time again, and finds what was there", () => {
  page.pass(hidesAfter);
  page.watch.attend();
  page.pass(hidesAfter - 1);
  expect([page.phases, page.here]).toEqual([["hidden", "open"], true]);
  page.pass(1);
  expect(page.phases.at(-1)).toBe("hidden");
});

test("nothing of anybody is never hidden or wiped, and the time begins when something comes", () => {
  page.here = false;
  page.pass(10 * wipesAfter);
  page.here = true;
  page.watch.begin();
  page.pass(hidesAfter - 1);
  expect([page.shown, page.wipes]).toEqual([[], 0]);
  page.pass(1);
  expect(page.phases).toEqual(["hidden"]);
});

test("a wiped page says so until the next data comes, which has all the time", () => {
  page.pass(wipesAfter);
  page.now += wipesAfter;
  page.watch.touch();
  page.watch.begin();
  expect(page.phases).toEqual(["wiped"]);
  page.here = true;
  page.watch.begin();
  page.pass(hidesAfter - 1);
  expect([page.phases, page.wipes]).toEqual([["wiped", "open"], 1]);
  page.pass(1);
  expect(page.phases.at(-1)).toBe("hidden");
});
