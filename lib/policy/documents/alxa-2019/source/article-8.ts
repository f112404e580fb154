import { article, bracketPutBack } from "./clause";

export const article8 = article({
  number: 8,
  title: "农牧民培训",
  summary: "农牧民可以免费参加技能培训或创业培训，考证的鉴定费也能补。",
  clauses: [
    {
      id: "8.1",
      disposition: "duty",
      meaning:
        "配合乡村振兴，政府要多给农牧民办培训。这一句说的是目标，具体办法在后面几款，单凭它没有可以申请的东西。",
    },
    {
      id: "8.2",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "旗区人社和财政部门，可以向政府认定的培训机构整班买培训，农牧民免费来学，学技能、学创业都行。补贴直接给培训机构，不经过个人。办不办班，由旗区定。",
    },
    {
      id: "8.3",
      disposition: "programme",
      meaning:
        "上多少课、补多少钱，和失业人员培训一样，按自治区的两份文件（内人社发〔2019〕12号、内发改费字〔2015〕1552号）算。",
      restored: bracketPutBack,
    },
    {
      id: "8.4",
      disposition: "programme",
      meaning:
        "农牧民参加培训，拿到职业资格证书或专项职业能力证书，鉴定费花了多少补多少。钱也可以直接付给鉴定站。",
    },
    {
      id: "8.5",
      disposition: "funding",
      also: ["programme", "process"],
      meaning:
        "属于上级文件（内财社〔2019〕289号）说的五类人员，钱从就业专项资金里出；不属于的农牧民，钱从当地创业发展资金里出。是不是五类人员，只影响钱从哪里来，不影响能不能领。具体怎么办，由各旗区定。",
      restored: bracketPutBack,
    },
    {
      id: "8.R",
      disposition: "responsibility",
      meaning: "牵头的是盟人力资源和社会保障局，和财政局一起负责。",
    },
  ],
});
