/** The look of a button of the bar. */
export const barButtonClass =
  "inline-flex min-block-8 items-center gap-1.5 rounded-md border border-lake bg-card px-2.5 font-bold text-lake-deep hover:bg-lake-tint";
