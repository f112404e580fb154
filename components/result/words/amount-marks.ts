import type { Result } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { markWords } from "./law";
import { isMarkOf } from "./requirements";

/** What later papers have made of the amount: all that is about no condition. */
export function amountMarks(
  context: Pick<ResultContext, "data" | "locale" | "marksOf" | "programmeOf">,
  { programme }: Pick<Result, "programme">,
): readonly string[] {
  const { data, locale, marksOf, programmeOf } = context;
  const { requirements } = programmeOf(programme);
  return marksOf(programme)
    .filter(
      (mark) =>
        mark.about !== "requirement" &&
        !requirements.some((requirement) => isMarkOf(mark, requirement, data.rules)),
    )
    .map((mark) => markWords(mark, data.rules, locale));
}
