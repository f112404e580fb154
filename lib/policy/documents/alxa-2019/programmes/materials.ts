import { any, has, hasAny, yes } from "../../../engine/language/constructors";
import type { Material } from "../../../engine/language/document";
import { person } from "../facts/person";

const material = (
  id: string,
  name: string,
  { from, when }: Pick<Material, "from" | "when"> = {},
): Material =>
  Object.freeze({ id, name, ...(from && { from: Object.freeze(from) }), ...(when && { when }) });

const { graduate, hardshipCircumstances, hardshipRecognised, loanGroups, ruralLabourer } = person;

/** The papers that offices usually ask for, each once; guides name them by id. */
export const materials: readonly Material[] = [
  // About the person.
  material("identity-card", "身份证"),
  material("identity-or-social-security-card", "身份证或社会保障卡"),
  material("household-register", "户口簿"),
  material("residence-permit", "居住证，或能证明您常住这里的材料"),
  material("diploma", "毕业证", { when: yes(graduate) }),
  material("bank-account", "收款用的银行卡或账户信息"),
  material("application-form", "申请表（办理单位提供）"),
  material("employment-registration", "就业创业证，或失业登记记录", {
    from: { programme: "unemployment-registration" },
  }),
  material("hardship-certificate", "就业困难人员认定材料", {
    from: { programme: "hardship-recognition" },
    // Whoever has none of the circumstances will not be recognised either.
    when: any(yes(hardshipRecognised), hasAny(hardshipCircumstances)),
  }),
  material("household-employment-proof", "全家没有人就业的证明（零就业家庭）", {
    when: has(hardshipCircumstances, "zero-employment-family"),
  }),
  material("land-loss-proof", "土地、草场被征用的证明", {
    when: has(hardshipCircumstances, "landless"),
  }),
  material("disability-certificate", "残疾人证", {
    when: has(hardshipCircumstances, "disabled"),
  }),
  material("subsistence-certificate", "低保证，或享受低保的证明", {
    when: has(hardshipCircumstances, "subsistence-allowance"),
  }),
  material("poverty-registration-proof", "建档立卡贫困户证明"),
  material("loan-group-proof", "属于贷款支持人群的证明（例如退役证、残疾人证、返乡创业证明）", {
    when: hasAny(loanGroups),
  }),
  material("rural-labour-proof", "是农牧民的证明（户口簿，或者嘎查、村里开的证明）", {
    when: yes(ruralLabourer),
  }),
  material("income-statement", "家庭收入和财产情况说明"),
  material("medical-bills", "看病单据、事故证明等（突发困难证明）"),
  // About work and insurance.
  material("termination-proof", "离职证明", {
    from: { words: "向原单位要，上面要写明为什么离开。" },
  }),
  material("labour-contract", "劳动合同"),
  material("social-insurance-record", "社会保险缴费记录"),
  material("payroll", "工资发放流水"),
  material("medical-insurance-record", "基本医疗保险参保记录"),
  material("benefit-record", "领取失业保险金的记录"),
  // About training and certificates.
  material("unemployed-at-training-proof", "培训时没有工作的证明（例如当时的失业登记记录）"),
  material("course-completion-proof", "学完培训的证明（例如结业证）"),
  material(
    "any-certificate",
    "职业资格证书、职业技能等级证书、专项职业能力证书或培训合格证书，有一种就行",
  ),
  material(
    "qualification-or-level-certificate",
    "职业资格证书或职业技能等级证书（五级、四级或三级）",
  ),
  material("qualification-or-ability-certificate", "职业资格证书或专项职业能力证书"),
  material("fee-invoice", "交费发票"),
  material("attendance-record", "培训考勤记录"),
  material("training-plan", "培训计划"),
  material("trainee-list", "参加培训人员名单和合格结果"),
  material("cost-statement", "培训费用明细（含职工教育经费使用情况）"),
  material("apprentice-agreement", "学徒培养协议（企业、学徒、学校三方）"),
  material("apprentice-list", "学徒名单"),
  material("internship-agreement", "就业见习协议", {
    from: { words: "由见习人员和见习单位一起签。" },
  }),
  material("intern-list", "见习人员名单和留用情况"),
  material("allowance-record", "给见习人员发放补助的凭证"),
  // About a business or an organisation.
  material("business-licence", "营业执照"),
  material("organisation-licence", "单位登记证书"),
  material("operation-proof", "正常经营的证明（例如进货、收款、纳税记录）"),
  material("staff-list", "职工名册"),
  material("new-hire-list", "今年新招人员名单和身份证明"),
  material("financial-statement", "财务报表"),
  material("tax-return", "纳税申报表"),
  material("premium-receipts", "上年度失业保险费缴费凭证"),
  material("layoff-statement", "上年度裁员和自然减员情况说明"),
  material(
    "key-group-hire-proof",
    "招用人员的就业创业证（注明失业登记半年以上），或脱贫人口的证明",
  ),
  material("difficulty-description", "经营困难情况的说明"),
  material("difficulty-statement", "经营困难和恢复计划的说明"),
  // About loans.
  material("loan-application", "创业担保贷款申请表"),
  material("business-plan", "创业计划或贷款用途说明"),
  material("guarantee-papers", "担保或反担保材料"),
  material("credit-report", "个人信用报告"),
  material("marriage-papers", "结婚证和配偶身份证（已婚的）"),
  material("loan-statistics", "本年度新发放创业担保贷款的明细"),
  // About services and projects.
  material("service-list", "服务过的企业和个体工商户名单"),
  material("service-record", "服务记录"),
  material("project-list", "入库项目清单"),
  material("project-results", "项目推介和复制使用情况"),
  material("recognition-certificate", "认定文件"),
  material("outcome-report", "工作成效总结"),
];
