import {
  all,
  any,
  asOf,
  atLeastSince,
  atMostSince,
  exactly,
  later,
  no,
  oneOf,
  onOrBefore,
  years,
  yes,
} from "../../../../engine/language/words";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { inDistrict } from "../definitions";
import { figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

const registeredWithinTwoYears = onOrBefore(
  person.businessRegisteredOn,
  later(person.leftSchoolOn, years(2)),
);

export const startupSubsidy = programme({
  id: "startup-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "一次性创业补贴", en: "One-off start-up subsidy" },
  summary: {
    zh: "第一次创业、正常经营满 1 年的，给 5000 元，只给一次。离校 2 年内的高校毕业生和就业困难人员可以领。",
    en: "5,000 yuan, once, for graduates within two years of leaving school and people in recognised hardship whose first business has run for a year.",
  },
  clauses: ["3.8"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.8"),
    requires(
      "first-business",
      "3.8",
      { zh: "第一次创业", en: "This is the first business" },
      yes(person.firstBusiness),
    ),
    requires(
      "business-kind",
      "3.8",
      {
        zh: "办的是个体工商户或小微企业",
        en: "The business is a sole trader or a small or micro enterprise",
      },
      oneOf(person.business, "sole-trader", "small-micro"),
    ),
    requires(
      "operating",
      "3.8",
      { zh: "登记注册以来一直正常经营", en: "In normal operation since it was registered" },
      yes(person.businessOperating),
    ),
    requires(
      "one-year",
      "3.8",
      { zh: "登记注册满 1 年", en: "Registered at least one year ago" },
      atLeastSince(person.businessRegisteredOn, years(1)),
    ),
    requires(
      "not-received",
      "3.8",
      { zh: "以前没有领过这项补贴", en: "Has not had this subsidy before" },
      no(person.startupSubsidyReceived),
    ),
    requires(
      "graduate-or-hardship",
      "3.8",
      {
        zh: "是离校 2 年内的高校毕业生，或已认定的就业困难人员",
        en: "A graduate within two years of leaving school, or recognised as a hardship case",
      },
      any(
        yes(person.hardshipRecognised),
        all(
          yes(person.graduate),
          onOrBefore(person.leftSchoolOn, asOf),
          registeredWithinTwoYears,
          any(
            atMostSince(person.leftSchoolOn, years(2)),
            oneOf(office.graduateYearsMeasuredAt, "registration"),
          ),
        ),
      ),
      {
        zh: "「离校2年内」可以按登记注册那天算，也可以按申请那天算。两天都在 2 年内，就符合；只有登记那天在 2 年内的，由办理单位定；登记得更早（比如上学时），也算。",
        en: "“Within two years” may be measured at registration or at application. If both days are within, it holds; if only registration is, the office decides. A business registered earlier, even as a student, counts.",
      },
    ),
  ],
  had: person.startupSubsidyReceived.id,
  counter: applyAt("local-hr"),
  amount: {
    kind: "fixed",
    yuan: exactly(5000),
    words: { zh: "一次性 5000 元", en: "5,000 yuan, once" },
  },
  outcome: [{ fact: person.startupSubsidyReceived.id, becomes: true }],
  funding: [],
  notes: [
    {
      zh: "毕业快满 2 年的，早点申请。过了 2 年，要看办理单位怎么算。",
      en: "If your two years are nearly over, apply soon: after that it depends on how the office counts them.",
    },
    figuresOf2019,
  ],
});
