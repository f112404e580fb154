/** The classes of a heading of a column or row. */
export const headClass =
  "border-be-2 border-edge bg-sand px-3 py-2 text-start align-bottom font-bold";

/** The classes of a cell. */
export const cellClass = "border-be border-line px-3 py-2 text-start align-top";

/** A cell with a figure. */
export const figureClass = "border-be border-line px-3 py-2 text-end align-top tabular-nums";
