/** The document that this product is about: another office names its own here. */
export { alxa2019 as document } from "./documents/alxa-2019";
export { shareList } from "./documents/alxa-2019/share-list";

/**
 * The cases of each programme that somebody of the office would work out by hand, by its id. They are loaded apart from the rules, so that no page brings
 * them to a browser.
 *
 * @example (await loadExamples())["startup-subsidy"]?.[0]?.verdict // "eligible"
 */
export const loadExamples = async () =>
  (await import("./documents/alxa-2019/programmes/all-examples")).examplesByProgramme;
