import { describe, expect, test } from "vitest";
import { jobSeeker } from "@/components/questionnaire/testing/people";
import { words } from "@/components/questionnaire/testing/words";
import { Visitor } from "./testing/visitor";

/** The questionnaire as somebody walks it whose browser runs no scripts. */

describe.each(["zh", "en"] as const)("without scripts, in %s", (locale) => {
  const texts = words[locale];

  async function atBirth(): Promise<Visitor> {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin(jobSeeker);
    expect([visitor.heading, visitor.title]).toEqual([
      texts.first,
      `${texts.first} · ${texts.product}`,
    ]);
    await visitor.answer("workStatus", "unemployed");
    expect(visitor.heading).toBe(texts.birth);
    return visitor;
  }

  test("a job seeker is asked about as much as was announced, nothing twice, and can go back and change", async () => {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin({ ...jobSeeker, district: "unsure" });
    expect(visitor.heading).toBe(texts.first);
    await visitor.press(`←${texts.back}`);
    await visitor.begin(jobSeeker);
    const [, , announced] = texts.progress.exec(visitor.text) ?? [];
    const order = await visitor.answerAll({ ...jobSeeker, canWork: null });
    expect(Math.abs(order.length - Number(announced))).toBeLessThanOrEqual(4);
    expect(new Set(order).size).toBe(order.length);
    expect(visitor.heading).toBe(texts.end);

    expect(visitor.text).toMatch(texts.review);
    await visitor.press("go=canWork");
    await visitor.answer("canWork", "yes");
    await visitor.press(texts.results);
    expect(visitor.heading).toBe(texts.heading);
    expect(visitor.address).toBe(`${texts.path}/step`);
    expect(visitor.group(texts.groups.held)).toContain(texts.registration);
  });

  test.each([
    [["2130", "1", "1"], texts.afterwards, "year"],
    [["1850", "1", "1"], texts.longAgo, "year"],
    [["75", "1", "1"], texts.noYear, "year"],
    [["1975", "2", "30"], texts.noDay, "day"],
  ])(
    "the date of birth %j is asked again, keeps what was typed, and says beside the field what is wrong",
    async (typed, said, wrong) => {
      const visitor = await atBirth();
      await visitor.answer("birthDate", typed);
      expect(visitor.title).toMatch(texts.wrongTitle);
      expect(visitor.withId("birthDate-error")).toContain(said);
      for (const [index, part] of ["year", "month", "day"].entries()) {
        const { value, ...rest } = visitor.field(`birthDate.${part}`)?.attributes ?? {};
        expect(value).toBe(typed[index]);
        expect(rest["aria-invalid"], part).toBe(part === wrong ? "true" : undefined);
      }
      const { id } = visitor.field(`birthDate.${wrong}`)?.attributes ?? {};
      expect(visitor.linkTo(`#${id}`)).toBe(said);
      await visitor.answer("birthDate", ["1975", "2", "28"]);
      expect(visitor.asks).toBe("reachedRetirementAge");
      expect(visitor.title).not.toMatch(texts.wrongTitle);
    },
  );

  test("results come at any time, on any day, and lead back to a question", async () => {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin(jobSeeker);
    await visitor.press(texts.resultsNow);
    expect(visitor.heading).toBe(texts.heading);
    visitor.fillIn("asOf", ["2019", "13", "1"]);
    await visitor.press(texts.date.again);
    expect(visitor.field("asOf.month")?.attributes).toMatchObject({
      value: "13",
      "aria-invalid": "true",
    });
    visitor.fillIn("asOf", ["2019", "9", "1"]);
    await visitor.press(texts.date.again);
    expect(visitor.text).toContain(texts.day);
    await visitor.press(texts.goOn);
    expect(visitor.heading).toBe(texts.first);
    await visitor.press(texts.resultsNow);
    await visitor.press(texts.first);
    expect(visitor.heading).toBe(texts.first);
    expect(visitor.text).toContain(texts.day);
  });

  test("another language asks the same, and what is wiped there is gone", async () => {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin(jobSeeker);
    const other = locale === "zh" ? words.en : words.zh;
    await visitor.press(locale === "zh" ? "English" : "中文");
    expect([visitor.heading, visitor.address]).toEqual([other.first, `${other.path}/step`]);
    await visitor.press(other.wipe);
    expect(visitor.text).toContain(other.wiped);
    expect(visitor.text).toContain(other.closing);
    expect(visitor.field("case")).toBeUndefined();
    expect(visitor.page).not.toContain('checked=""');
  });
});
