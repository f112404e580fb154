import { parsed, refused } from "../parsed";
import {
  type Changeable,
  datesBrought,
  type FactBase,
  type FactType,
  noLimits,
  type Option,
  possible,
  textIn,
} from "./fact-type";

/** Exactly one of the options; ids are strings, or numbers for grades. */
export interface ChoiceFact<Id extends string | number = string | number> extends FactBase {
  readonly type: "choice";
  readonly options: readonly Option<Id>[];
  readonly change?: Changeable<readonly Id[]> & {
    /** Answers from which one can get there. */
    readonly from: readonly Id[];
    /** Dates that are then the day of the change. */
    readonly dates?: readonly string[];
    /** Yes/no facts that are then so. */
    readonly brings?: readonly { readonly fact: string; readonly to: boolean }[];
  };
}

type OptionId = string | number;

/**
 * The options as JSON Schema: all texts, or all whole numbers.
 *
 * @example optionsSchema(person.certificateLevel.options) // { type: "integer", enum: [5, 4, 3, 2, 1] }
 */
export const optionsSchema = (options: readonly Option[]) => ({
  type: options.every(({ id }) => typeof id === "string") ? "string" : "integer",
  enum: options.map(({ id }) => id),
});

const indexOf = ({ options }: ChoiceFact, wanted: unknown): number =>
  options.findIndex(({ id }) => id === wanted);

/** A situation and a share code hold the option's index. */
export const choice: FactType<ChoiceFact, OptionId> = {
  answering: "one",
  discrete: true,
  parts: [],
  encoder({ options }) {
    const positions = new Map<unknown, number>(options.map(({ id }, position) => [id, position]));
    return (value) => positions.get(value) ?? -1;
  },
  decode: ({ options }, encoded) => options[encoded]?.id ?? null,
  scale: () => 1,
  problem: (fact, value) => (indexOf(fact, value) < 0 ? "notAnOption" : null),
  impossible: possible,
  limits: noLimits,
  offered: ({ options }) =>
    options.map(({ id, label, hint }) => ({ id: String(id), value: id, label, hint })),
  reader:
    ({ options }) =>
    (input) => {
      const text = textIn(input);
      if (text === "") return refused("required");
      const option = options.find(({ id }) => String(id) === text);
      return option ? parsed(option.id) : refused("notAnOption");
    },
  fill: (_, value) => String(value),
  parse(_, text, { option }) {
    const id = option(text);
    return id === undefined || id === null ? refused("notAnOption") : parsed(id);
  },
  format: ({ options }, value) => options.find(({ id }) => id === value)?.label ?? String(value),
  jsonSchema({ options }) {
    const { type, enum: ids } = optionsSchema(options);
    return { type: [type, "null"], enum: [...ids, null] };
  },
  remarks: () => [],
  writeShared: (bits, options, value) => bits.whole(options.map(String).indexOf(String(value))),
  readShared: (bits, options) => options[bits.whole()],
  moves(fact, context) {
    const { change, options } = fact;
    const { slot, have, slotOf } = context;
    const own = options[have];
    if (!change || !own || !change.from.includes(own.id)) return [];
    const answers = (change.brings ?? []).map((one) => ({
      slot: slotOf(one.fact),
      to: one.to ? 1 : 0,
    }));
    const brings = [...datesBrought(change.dates, context), ...answers];
    return change.to
      .filter((id) => id !== own.id)
      .map((id) => ({ slot, to: indexOf(fact, id), brings }));
  },
  samples: ({ options }) => options.map(({ id }) => id),
};
