import { describe, expect, test } from "vitest";
import { jobSeeker } from "@/components/questionnaire/testing/people";
import { words } from "@/components/questionnaire/testing/words";
import { check } from "@/locales/check";
import { display } from "@/locales/display";
import { languageOf } from "@/locales/languages";
import { result } from "@/locales/result";
import { wiping } from "@/locales/wiping";
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

    // Every answer stands there to be checked, and whoever changes one, or changes nothing, is back there.
    for (const fact of order) expect(visitor.page).toContain(`value="${fact}" name="go"`);
    await visitor.press("go=canWork");
    await visitor.press(check[locale].end.return);
    expect(visitor.heading).toBe(texts.end);
    await visitor.press("go=canWork");
    await visitor.answer("canWork", "yes");
    expect(visitor.heading).toBe(texts.end);
    await visitor.press(texts.results);
    expect(visitor.heading).toBe(texts.heading);
    expect(visitor.address).toBe(`${texts.path}/step`);
    expect(visitor.group(texts.groups.held)).toContain(texts.registration);
  });

  test("large print and strong contrast are kept from page to page, with the answers, until they are taken back", async () => {
    const { large, usual, strong } = display[locale].choices;
    const visitor = await atBirth();
    const shown = () => /<html data-display="([\w-]+)"/.exec(visitor.page)?.[1] ?? "";
    expect(shown()).toBe("");
    await visitor.press(large);
    expect([visitor.heading, shown()]).toEqual([texts.birth, "large"]);
    await visitor.answer("birthDate", jobSeeker.birthDate);
    expect(shown()).toBe("large");
    await visitor.press(strong);
    await visitor.press(texts.resultsNow);
    expect([visitor.heading, shown()]).toEqual([texts.heading, "large-strong"]);
    const other = languageOf(locale === "zh" ? "en" : "zh");
    await visitor.press(other.name);
    expect(shown()).toBe("large-strong");
    await visitor.press(languageOf(locale).name);
    await visitor.press(usual);
    expect([visitor.heading, shown()]).toEqual([texts.heading, "strong"]);
    // What is handed on shows others the page as it is.
    expect(visitor.page).not.toMatch(/value="[^"]*display=/);
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

  test("a step that was kept goes on there when its link is pasted", async () => {
    const kept = (await atBirth()).field("step-link")?.attributes.value ?? "";
    expect(kept).toContain(`${texts.path}#`);
    const visitor = await Visitor.arrive(locale);
    await visitor.pasteLink(`看看 ${kept}`);
    expect(visitor.heading).toBe(texts.birth);
    await visitor.answer("birthDate", ["1975", "2", "28"]);
    expect(visitor.asks).toBe("reachedRetirementAge");
    await visitor.press(texts.resultsNow);
    const shown = visitor.field("result-link")?.attributes.value ?? "";
    expect(shown).toContain(`${texts.result}#`);
    await visitor.pasteLink(shown);
    expect(visitor.asks).toBe("reachedRetirementAge");
    await visitor.pasteLink(kept.slice(0, -30));
    expect(visitor.text).toContain(result[locale].broken.title);
  });

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

  test("another language asks the same, asks before it wipes, and what is wiped there is gone", async () => {
    const visitor = await Visitor.arrive(locale);
    await visitor.begin(jobSeeker);
    const other = locale === "zh" ? words.en : words.zh;
    await visitor.press(locale === "zh" ? "English" : "中文");
    expect([visitor.heading, visitor.address]).toEqual([other.first, `${other.path}/step`]);
    await expect(visitor.press(other.wipe)).rejects.toThrow();
    await visitor.press(`←${other.back}`);
    const asks = wiping[locale === "zh" ? "en" : "zh"];
    await visitor.press(other.wipe);
    expect(visitor.heading).toBe(asks.title);
    await visitor.press(asks.no);
    expect(visitor.asks).toBe(":start");
    expect(visitor.field("case")).toBeDefined();
    await visitor.press(other.wipe);
    await visitor.press(asks.yes);
    expect(visitor.text).toContain(other.wiped);
    expect(visitor.text).toContain(other.closing);
    expect(visitor.field("case")).toBeUndefined();
    expect(visitor.page).not.toContain('checked=""');
  });
});
