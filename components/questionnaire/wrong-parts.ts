import type { DatePart } from "@/components/ui/date-input";
import type { FieldProblem } from "@/lib/case/field-problems";

/** The boxes of a date that are wrong; undefined where it is all of them. */
export function wrongParts(code: FieldProblem | undefined): readonly DatePart[] | undefined {
  switch (code) {
    case "notAYear":
    case "afterAssessment":
    case "tooLongAgo":
      return ["year"];
    case "notAMonth":
      return ["month"];
    case "notADay":
      return ["day"];
    default:
      return undefined;
  }
}
