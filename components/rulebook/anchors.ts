/** Where a programme stands in the whole rulebook. */
export const programmeAnchor = (id: string): string => `r-${id}`;

/** Where the figures of a programme stand in the whole rulebook. */
export const historyAnchor = (id: string): string => `h-${id}`;
