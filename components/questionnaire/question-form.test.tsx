import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { documentIn } from "@/locales/documents";
import type { Locale } from "@/locales/languages";
import { QuestionForm } from "./question-form";

/** The page that asks one fact, as markup. */
function asked(id: string, locale: Locale): string {
  const facts = documentIn(locale).rules.facts.filter((fact) => fact.id === id);
  return renderToStaticMarkup(
    <QuestionForm
      facts={facts}
      irrelevant={false}
      answered={false}
      locale={locale}
      posting={{ action: "/check/step", hidden: [] }}
      typed={{}}
      errors={[]}
      tries={0}
    />,
  );
}

describe("what a question rests on", () => {
  test.each([
    ["zh", "您是农牧民，而且能干活吗？", "依据", "文件里叫“农村牧区劳动力”（8.2、8.4）。"],
    [
      "en",
      "Are you a farmer or herder, and able to work?",
      "Where this comes from",
      "The document calls this “rural and pastoral labour force” (8.2, 8.4).",
    ],
  ] as const)("opens below it, in %s", (locale, question, summary, basis) => {
    const html = asked("ruralLabourer", locale);
    const [before = "", after = ""] = html.split("<details");
    expect(before).toContain(question);
    expect(before).not.toContain(basis);
    expect(after).toContain(summary);
    expect(after).toContain(basis);
  });

  test("is not offered where there is nothing to say", () => {
    expect(asked("birthDate", "zh")).not.toContain("<details");
  });
});
