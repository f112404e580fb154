import { document } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import { inLanguages } from "@/locales/languages";

/** The summary of an example in both languages of the description. */
function summaryOf(example: string): string {
  const { zh, en } = inLanguages(
    (locale) =>
      documentHere(locale).requestExamples.find(({ id }) => id === example)?.summary ?? example,
  );
  return [...new Set([en, zh])].join(" · ");
}

/** The examples of the document, which the description shows; each is answered with 200. */
export const requestExamples = Object.fromEntries(
  document.requestExamples.map(({ id, asOf, facts }) => [
    id,
    { summary: summaryOf(id), value: { asOf, facts } },
  ]),
);

/** A request with two errors that are errors whatever the document, and its answer. */
export const refused = {
  request: { asOf: "2019-02-30", facts: { applicant: "person", noSuchFact: true } },
  answer: {
    summary: "A day that there is not, and a fact that there is not",
    value: {
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: "The case cannot be assessed: see errors.",
      detailZh: "填的内容有错，不能测算：见 errors。",
      errors: [
        {
          path: "asOf",
          code: "notADay",
          message: "There is no such day; a date is written YYYY-MM-DD.",
          messageZh: "没有这一天；日期写成 YYYY-MM-DD。",
        },
        {
          path: "facts.noSuchFact",
          code: "unknownFact",
          message: "There is no fact of this name.",
          messageZh: "没有叫这个名字的事实。",
        },
      ],
    },
  },
};
