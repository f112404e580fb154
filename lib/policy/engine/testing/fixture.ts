import { caseDays } from "../assess";
import { conditionCompiler } from "../conditions";
import type { Condition } from "../language/condition";
import type { Fact, FactValue } from "../language/fact";
import type { Parameter } from "../language/programme";
import { FactLayout } from "../situation";

/** A few invented facts for tests of the interpreters, which know no fact of the document by name. */

const texts = {
  label: "事实",
  question: "问题",
  hint: "提示",
  group: "test",
  subjects: ["person"],
  holder: "applicant",
} as const;

const yesNo = (id: string) => ({ type: "yesNo", id, ...texts }) as const;
const date = (id: string) => ({ type: "date", id, ...texts }) as const;
const count = (id: string) =>
  ({ type: "number", unit: "people", decimals: 0, min: 0, max: 1e8, id, ...texts }) as const;

export const fixture = {
  open: yesNo("open"),
  other: yesNo("other"),
  official: { ...yesNo("official"), holder: "office" },
  born: date("born"),
  registered: date("registered"),
  left: date("left"),
  staff: count("staff"),
  hired: count("hired"),
  paid: { ...count("paid"), unit: "yuan", decimals: 2, max: 1e12 },
  rate: { ...count("rate"), unit: "percent", decimals: 2, max: 100 },
  colour: {
    ...texts,
    type: "choice",
    id: "colour",
    options: ["red", "green", "blue"].map((id) => ({ id, label: texts.label })),
  },
  papers: {
    ...texts,
    type: "set",
    id: "papers",
    options: ["a", "b", "c"].map((id) => ({ id, label: texts.label })),
  },
} as const;

/** A figure that changes with the year. */
export const wage: Parameter = {
  id: "wage",
  name: texts.label,
  unit: "yuan",
  values: [
    {
      from: "2019-01-01",
      to: "2019-12-31",
      value: 1760.5,
      source: texts.label,
      certainty: "published",
    },
    { from: "2020-01-01", to: null, value: 1980, source: texts.label, certainty: "published" },
  ],
};

const layout = new FactLayout(Object.values(fixture) as readonly Fact[]);
const { condition, context } = conditionCompiler(layout, [wage]);

export { context, layout };

/** The condition ready to run over the invented facts. */
export const compiled = (tree: Condition) => condition(tree);

/** A situation of the invented facts. */
export const row = (asOf: string, facts: Readonly<Record<string, FactValue>> = {}) =>
  layout.encode({ applicant: "person", ...facts }, caseDays(asOf));

/** Names of facts by their slots. */
export const names = (slots: Iterable<number>) =>
  [...slots].map((slot) => layout.fact(slot).id).sort();
