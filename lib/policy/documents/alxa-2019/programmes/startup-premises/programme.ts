import { all, any, noneOf, oneOf, yes } from "../../../../engine/language/words";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const startupPremises = programme({
  id: "startup-premises",
  applicant: "person",
  kind: "service",
  title: { zh: "免费创业场地和培训", en: "Free premises and training for start-ups" },
  summary: {
    zh: "失业后自己创业的，就业压力大的旗区可以免费给场地、讲政策、做培训。",
    en: "Free premises, advice and training for unemployed people who start a business, in banners where jobs are scarce.",
  },
  clauses: ["4.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.7"),
    requires(
      "unemployed-starter",
      "4.7",
      {
        zh: "现在没有工作；或者办过失业登记，现在自己创业",
        en: "Out of work at present; or self-employed after having registered as unemployed",
      },
      any(
        oneOf(person.workStatus, "unemployed"),
        all(oneOf(person.workStatus, "self-employed"), yes(person.registeredUnemployed)),
      ),
      {
        zh: "创业后就不再是失业状态，所以看的是创业以前有没有办过失业登记。",
        en: "Nobody who has started a business is still out of work, so what counts is having registered as unemployed before that.",
      },
    ),
    requires(
      "business",
      "4.7",
      { zh: "正在准备创业，或已经创业", en: "Plans a business or already has one" },
      noneOf(person.business, "none"),
    ),
    requires(
      "district-under-pressure",
      "4.7",
      {
        zh: "所在旗区就业压力较大（由人社部门定）",
        en: "The banner is one where jobs are scarce (the human resources office says)",
      },
      yes(office.districtUnderPressure),
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: {
      zh: "不发钱。场地、政策咨询和创业培训免费。",
      en: "No money is paid. Premises, advice and start-up training are free.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "这一条支持的是就业压力较大的旗区，个人不能单凭它要求。所在旗区办没办、还有没有位置，先问。",
      en: "The clause supports banners where jobs are scarce; nobody can claim premises on it alone. Ask first whether your banner offers them and has room.",
    },
    {
      zh: "文件没有写哪些旗区算就业压力较大，也没有写场地在哪里、能用多久。请问当地人社部门。",
      en: "The document names neither the banners nor the premises, nor for how long they can be used. Ask the local human resources office.",
    },
  ],
});
