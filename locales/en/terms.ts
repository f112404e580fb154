import type { terms as chinese } from "@/messages/terms";

const zero = "comes to 0 yuan";

const groups: (typeof chinese)["groups"] = {
  eligible: "Can apply now",
  conditional: "Office decides",
  unconfirmed: "Call first",
  unknown: "Answers needed",
  notYet: "Not yet",
  zero: `Conditions met, ${zero}`,
  held: "Already have it",
  ineligible: "Conditions not met",
  ended: "Ended",
  notInForce: "Not in force",
};

export const terms: typeof chinese = {
  groups,
  standings: {
    eligible: groups.eligible,
    toAsk: groups.unconfirmed,
    conditional: groups.conditional,
    unknown: groups.unknown,
    notYet: groups.notYet,
    ineligible: groups.ineligible,
    held: groups.held,
    notInForce: groups.notInForce,
  },
  running: {
    confirmed: "Confirmed to be running",
    known: "Known to be running",
    unconfirmed: groups.unconfirmed,
    ended: groups.ended,
  },
  zero,
  conditions: { met: "Met", notMet: "Not met", open: "Open" },
  near: "Nearly there",
};
