/** The facts that stand for what only the office knows since a later paper. Nobody can state them. */

/** A figure whose value is not known. @example openFigure("loan-fund-award.share") // "figure:loan-fund-award.share" */
export const openFigure = (figure: string): string => `figure:${figure}`;

/** How a requirement is, where its line is not known. @example openRequirement("startup-subsidy", "operating") */
export const openRequirement = (programme: string, requirement: string): string =>
  `requirement:${programme}.${requirement}`;

/** Whether a fact is one of these. @example isOpenLaw("canWork") // false */
export const isOpenLaw = (fact: string): boolean => /^(?:figure|requirement):/.test(fact);
