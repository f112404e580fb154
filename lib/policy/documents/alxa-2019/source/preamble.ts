import { article, bracketPutBack } from "./clause";

export const preamble = article({
  number: 0,
  title: { zh: "前言", en: "Preamble" },
  summary: {
    zh: "说明为什么发这份文件，依据是哪两份上级文件。",
    en: "Why the document was issued and which two higher documents it follows.",
  },
  clauses: [
    {
      id: "0.1",
      disposition: "preamble",
      meaning: {
        zh: "国务院和自治区先后发了促进就业的文件（国发〔2018〕39号、内政发〔2019〕4号）。阿拉善盟按照这两份文件，结合本地情况，定了下面这些办法，目的是完善就业政策、帮企业保住岗位。这一段只说来由，没有可以申请的东西。",
        en: "The State Council and the autonomous region had each issued a document on promoting employment (Guo Fa [2018] No. 39 and Nei Zheng Fa [2019] No. 4). Alxa League carries them out with the measures below, fitted to local conditions, to improve employment policy and help enterprises keep jobs. This paragraph only gives the reasons; there is nothing in it to apply for.",
      },
      restored: bracketPutBack,
    },
  ],
});
