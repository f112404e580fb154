import { addressIn, choices, chosen, type Display, displayField } from "./display";

const tags = /<(?:html|a|form|button)\b[^>]*>/g;
const ofSite = /(?<= (?:href|action)=")\/(?!\/)[^"]*/;
const ofChoice = /(?<= (?:href|formaction)=")[^"]*/i;
const isFile = /\.\w+$/;

/** An address of the page in a display, as it stands in an attribute. */
const written = (address: string, display: Display): string =>
  addressIn(address.replaceAll("&amp;", "&"), display).replaceAll("&", "&amp;");

/**
 * The HTML of a page in a display: it looks so, and its links and forms lead to pages that do, without scripts and where a browser keeps
 * nothing. What leads to files, to other sites and within the page stays.
 */
export function displayed(html: string, display: Display): string {
  return html.replaceAll(tags, (element) => {
    if (element.startsWith("<html")) {
      return display === ""
        ? element
        : `<html data-${displayField}="${display}"${element.slice(5)}`;
    }
    const named = / data-choice="(\w+)"/.exec(element)?.[1];
    const choice = choices.find((one) => one === named);
    // `?` is the address of the page itself, without a parameter.
    if (choice) return element.replace(ofChoice, written("", chosen(display, choice)) || "?");
    return element.replace(ofSite, (address) =>
      isFile.test(address.split(/[?#]/, 1)[0] ?? "") ? address : written(address, display),
    );
  });
}
