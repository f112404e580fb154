import { article, bracketPutBack } from "./clause";

export const article8 = article({
  number: 8,
  title: { zh: "农牧民培训", en: "Training for farmers and herders" },
  summary: {
    zh: "农牧民可以免费参加技能培训或创业培训，考证的鉴定费也能补。",
    en: "Farmers and herders can train in skills or in starting a business free of charge, and have the fee for a certificate’s appraisal paid back.",
  },
  clauses: [
    {
      id: "8.1",
      disposition: "duty",
      meaning: {
        zh: "配合乡村振兴，政府要多给农牧民办培训。这一句说的是目标，具体办法在后面几款，单凭它没有可以申请的东西。",
        en: "As part of reviving the countryside, government is to train more farmers and herders. This is the aim; the clauses that follow say how, and this one alone gives nothing to apply for.",
      },
    },
    {
      id: "8.2",
      disposition: "programme",
      also: ["funding"],
      meaning: {
        zh: "旗区人社和财政部门，可以向政府认定的培训机构整班买培训，农牧民免费来学，学技能、学创业都行。补贴直接给培训机构，不经过个人。办不办班，由旗区定。",
        en: "A banner’s human resources and finance offices may buy whole courses from trainers that government recognises, and farmers and herders learn a skill or how to start a business free of charge. The money goes straight to the trainer. Whether a course is bought is for the banner to decide.",
      },
    },
    {
      id: "8.3",
      disposition: "programme",
      meaning: {
        zh: "上多少课、补多少钱，和失业人员培训一样，按自治区的两份文件（内人社发〔2019〕12号、内发改费字〔2015〕1552号）算。",
        en: "Hours and rates follow the same two documents of the region as training for the unemployed (Nei Ren She Fa [2019] No. 12 and Nei Fa Gai Fei Zi [2015] No. 1552).",
      },
      restored: bracketPutBack,
    },
    {
      id: "8.4",
      disposition: "programme",
      meaning: {
        zh: "农牧民参加培训，拿到职业资格证书或专项职业能力证书，鉴定费花了多少补多少。钱也可以直接付给鉴定站。",
        en: "Farmers and herders who train and earn a vocational qualification or a special ability certificate have the appraisal fee paid back at what it actually cost. It may also be paid straight to the appraisal station.",
      },
    },
    {
      id: "8.5",
      disposition: "funding",
      also: ["programme", "process"],
      meaning: {
        zh: "属于上级文件（内财社〔2019〕289号）说的五类人员，钱从就业专项资金里出；不属于的农牧民，钱从当地创业发展资金里出。是不是五类人员，只影响钱从哪里来，不影响能不能领。具体怎么办，由各旗区定。",
        en: "For people in the five categories of a higher document (Nei Cai She [2019] No. 289) the money comes from special employment funds; for other farmers and herders, from local start-up development funds. The categories decide only where the money comes from, not who can have it. The banners set the details.",
      },
      restored: bracketPutBack,
    },
    {
      id: "8.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Finance Bureau.",
      },
    },
  ],
});
