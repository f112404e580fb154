import type { LawChange } from "../language/law";
import type { Rules } from "../language/programme";
import { changesOf, type PaperChange } from "./papers";

const onFigure = (change: LawChange): string | null => ("set" in change ? change.set : null);

/** The programme and the requirement of it that a change is about; null where it is about none. */
function onRequirement(change: LawChange): { programme: string; requirement: string } | null {
  const programme =
    "relax" in change
      ? change.relax
      : "replace" in change
        ? change.replace
        : "drop" in change
          ? change.drop
          : "options" in change
            ? change.options
            : null;
  return programme !== null && "requirement" in change
    ? { programme, requirement: change.requirement.id }
    : null;
}

/** All that papers change, by what they change. */
export class Papers {
  readonly rules: Rules;
  readonly changes: readonly PaperChange[];

  constructor(rules: Rules) {
    this.rules = rules;
    this.changes = changesOf(rules.instruments);
  }

  ofFigure(figure: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => onFigure(change) === figure);
  }

  ofRequirement(programme: string, requirement: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => {
      const on = onRequirement(change);
      return on?.programme === programme && on.requirement === requirement;
    });
  }

  ofKind(kind: "add" | "amount" | "period" | "end", programme: string): readonly PaperChange[] {
    return this.changes.filter(
      ({ change }) => kind in change && Reflect.get(change, kind) === programme,
    );
  }
}
