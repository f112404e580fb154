import type { Condition, NumberExpression } from "../language/condition";
import type { Rules } from "../language/programme";
import { changesOf, type PaperChange } from "./papers";
import { figuresIn } from "./substitute";
import { programmeOf } from "./touches";

/** All that papers change, by what they change. */
export class Papers {
  readonly rules: Rules;
  readonly changes: readonly PaperChange[];

  constructor(rules: Rules) {
    this.rules = rules;
    this.changes = changesOf(rules.instruments);
  }

  ofFigure(figure: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => "set" in change && change.set === figure);
  }

  ofRequirement(programme: string, requirement: string): readonly PaperChange[] {
    return this.changes.filter(
      ({ change }) =>
        "requirement" in change &&
        !("add" in change) &&
        change.requirement.id === requirement &&
        programmeOf(change) === programme,
    );
  }

  ofKind(kind: "add" | "amount" | "period" | "end", programme: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => kind in change && programmeOf(change) === programme);
  }

  /** The changes of each figure that these expressions read. */
  ofFiguresIn(
    expressions: readonly (Condition | NumberExpression)[],
  ): ReadonlyMap<string, readonly PaperChange[]> {
    return new Map(
      expressions
        .flatMap((one) => figuresIn(one, this.rules.figures))
        .map(({ id }) => [id, this.ofFigure(id)]),
    );
  }
}
