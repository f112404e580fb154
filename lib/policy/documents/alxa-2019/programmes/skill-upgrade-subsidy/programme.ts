import {
  all,
  any,
  asOf,
  atLeast,
  has,
  meanwhile,
  oneOf,
  onOrAfter,
  onOrBefore,
  when,
  yes,
} from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { unemploymentInsuranceFund } from "../funds";
import { appliesAfterThePeriod, figuresOf2019, oneSubsidyPerCertificate } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

const { insuredMonths } = figures;
const { from, to } = insuredMonths.meanwhile;
const relaxedPeriod = all(onOrAfter(asOf, from), onOrBefore(asOf, to));

export const skillUpgradeSubsidy = programme({
  id: "skill-upgrade-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "技术技能提升补贴",
  summary: "在企业上班、交失业保险的职工，考到技能证书，最高补 1000 到 2000 元。",
  clauses: ["9.1", "9.2", "9.3"],
  period: alwaysInForce,
  requirements: [
    requires("employed", "9.1", "现在有单位、在职", oneOf(person.workStatus, "employed")),
    requires(
      "insured-by-enterprise",
      "9.1",
      "由企业缴社会保险",
      oneOf(person.insuredAs, "enterprise"),
    ),
    requires(
      "insured-here",
      "9.2",
      "参保地在阿拉善盟",
      yes(person.insuredHere),
      "看参保地，不看住在哪里。",
    ),
    requires(
      "insurance-months",
      "9.1",
      "失业保险累计缴满 3 年（36 个月）；2019 年和 2020 年申请的，缴满 1 年（12 个月）就行",
      any(
        all(relaxedPeriod, atLeast(person.unemploymentInsuranceMonths, meanwhile(insuredMonths))),
        atLeast(person.unemploymentInsuranceMonths, insuredMonths),
      ),
      "放宽到 1 年，只管 2019 年 1 月 1 日到 2020 年 12 月 31 日。别的日子按 3 年算。",
    ),
    requires(
      "certificate",
      "9.2",
      "取得了职业资格证书或职业技能等级证书",
      has(person.certificates, "vocational-qualification", "skill-level"),
    ),
    requires(
      "certificate-level",
      "9.3",
      "证书是初级（五级）、中级（四级）或高级（三级）",
      oneOf(person.certificateLevel, 5, 4, 3),
    ),
  ],
  counter: applyAt("insured-hr", "9.2"),
  amount: {
    kind: "upTo",
    yuan: when(
      oneOf(person.certificateLevel, 5),
      figures.skillLevel5,
      when(oneOf(person.certificateLevel, 4), figures.skillLevel4, figures.skillLevel3),
    ),
    words: "五级最高 1000 元，四级最高 1500 元，三级最高 2000 元",
  },
  funding: [unemploymentInsuranceFund],
  notes: [
    note("levels-2-and-1", "二级、一级（技师、高级技师）不在这一条里。"),
    note("time-limit", "拿到证书后一般有申请期限，文件没有写多久。请尽早问人社部门。"),
    oneSubsidyPerCertificate,
    appliesAfterThePeriod,
    figuresOf2019,
  ],
});
