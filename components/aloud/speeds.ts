/** How fast it can be read, the slowest first. */
export const speeds = ["slow", "usual", "fast"] as const;
export type Speed = (typeof speeds)[number];

/** Of a voice's usual speed. */
export const rates: Readonly<Record<Speed, number>> = { slow: 0.7, usual: 1, fast: 1.3 };
