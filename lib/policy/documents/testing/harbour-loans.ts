import { exactly, no, stated, times } from "../../engine/language/constructors";
import type { Rules } from "../../engine/language/programme";
import { atHome, boat, crew, shared } from "./harbour-facts";

/** Loans, for a document that has some: one up to a ceiling, and one whose sum goes by the case. */
export const loans: Rules["programmes"] = [
  {
    ...shared,
    id: "boat-loan",
    applicant: "person",
    kind: "loan",
    title: "买船贷款",
    summary: "还没有船的，可以贷款买船。",
    clauses: ["1.1"],
    requirements: [
      atHome("1.1"),
      { id: "no-boat", clause: "1.1", words: "还没有船", test: no(boat) },
    ],
    amount: {
      kind: "upTo",
      yuan: exactly(30_000),
      termMonths: exactly(24),
      words: "最高贷 3 万元",
    },
  },
  {
    ...shared,
    id: "crew-loan",
    applicant: "enterprise",
    kind: "loan",
    title: "船员贷款",
    summary: "每名船员可以贷 1 千元。",
    clauses: ["2.1"],
    requirements: [atHome("2.1")],
    amount: { kind: "upTo", yuan: times(1000, stated(crew)), words: "每名船员 1 千元" },
  },
];
