/** The document that this product is about: another office names its own here. */
export { alxa2019 as document } from "./documents/alxa-2019";
export { shareList } from "./documents/alxa-2019/share-list";
