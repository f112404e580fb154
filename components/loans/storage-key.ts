/** Where the tab keeps what was typed into the calculator. */
export const loansKey = "case-loans";
