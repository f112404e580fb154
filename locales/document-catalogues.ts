import { alxa2019 as en } from "./en/alxa-2019";

/** The words of documents in other languages than their own: by language, then by document. */
export const documentCatalogues = {
  en: { "alxa-2019": en },
};
