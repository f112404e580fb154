import type { Mark, Result, Rules } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { isMarkOf } from "./requirements";

/** The marks of a programme that are about its amount: all that are about no condition. */
export function amountMarks(
  context: Pick<ResultContext, "marksOf" | "programmeOf"> & {
    readonly data: { readonly rules: Pick<Rules, "figures"> };
  },
  { programme }: Pick<Result, "programme">,
): readonly Mark[] {
  const { data, marksOf, programmeOf } = context;
  const { requirements } = programmeOf(programme);
  return marksOf(programme).filter(
    (mark) =>
      mark.about !== "requirement" &&
      !requirements.some((requirement) => isMarkOf(mark, requirement, data.rules)),
  );
}
