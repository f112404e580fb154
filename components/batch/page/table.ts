/** The classes of a heading of a column or row. */
export const headClass =
  "border-b-2 border-edge bg-sand px-3 py-2 text-left align-bottom font-bold";

/** The classes of a cell. */
export const cellClass = "border-b border-line px-3 py-2 text-left align-top";

/** A cell with a figure. */
export const figureClass = "border-b border-line px-3 py-2 text-right align-top tabular-nums";
