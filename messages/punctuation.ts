/** What stands between words, parts and sentences where they are put together. */
export const punctuation = {
  /** Between the members of a list. */
  listJoin: "、",
  /** The same where members may hold a comma themselves. */
  longListJoin: "、",
  comma: "，",
  semicolon: "；",
  colon: "：",
  stop: "。",
  /** Between sentences; nothing in Chinese. */
  gap: "",
};
