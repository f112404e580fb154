/** The names of the buttons of a form, and of the fields that it carries. */
export const field = {
  /** The position that the form answers. */
  at: "at",
  /** The facts that share the page of that position. */
  with: "with",
  /** The case so far, as a share code. */
  case: "case",
  /** The answers as another kind of applicant, as a share code; once for each. */
  otherCase: "aside",
  /** The case that the tab keeps, as the tab writes it. */
  stored: "stored",
  /** The answers as another kind of applicant that the tab keeps; once for each. */
  storedAside: "storedAside",
  /** 不清楚: its value is the fact. */
  unsure: "unsure",
  /** A link that goes on with answers, as somebody pasted it. */
  link: "link",
  /** To this position. */
  go: "go",
  /** To the results. */
  results: "results",
  /** Assess as of this day: a date, or one of {@link dayButton}. */
  day: "asOf",
  /** Leave no answer behind: {@link wipeButton}, or where one is, to be asked first. */
  wipe: "wipe",
} as const;

/** What the button says that wipes without asking. */
export const wipeButton = "all";

/** Where the results are named among the places that one may be at. */
export const atResults = ":results";

/** What the buttons of the assessment date say in place of a date. */
export const dayButton = { today: "today", typed: "typed" } as const;
