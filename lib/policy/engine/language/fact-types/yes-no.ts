import { parsed, refused } from "../parsed";
import {
  type Changeable,
  datesBrought,
  type FactBase,
  type FactType,
  noLimits,
  possible,
  textIn,
} from "./fact-type";

/** true or false. */
export interface YesNoFact extends FactBase {
  readonly type: "yesNo";
  readonly change?: Changeable<boolean> & {
    /** Dates that are then the day of the change. */
    readonly dates?: readonly string[];
  };
}

/** A situation holds 1 and 0, a share code one bit, a form `yes` and `no`. */
export const yesNo: FactType<YesNoFact, boolean> = {
  answering: "one",
  discrete: true,
  parts: [],
  encoder: () => (value) => (value ? 1 : 0),
  decode: (_, encoded) => encoded === 1,
  scale: () => 1,
  problem: (_, value) => (typeof value === "boolean" ? null : "wrongType"),
  impossible: possible,
  limits: noLimits,
  offered: (_, { yes, no }) => [
    { id: "yes", value: true, label: yes },
    { id: "no", value: false, label: no },
  ],
  reader: () => (input) => {
    const text = textIn(input);
    if (text === "") return refused("required");
    return text === "yes" || text === "no" ? parsed(text === "yes") : refused("notAnOption");
  },
  fill: (_, value) => (value ? "yes" : "no"),
  parse(_, text, { isYes, isNo }) {
    if (isYes(text)) return parsed(true);
    return isNo(text) ? parsed(false) : refused("notAnOption");
  },
  format: (_, value, { yes, no }) => (value ? yes : no),
  jsonSchema: () => ({ type: ["boolean", "null"] }),
  remarks: () => [],
  writeShared: (bits, _, value) => bits.fixed(value ? 1 : 0, 1),
  readShared: (bits) => bits.fixed(1) === 1,
  moves({ change }, context) {
    const { slot, have } = context;
    const to = change?.to ? 1 : 0;
    if (!change || to === have) return [];
    return [{ slot, to, brings: datesBrought(change.dates, context) }];
  },
  samples: () => [true, false],
};
