import {
  all,
  any,
  asOf,
  atLeastSince,
  atMostSince,
  figure,
  later,
  months,
  no,
  oneOf,
  onOrBefore,
  years,
  yes,
} from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

const registeredWithinTwoYears = onOrBefore(
  person.businessRegisteredOn,
  later(person.leftSchoolOn, years(figures.startupYears)),
);

export const startupSubsidy = programme({
  id: "startup-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "一次性创业补贴",
  summary:
    "第一次创业、正常经营满 1 年的，给 5000 元，只给一次。离校 2 年内的高校毕业生和就业困难人员可以领。",
  clauses: ["3.8"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.8"),
    requires("first-business", "3.8", "第一次创业", yes(person.firstBusiness)),
    requires(
      "business-kind",
      "3.8",
      "办的是个体工商户或小微企业",
      oneOf(person.business, "sole-trader", "small-micro"),
    ),
    requires("operating", "3.8", "登记注册以来一直正常经营", yes(person.businessOperating)),
    requires(
      "one-year",
      "3.8",
      "登记注册满 1 年",
      atLeastSince(person.businessRegisteredOn, months(figures.startupOperating)),
    ),
    requires("not-received", "3.8", "以前没有领过这项补贴", no(person.startupSubsidyReceived)),
    requires(
      "graduate-or-hardship",
      "3.8",
      "是离校 2 年内的高校毕业生，或已认定的就业困难人员",
      any(
        yes(person.hardshipRecognised),
        all(
          yes(person.graduate),
          onOrBefore(person.leftSchoolOn, asOf),
          registeredWithinTwoYears,
          any(
            atMostSince(person.leftSchoolOn, years(figures.startupYears)),
            oneOf(office.graduateYearsMeasuredAt, "registration"),
          ),
        ),
      ),
      "“离校2年内”可以按登记注册那天算，也可以按申请那天算。两天都在 2 年内，就符合；只有登记那天在 2 年内的，由办理单位决定；登记得更早（比如上学时），也算。",
    ),
  ],
  had: person.startupSubsidyReceived.id,
  counter: applyAt("local-hr"),
  amount: {
    kind: "fixed",
    yuan: figure(figures.startupAmount),
    words: "一次性 5000 元",
  },
  outcome: [{ fact: person.startupSubsidyReceived.id, becomes: true }],
  funding: [],
  notes: [
    note("apply-soon", "毕业快满 2 年的，早点申请。过了 2 年，要看办理单位怎么算。"),
    figuresOf2019,
  ],
});
