import { article1 } from "./article-1";
import { article2 } from "./article-2";
import { article3 } from "./article-3";
import { article4 } from "./article-4";
import { article5 } from "./article-5";
import { article6 } from "./article-6";
import { article7 } from "./article-7";
import { article8 } from "./article-8";
import { article9 } from "./article-9";
import { article10 } from "./article-10";
import { article11 } from "./article-11";
import { article12 } from "./article-12";
import { article13 } from "./article-13";
import type { Article, Clause, PolicyDocument } from "./clause";
import { preamble } from "./preamble";

export type { Article, Clause, Disposition, PolicyDocument } from "./clause";
export { dispositions } from "./clause";

/** The document that everything here rests on. */
export const document: PolicyDocument = Object.freeze({
  title: {
    zh: "阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见",
    en: "Implementing Opinions of Alxa League on Promoting Employment Now and in the Coming Period",
  },
  issuer: { zh: "阿拉善盟行政公署", en: "Alxa League Administrative Office" },
  issuedOn: "2019-06-18",
  gazette: { zh: "政府公报 2019年第3期", en: "Government Gazette, 2019, No. 3" },
  parents: [
    {
      number: { zh: "国发〔2018〕39号", en: "Guo Fa [2018] No. 39" },
      title: {
        zh: "国务院关于做好当前和今后一个时期促进就业工作的若干意见",
        en: "Opinions of the State Council on Promoting Employment Now and in the Coming Period",
      },
    },
    {
      number: { zh: "内政发〔2019〕4号", en: "Nei Zheng Fa [2019] No. 4" },
      title: {
        zh: "内蒙古自治区人民政府关于做好当前和今后一个时期促进就业工作的实施意见",
        en: "Implementing Opinions of the People’s Government of Inner Mongolia on Promoting Employment Now and in the Coming Period",
      },
    },
  ],
});

/** The preamble and the thirteen articles, in order. */
export const articles: readonly Article[] = Object.freeze([
  preamble,
  article1,
  article2,
  article3,
  article4,
  article5,
  article6,
  article7,
  article8,
  article9,
  article10,
  article11,
  article12,
  article13,
]);

/** Every clause of the document, in its order. */
export const clauses: readonly Clause[] = Object.freeze(articles.flatMap((entry) => entry.clauses));

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clause with this id, e.g. `3.8`; undefined where the document has none. */
export const clauseById = (id: string): Clause | undefined => byId.get(id);
