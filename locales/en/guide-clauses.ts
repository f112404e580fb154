import type { guideClauses as chinese } from "@/messages/guide-clauses";
import { manyOf } from "./formats";

export const guideClauses: typeof chinese = {
  title: "The document clause by clause",
  lead: (articles: number, clauses: number) =>
    `The document has a preamble and ${manyOf(articles, "article", "articles")}. We count ${manyOf(clauses, "clause", "clauses")} and explain each in plain words.`,
  own: "All of this is in our own words, not the text of the document. To quote the document, see the government gazette.",
  about: "About the document",
  name: "Title",
  issuer: "Issued by",
  issuedOn: "Issued on",
  gazette: "Published in",
  parents: "Higher documents",
  parent: (title: string, number: string) => `${title} (${number})`,
  documentTitle: (title: string) => title,
  contents: "Contents",
  programmes: "Programmes",
  restored: "Characters put back",
  countOf: (clauses: number) => manyOf(clauses, "clause", "clauses"),
  toContents: "Back to contents",
};
