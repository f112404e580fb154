import type { Article, Imprint } from "../../../engine/language/document";
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
import { preamble } from "./preamble";

/** The document that everything here rests on. */
export const imprint: Imprint = Object.freeze({
  title: "阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见",
  issuer: "阿拉善盟行政公署",
  issuedOn: "2019-06-18",
  gazette: "政府公报 2019年第3期",
  parents: [
    {
      id: "state-council",
      reference: "国发〔2018〕39号",
      title: "国务院关于做好当前和今后一个时期促进就业工作的若干意见",
    },
    {
      id: "inner-mongolia",
      reference: "内政发〔2019〕4号",
      title: "内蒙古自治区人民政府关于做好当前和今后一个时期促进就业工作的实施意见",
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
