/** Which copies a print gives. */
export const copyChoices = ["both", "citizen", "office"] as const;
export type CopyChoice = (typeof copyChoices)[number];

/** The copies of a print, in the order of the pages. */
export const copiesOf = (choice: CopyChoice): readonly ("citizen" | "office")[] =>
  choice === "both" ? ["citizen", "office"] : [choice];
