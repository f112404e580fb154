import type { Figure, Permit } from "../../engine/language/law";

/** The figures of the invented document that later papers can change, and the clause that lets the quays do so. */
export const figures = {
  crew: {
    id: "crew-award.crew",
    programmes: ["crew-award"],
    clause: "2.1",
    name: "船员人数",
    unit: "people",
    value: 3,
    max: 1000,
  },
  grant: {
    id: "boat-grant.amount",
    programmes: ["boat-grant"],
    clause: "1.1",
    name: "补贴金额",
    unit: "yuan",
    value: 300,
    max: 10_000,
  },
} as const satisfies Readonly<Record<string, Figure>>;

export const permits: readonly Permit[] = [
  { clause: "2.2", programmes: ["crew-award"], what: "requirements" },
];
