import type { Amendment, Confirmation, Figure, Instrument, LawChange } from "../language/law";
import type { PaperChange } from "../law/papers";

/** Invented papers, as an operator could state them, what they change, and what offices say. */

/** A paper of this rank with one amendment. */
export const paper = (
  rank: Instrument["rank"],
  amendment: Amendment,
  rest: Partial<Instrument> = {},
): Instrument => ({
  id: `paper-of-${rank}`,
  title: "测试用的文件",
  number: null,
  issuer: "测试",
  rank,
  issued: "2019-07-01",
  source: "测试",
  certainty: "stated by the operator",
  lookedUp: null,
  amendments: [amendment],
  ...rest,
});

/** One change by a paper of this rank, from the beginning of 2020 on where nothing else is said. */
export function changeOf(
  rank: Instrument["rank"],
  change: LawChange,
  rest: Partial<Amendment> = {},
  instrument: Partial<Instrument> = {},
): PaperChange {
  const amendment = { from: "2020-01-01", ...rest, changes: [change] };
  return { change, amendment, instrument: paper(rank, amendment, instrument) };
}

/** The papers of these changes, one each. */
export const papersOf = (...changes: readonly PaperChange[]): readonly Instrument[] =>
  changes.map(({ instrument }) => instrument);

/** A figure of the invented programme: five people. */
export const figureOf = (id: string, rest: Partial<Figure> = {}): Figure => ({
  id,
  programmes: ["invented"],
  clause: "1.1",
  name: "人数",
  unit: "people",
  value: 5,
  max: 100,
  ...rest,
});

/** An office says at the beginning of 2021 that the invented programme runs. */
export const said = (rest: Partial<Confirmation> = {}): Confirmation => ({
  programme: "invented",
  on: "2021-01-01",
  by: "办理单位",
  answer: "running",
  ...rest,
});
