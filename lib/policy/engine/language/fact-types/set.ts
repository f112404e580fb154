import { parsed, refused } from "../parsed";
import { optionsSchema } from "./choice";
import {
  type Changeable,
  type FactBase,
  type FactType,
  noLimits,
  type Option,
  possible,
  textsIn,
} from "./fact-type";

/** Any number of the options; the empty set is an answer ("none of these"). */
export interface SetFact<Id extends string = string> extends FactBase {
  readonly type: "set";
  readonly options: readonly Option<Id>[];
  /** Members that can be added. */
  readonly change?: Changeable<readonly Id[]>;
}

/** The members of a set are the bits of one whole number. */
const maxOptions = 31;

/** The value of the box 以上都没有, which answers a set with nothing in it. */
export const emptySet = "none";

/**
 * The set of some options as it stands in a situation: bit by bit, by their indexes.
 *
 * @example maskOf(fact, ["older"]) // 1, where "older" is the first option
 */
export const maskOf = ({ options }: SetFact, members: readonly string[]): number =>
  options.reduce(
    (mask, { id }, position) => (members.includes(id) ? mask | (1 << position) : mask),
    0,
  );

/** What people write between members, the surest first: names may have spaces within. */
const betweenMembers = [/[;\n]/, /[;、,|/\n]/, /[;、,|/\s]/];

/** A situation holds a bit mask of indexes, a share code the indexes. */
export const set: FactType<SetFact, readonly string[]> = {
  answering: "several",
  discrete: true,
  parts: [],
  encoder({ id: name, options }) {
    if (options.length > maxOptions) {
      throw new Error(`${name}: ${options.length} options, of at most ${maxOptions}`);
    }
    const bits = new Map(options.map(({ id }, position) => [id, 1 << position]));
    return (value) => {
      let mask = 0;
      for (const member of value as readonly string[]) mask |= bits.get(member) ?? 0;
      return mask;
    };
  },
  decode: ({ options }, encoded) =>
    options.filter((_, position) => encoded & (1 << position)).map(({ id }) => id),
  scale: () => 1,
  problem({ options }, value) {
    if (!Array.isArray(value)) return "wrongType";
    // More members than options cannot all differ: the first ones tell what is wrong.
    const seen = new Set<unknown>();
    for (const member of value) {
      if (!options.some(({ id }) => id === member)) return "notAnOption";
      if (seen.has(member)) return "repeated";
      seen.add(member);
    }
    return null;
  },
  impossible: possible,
  limits: noLimits,
  offered: ({ options }) =>
    options.map(({ id, label, hint }) => ({ id, value: null, label, hint })),
  reader:
    ({ options }) =>
    (input) => {
      const given = textsIn(input);
      if (given.length === 0) return refused("required");
      if (given.every((id) => id === emptySet)) return parsed([]);
      const known = options.map(({ id }) => id);
      if (!given.every((id) => known.includes(id))) return refused("notAnOption");
      return parsed(known.filter((id) => given.includes(id)));
    },
  fill: (_, value) => (value.length > 0 ? value : [emptySet]),
  parse({ options }, text, { isBlank, isNothing, option }) {
    if (isNothing(text)) return parsed([]);
    /** Null where one of the parts is no option. */
    const members = (parts: readonly string[]): Set<unknown> | null => {
      const ids = parts.filter((part) => !isBlank(part)).map((part) => option(part) ?? null);
      return ids.includes(null) ? null : new Set(ids);
    };
    const found = [[text], ...betweenMembers.map((sign) => text.split(sign))]
      .map(members)
      .find((ids) => ids !== null && ids.size > 0);
    if (!found) return refused("notAnOption");
    return parsed(options.flatMap(({ id }) => (found.has(id) ? [id] : [])));
  },
  format({ options }, value, { none, list }) {
    const chosen = options.filter(({ id }) => value.includes(id));
    return chosen.length === 0 ? none : list(chosen.map(({ label }) => label));
  },
  jsonSchema: ({ options }) => ({
    type: ["array", "null"],
    items: optionsSchema(options),
    uniqueItems: true,
    maxItems: options.length,
  }),
  remarks: () => [],
  writeShared(bits, options, value) {
    const places = options.flatMap((id, position) =>
      value.includes(String(id)) ? [position] : [],
    );
    bits.whole(places.length);
    places.forEach((position, index) => {
      bits.whole(position - (places[index - 1] ?? -1) - 1);
    });
  },
  readShared(bits, options) {
    const members: string[] = [];
    let position = -1;
    for (let left = bits.whole(); left > 0; left--) {
      position += bits.whole() + 1;
      const id = options[position];
      if (id === undefined) return undefined;
      members.push(String(id));
    }
    return members;
  },
  moves(fact, { slot, have }) {
    if (!fact.change) return [];
    return fact.change.to
      .map((id) => have | maskOf(fact, [id]))
      .filter((to) => to !== have)
      .map((to) => ({ slot, to, brings: [] }));
  },
  samples({ options }) {
    const ids = options.map(({ id }) => id);
    const pairs = ids.flatMap((one, position) =>
      ids.slice(position + 1).map((other) => [one, other]),
    );
    return [[], ...ids.map((id) => [id]), ...pairs];
  },
};
