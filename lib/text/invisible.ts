/**
 * Signs that nobody sees and no word is made of: control signs but tab and line ends, zero-width spaces, marks of direction, byte order
 * marks. Joiners stay where they are: Mongolian and other scripts are written with them.
 */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;

/** Also what only joins or varies signs. */
const joiners = /[\u115f\u1160\u180e\u3164\uffa0]|\u034f|\u200c|\u200d|[\ufe00-\ufe0f]/g;

/** Most texts have none, which is seen at once. */
const perhapsUnseen = /[\p{Cc}\p{Cf}\ufffc]/u;

/** Text without signs that nobody sees. @example visible("额济\u200b纳\u0000") // "额济纳" */
export const visible = (text: string): string =>
  perhapsUnseen.test(text) ? text.replace(unseen, "") : text;

/** Text as it is compared: also without what joins signs. @example comparable("是\u200d") // "是" */
export const comparable = (text: string): string => visible(text).replace(joiners, "");
