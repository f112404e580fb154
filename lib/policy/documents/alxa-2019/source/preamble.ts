import { article, bracketPutBack } from "./clause";

export const preamble = article({
  number: 0,
  title: "前言",
  summary: "说明为什么发这份文件，依据是哪两份上级文件。",
  clauses: [
    {
      id: "0.1",
      disposition: "preamble",
      meaning:
        "国务院和自治区先后发了促进就业的文件（国发〔2018〕39号、内政发〔2019〕4号）。阿拉善盟按照这两份文件，结合本地情况，定了下面这些办法，目的是完善就业政策、帮企业保住岗位。这一段只说来由，没有可以申请的东西。",
      restored: bracketPutBack,
    },
  ],
});
