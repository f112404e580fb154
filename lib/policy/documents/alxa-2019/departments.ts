import type { Office, Responsibility } from "../../engine/language/programme";

/** The offices that the document names. 盟 stands before every name without a place of its own. */
const names = {
  humanResources: "盟人力资源和社会保障局",
  finance: "盟财政局",
  industry: "盟工业和信息化局",
  development: "盟发展和改革委员会",
  tax: "盟税务局",
  tradeUnion: "盟工会",
  financialWork: "盟金融工作办公室",
  bankingRegulator: "阿拉善银保监分局",
  peoplesBank: "人民银行阿拉善盟中心支行",
  science: "盟科学技术局",
  housing: "盟住房和城乡建设局",
  marketRegulation: "盟市场监督管理局",
  education: "盟教育体育局",
  vocationalCollege: "阿拉善职业技术学院",
  healthcareSecurity: "盟医疗保障局",
  civilAffairs: "盟民政局",
  localGovernments: "各旗区人民政府、管委会",
  leagueOffices: "盟直各相关部门和单位",
} as const;

/** The id of an office. */
export type OfficeId = keyof typeof names;

/** What offices renamed since the document are called now. */
const laterNames: Readonly<Partial<Record<OfficeId, Office["laterName"]>>> = {
  bankingRegulator: { name: "国家金融监督管理总局阿拉善监管分局", since: 2023 },
  peoplesBank: { name: "中国人民银行阿拉善盟分行", since: 2023 },
};

/** The offices that the document names, as it has them, and what they are called since. */
export const offices: readonly Office[] = (Object.keys(names) as OfficeId[]).map((id) => {
  const laterName = laterNames[id];
  return Object.freeze({ id, name: names[id], ...(laterName && { laterName }) });
});

const led = (lead: OfficeId, ...joint: readonly OfficeId[]): Responsibility =>
  Object.freeze({ lead, joint: Object.freeze(joint), andOthers: false });

const ledWithOthers = (lead: OfficeId, ...joint: readonly OfficeId[]): Responsibility =>
  Object.freeze({ ...led(lead, ...joint), andOthers: true });

const withoutLead = (...joint: readonly OfficeId[]): Responsibility =>
  Object.freeze({ lead: null, joint: Object.freeze(joint), andOthers: false });

/** Who answers for each article, 1 to 13, in the order of the document's own lines. */
export const responsibilities: Readonly<Record<number, Responsibility>> = Object.freeze({
  1: led("humanResources", "finance", "industry", "development", "tax", "tradeUnion"),
  2: led("financialWork", "bankingRegulator", "industry", "finance", "tax", "peoplesBank"),
  3: led("finance", "humanResources", "peoplesBank", "bankingRegulator"),
  4: led("humanResources", "science", "finance", "housing", "marketRegulation", "localGovernments"),
  5: ledWithOthers("humanResources", "finance"),
  6: led("humanResources", "finance"),
  7: ledWithOthers("humanResources", "finance", "education", "vocationalCollege"),
  8: led("humanResources", "finance"),
  9: led("humanResources", "finance"),
  10: led("humanResources", "finance", "healthcareSecurity", "tax", "localGovernments"),
  11: ledWithOthers("finance", "humanResources", "civilAffairs"),
  12: withoutLead("leagueOffices", "localGovernments"),
  13: withoutLead("leagueOffices", "localGovernments"),
});
