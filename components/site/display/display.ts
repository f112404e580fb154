/** The parameter of an address, and the place in the tab, that says how one wants pages to look. */
export const displayField = "display";

/**
 * Every way in which pages can look other than they do: `large` is the large-print edition, `strong` strong contrast, `soft` the usual contrast
 * though the device asks for more.
 */
export const displays = ["large", "strong", "soft", "large-strong", "large-soft"] as const;

/** How one wants pages to look; empty for pages as they are. */
export type Display = (typeof displays)[number] | "";

/** What can be chosen: the size of print, and apart from it the contrast. */
export const choices = ["large", "usual", "strong", "soft"] as const;
export type Choice = (typeof choices)[number];

const known = (text: string | null): Display => displays.find((display) => display === text) ?? "";

/**
 * The display that the end of an address asks for; pages as they are where it asks for none that there is.
 *
 * @example displayIn("?q=loan&display=large-strong") // "large-strong"
 */
export const displayIn = (query: string): Display =>
  known(new URLSearchParams(query).get(displayField));

/**
 * The display after a choice.
 *
 * @example chosen("large-strong", "usual") // "strong"
 */
export function chosen(display: Display, choice: Choice): Display {
  const [size = "", contrast = ""] = /^(large)?-?(strong|soft)?$/.exec(display)?.slice(1) ?? [];
  const ofSize = choice === "large" || choice === "usual";
  const parts = ofSize ? [choice === "large" ? choice : "", contrast] : [size, choice];
  return known(parts.filter((part) => part !== "").join("-"));
}

/**
 * An address with the display that it is to ask for, in place of what it asked for.
 *
 * @example addressIn("/check?q=1#start", "large") // "/check?q=1&display=large#start"
 */
export function addressIn(address: string, display: Display): string {
  const [, path = "", query = "", fragment = ""] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const asked = query
    .split("&")
    .filter((part) => part !== "" && !part.startsWith(`${displayField}=`));
  const all = display === "" ? asked : [...asked, `${displayField}=${display}`];
  return `${path}${all.length > 0 ? "?" : ""}${all.join("&")}${fragment}`;
}
