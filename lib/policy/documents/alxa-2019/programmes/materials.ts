import type { Text } from "../../../engine/language/text";

/** The papers that offices usually ask for, each once; guides name them by id. */
export const materials: Readonly<Record<string, Text>> = Object.freeze({
  // About the person.
  "identity-card": { zh: "身份证", en: "Identity card" },
  "identity-or-social-security-card": {
    zh: "身份证或社会保障卡",
    en: "Identity card or social security card",
  },
  "household-register": { zh: "户口簿", en: "Household register (hukou booklet)" },
  "residence-permit": {
    zh: "居住证，或能证明您常住这里的材料",
    en: "Residence permit, or other proof that you usually live here",
  },
  diploma: { zh: "毕业证", en: "Diploma" },
  "bank-account": { zh: "收款用的银行卡或账户信息", en: "Details of the bank account to be paid" },
  "application-form": {
    zh: "申请表（办理单位提供）",
    en: "Application form (from the office)",
  },
  "employment-registration": {
    zh: "就业创业证，或失业登记记录",
    en: "Employment and start-up certificate, or the record of unemployment registration",
  },
  "hardship-certificate": {
    zh: "就业困难人员认定材料",
    en: "Proof of recognition as a hardship case (就业困难人员)",
  },
  "household-employment-proof": {
    zh: "全家没有人就业的证明（零就业家庭）",
    en: "Proof that nobody in the household has work (zero-employment family)",
  },
  "land-loss-proof": {
    zh: "土地、草场被征用的证明",
    en: "Proof that farmland or pasture was requisitioned",
  },
  "disability-certificate": { zh: "残疾人证", en: "Disability certificate" },
  "subsistence-certificate": {
    zh: "低保证，或享受低保的证明",
    en: "Proof of drawing the subsistence allowance (低保)",
  },
  "poverty-registration-proof": {
    zh: "建档立卡贫困户证明",
    en: "Proof of registration as a poor household (建档立卡)",
  },
  "loan-group-proof": {
    zh: "属于贷款支持人群的证明（例如退役证、残疾人证、返乡创业证明）",
    en: "Proof of belonging to a supported group (such as a veteran's or disability certificate, or a returning migrant's papers)",
  },
  "rural-labour-proof": {
    zh: "农村牧区劳动力的证明（户口簿或嘎查村开的证明）",
    en: "Proof of being a rural labourer (household register, or a paper from the gacha or village)",
  },
  "income-statement": {
    zh: "家庭收入和财产情况说明",
    en: "Statement of household income and property",
  },
  "medical-bills": {
    zh: "看病单据、事故证明等（突发困难证明）",
    en: "Medical bills, accident report or other proof of the sudden hardship",
  },
  // About work and insurance.
  "termination-proof": { zh: "离职证明", en: "Proof that the employment ended" },
  "labour-contract": { zh: "劳动合同", en: "Labour contract" },
  "social-insurance-record": { zh: "社会保险缴费记录", en: "Record of social insurance paid" },
  payroll: { zh: "工资发放流水", en: "Payroll records" },
  "medical-insurance-record": {
    zh: "基本医疗保险参保记录",
    en: "Record of basic medical insurance",
  },
  "benefit-record": {
    zh: "领取失业保险金的记录",
    en: "Record of drawing unemployment benefit",
  },
  // About training and certificates.
  "unemployed-at-training-proof": {
    zh: "培训时没有工作的证明（例如当时的失业登记记录）",
    en: "Proof of having been out of work when trained (such as the record of unemployment registration at the time)",
  },
  "course-completion-proof": {
    zh: "学完培训的证明（例如结业证）",
    en: "Proof of having finished the course",
  },
  "any-certificate": {
    zh: "职业资格证书、职业技能等级证书、专项职业能力证书或培训合格证书，有一种就行",
    en: "Vocational qualification, skill level, special ability or training completion certificate; one will do",
  },
  "qualification-or-level-certificate": {
    zh: "职业资格证书或职业技能等级证书（五级、四级或三级）",
    en: "Vocational qualification or skill level certificate (level 5, 4 or 3)",
  },
  "qualification-or-ability-certificate": {
    zh: "职业资格证书或专项职业能力证书",
    en: "Vocational qualification or special ability certificate",
  },
  "fee-invoice": { zh: "交费发票", en: "Invoice for the fee paid" },
  "attendance-record": { zh: "培训考勤记录", en: "Attendance record of the course" },
  "training-plan": { zh: "培训计划", en: "Training plan" },
  "trainee-list": {
    zh: "参加培训人员名单和合格结果",
    en: "List of those trained, with their results",
  },
  "cost-statement": {
    zh: "培训费用明细（含职工教育经费使用情况）",
    en: "Statement of training costs, with what the staff education fund has paid",
  },
  "apprentice-agreement": {
    zh: "学徒培养协议（企业、学徒、学校三方）",
    en: "Apprenticeship agreement (enterprise, apprentice and school)",
  },
  "apprentice-list": { zh: "学徒名单", en: "List of apprentices" },
  "internship-agreement": { zh: "就业见习协议", en: "Internship agreement" },
  "intern-list": {
    zh: "见习人员名单和留用情况",
    en: "List of interns, and which of them were kept on",
  },
  "allowance-record": {
    zh: "给见习人员发放补助的凭证",
    en: "Records of the allowance paid to the interns",
  },
  // About a business or an organisation.
  "business-licence": { zh: "营业执照", en: "Business licence" },
  "organisation-licence": {
    zh: "单位登记证书",
    en: "Registration certificate of the organisation",
  },
  "operation-proof": {
    zh: "正常经营的证明（例如进货、收款、纳税记录）",
    en: "Proof of normal operation (such as purchase, sales or tax records)",
  },
  "staff-list": { zh: "职工名册", en: "Staff list" },
  "new-hire-list": {
    zh: "今年新招人员名单和身份证明",
    en: "List of this year's new hires, with proof of their status",
  },
  "financial-statement": { zh: "财务报表", en: "Financial statements" },
  "tax-return": { zh: "纳税申报表", en: "Tax return" },
  "premium-receipts": {
    zh: "上年度失业保险费缴费凭证",
    en: "Receipts for last year's unemployment insurance premiums",
  },
  "layoff-statement": {
    zh: "上年度裁员和自然减员情况说明",
    en: "Statement of last year's layoffs and natural attrition",
  },
  "key-group-hire-proof": {
    zh: "招用人员的就业创业证（注明失业登记半年以上），或脱贫人口的证明",
    en: "The hires' employment and start-up certificates showing half a year of registered unemployment, or proof that they were registered poor",
  },
  "difficulty-description": {
    zh: "经营困难情况的说明",
    en: "Statement of the difficulties",
  },
  "difficulty-statement": {
    zh: "经营困难和恢复计划的说明",
    en: "Statement of the difficulties and the plan to recover",
  },
  // About loans.
  "loan-application": { zh: "创业担保贷款申请表", en: "Start-up loan application" },
  "business-plan": { zh: "创业计划或贷款用途说明", en: "Business plan, or what the loan is for" },
  "guarantee-papers": { zh: "担保或反担保材料", en: "Guarantee or counter-guarantee papers" },
  "credit-report": { zh: "个人信用报告", en: "Credit report" },
  "marriage-papers": {
    zh: "结婚证和配偶身份证（已婚的）",
    en: "Marriage certificate and spouse's identity card (if married)",
  },
  "loan-statistics": {
    zh: "本年度新发放创业担保贷款的明细",
    en: "List of the year's new start-up loans",
  },
  // About services and projects.
  "service-list": {
    zh: "服务过的企业和个体工商户名单",
    en: "List of the businesses served",
  },
  "service-record": { zh: "服务记录", en: "Records of the service given" },
  "project-list": { zh: "入库项目清单", en: "List of the projects collected" },
  "project-results": {
    zh: "项目推介和复制使用情况",
    en: "How the projects were promoted and taken up",
  },
  "recognition-certificate": { zh: "认定文件", en: "Recognition document" },
  "outcome-report": { zh: "工作成效总结", en: "Report of results" },
});

/** Where a paper comes from: a programme that ends with it, or whom to ask for it. */
export type MaterialSource<W = Text> = { readonly programme: string } | { readonly words: W };

/** Where papers come from, as far as guides say; of the others nothing is known. */
export const materialSources: Readonly<Record<string, MaterialSource>> = Object.freeze({
  "employment-registration": { programme: "unemployment-registration" },
  "hardship-certificate": { programme: "hardship-recognition" },
  "termination-proof": {
    words: {
      zh: "向原单位要，上面要写明为什么离开。",
      en: "Ask your former employer; it must say why you left.",
    },
  },
  "internship-agreement": {
    words: { zh: "由见习人员和见习单位一起签。", en: "The intern and the host sign it together." },
  },
});
