import { yes } from "../../../../engine/language/words";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const minimumLivingGuarantee = programme({
  id: "minimum-living-guarantee",
  applicant: "person",
  kind: "relief",
  title: { zh: "最低生活保障（低保）", en: "Minimum living guarantee (dibao)" },
  summary: {
    zh: "家里人均收入低于当地低保线的家庭，可以申请低保。",
    en: "Regular help for households whose income per head is below the local minimum line.",
  },
  clauses: ["11.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.3"),
    requires(
      "low-income",
      outside.socialAssistance,
      {
        zh: "您估计家里人均收入低于当地低保线",
        en: "Household income per head is, as far as you know, below the local minimum line",
      },
      yes(person.lowIncomeHousehold),
    ),
    requires(
      "office-confirms",
      "11.3",
      {
        zh: "民政部门核查后同意（由民政部门决定）",
        en: "Confirmed by the civil affairs office, which checks and decides",
      },
      yes(office.minimumLivingConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: {
      zh: "这份文件没有写发多少，按当地低保标准定。",
      en: "This document gives no figure; the local minimum living standard sets it.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "低保按家庭算，收入和财产由民政部门核查。您自己的估计不作数，只是看值不值得去问。",
      en: "It is granted to households, and the civil affairs office checks income and property. Your own estimate only tells you whether it is worth asking.",
    },
    {
      zh: "当地低保线是多少，请问民政部门。标准会变，这里不写数字。",
      en: "Ask the civil affairs office what the local line is. It changes, so no figure is shown here.",
    },
  ],
});
