/** Order relation between two sides; "=" is equality. */
export type Relation = ">=" | ">" | "<=" | "<" | "=";

/**
 * An exact decimal number. All arithmetic is on scaled integers, so no binary fraction ever shows.
 * Money is in yuan. An expression is unknown while any fact it needs is unknown.
 */
export type NumberExpression =
  | {
      readonly kind: "constant";
      readonly value: number;
      /** The public name of the number, where later papers can change it. */
      readonly figure?: string;
      /** The value is the figure's divided by this: a percent as a share. */
      readonly per?: 100;
    }
  | { readonly kind: "number"; readonly fact: string }
  | { readonly kind: "sum"; readonly of: readonly NumberExpression[] }
  | { readonly kind: "product"; readonly of: readonly NumberExpression[] }
  | { readonly kind: "floor"; readonly of: NumberExpression }
  | { readonly kind: "smallest"; readonly of: readonly NumberExpression[] }
  /** The dated parameter's value on the assessment date; unknown where it has none. */
  | { readonly kind: "parameter"; readonly parameter: string }
  /** The first case whose condition holds; unknown while an earlier one is undecided. */
  | {
      readonly kind: "cases";
      readonly cases: readonly { readonly when: Condition; readonly value: NumberExpression }[];
      readonly otherwise: NumberExpression;
    };

/** How a length of time comes of a figure: `times` months for each of it and `plus` more. */
export interface LengthFigure {
  readonly id: string;
  readonly times: number;
  readonly plus: number;
}

/** A civil date in Asia/Shanghai. */
export type DateExpression =
  | { readonly kind: "day"; readonly value: string }
  | { readonly kind: "date"; readonly fact: string }
  /** The evaluation day: the assessment date, or each day tried for windows. */
  | { readonly kind: "asOf" }
  /** The assessment date itself, whatever day is tried. */
  | { readonly kind: "assessed" }
  /** The day on which facts about "this year" were stated, whatever day is tried. */
  | { readonly kind: "statedOn" }
  /** The present day, as the caller says; unknown where it is not said. */
  | { readonly kind: "today" }
  /** The same day so many months later; the last day of a month that lacks it (民法典 art. 201–202). */
  | {
      readonly kind: "later";
      readonly of: DateExpression;
      /** Null: a later paper has changed the figure, and its value is not known. */
      readonly months: number | null;
      readonly figure?: LengthFigure;
    }
  | { readonly kind: "endOf"; readonly unit: "month" | "year"; readonly of: DateExpression };

/**
 * A condition over facts, decided in three-valued (Kleene) logic: every leaf is
 * undecided while any of its facts is unknown. Plain frozen data; see `constructors.ts`.
 */
export type Condition =
  | { readonly op: "all"; readonly of: readonly Condition[] }
  | { readonly op: "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** A yes/no fact has this value. */
  | { readonly op: "is"; readonly fact: string; readonly value: boolean }
  /** A choice is one of `values`. */
  | {
      readonly op: "oneOf";
      readonly fact: string;
      readonly values: readonly (string | number)[];
    }
  /** A set shares at least one member with `values`. */
  | { readonly op: "has"; readonly fact: string; readonly values: readonly string[] }
  | {
      readonly op: "number";
      readonly left: NumberExpression;
      readonly relation: Relation;
      readonly right: NumberExpression;
    }
  | {
      readonly op: "date";
      readonly left: DateExpression;
      readonly relation: Relation;
      readonly right: DateExpression;
    };

/** Where a condition stands: in a clause of the document, e.g. `3.3`, or in another document, by its id; never both. */
export type Basis =
  | { readonly clause: string; readonly outside?: undefined }
  | { readonly clause?: undefined; readonly outside: string };

/** One condition of a programme as a reader sees it: its place in the document, its words, its test. */
export type Requirement = Basis & {
  /** Unique within the programme, e.g. `staff`. */
  readonly id: string;
  /** The name under which several programmes share it, words and reading included: its words are translated once. */
  readonly definition?: string;
  /** The condition in plain words, complete in itself: “有 5 名以上员工”. */
  readonly words: string;
  /** Which reading was chosen, where the document leaves more than one. */
  readonly reading?: string;
  readonly test: Condition;
  /** The later papers that have drawn its line, by their ids; left out where it is as written. */
  readonly papers?: readonly string[];
};
