import type { Responsibility } from "../../engine/language/programme";
import type { Text } from "../../engine/language/text";

/** The offices that the document names. 盟 stands before every name without a place of its own. */
export const offices = {
  humanResources: {
    zh: "盟人力资源和社会保障局",
    en: "League Human Resources and Social Security Bureau",
  },
  finance: { zh: "盟财政局", en: "League Finance Bureau" },
  industry: {
    zh: "盟工业和信息化局",
    en: "League Industry and Information Technology Bureau",
  },
  development: {
    zh: "盟发展和改革委员会",
    en: "League Development and Reform Commission",
  },
  tax: { zh: "盟税务局", en: "League Tax Bureau" },
  tradeUnion: { zh: "盟工会", en: "League Trade Union" },
  financialWork: { zh: "盟金融工作办公室", en: "League Financial Work Office" },
  bankingRegulator: {
    zh: "阿拉善银保监分局",
    en: "Alxa Branch of the China Banking and Insurance Regulatory Commission",
  },
  peoplesBank: {
    zh: "人民银行阿拉善盟中心支行",
    en: "Alxa League Central Sub-branch of the People’s Bank of China",
  },
  science: { zh: "盟科学技术局", en: "League Science and Technology Bureau" },
  housing: {
    zh: "盟住房和城乡建设局",
    en: "League Housing and Urban-Rural Development Bureau",
  },
  marketRegulation: { zh: "盟市场监督管理局", en: "League Market Regulation Bureau" },
  education: { zh: "盟教育体育局", en: "League Education and Sports Bureau" },
  vocationalCollege: {
    zh: "阿拉善职业技术学院",
    en: "Alxa Vocational and Technical College",
  },
  healthcareSecurity: { zh: "盟医疗保障局", en: "League Healthcare Security Bureau" },
  civilAffairs: { zh: "盟民政局", en: "League Civil Affairs Bureau" },
  localGovernments: {
    zh: "各旗区人民政府、管委会",
    en: "Banner governments and zone administrative committees",
  },
  leagueOffices: {
    zh: "盟直各相关部门和单位",
    en: "League-level departments and units concerned",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The Chinese name of an office, as the document has it. */
export type OfficeName = (typeof offices)[keyof typeof offices]["zh"];

/** Stands wherever a name, number or address is for the locality to publish. */
export const asPublishedLocally: Text = { zh: "以当地公布为准", en: "as published locally" };

const led = (lead: Text, ...joint: readonly Text[]): Responsibility =>
  Object.freeze({ lead, joint: Object.freeze(joint), andOthers: false });

const ledWithOthers = (lead: Text, ...joint: readonly Text[]): Responsibility =>
  Object.freeze({ ...led(lead, ...joint), andOthers: true });

const withoutLead = (...joint: readonly Text[]): Responsibility =>
  Object.freeze({ lead: null, joint: Object.freeze(joint), andOthers: false });

/** Who answers for each article, 1 to 13, in the order of the document's own lines. */
export const responsibilities: Readonly<Record<number, Responsibility>> = Object.freeze({
  1: led(
    offices.humanResources,
    offices.finance,
    offices.industry,
    offices.development,
    offices.tax,
    offices.tradeUnion,
  ),
  2: led(
    offices.financialWork,
    offices.bankingRegulator,
    offices.industry,
    offices.finance,
    offices.tax,
    offices.peoplesBank,
  ),
  3: led(offices.finance, offices.humanResources, offices.peoplesBank, offices.bankingRegulator),
  4: led(
    offices.humanResources,
    offices.science,
    offices.finance,
    offices.housing,
    offices.marketRegulation,
    offices.localGovernments,
  ),
  5: ledWithOthers(offices.humanResources, offices.finance),
  6: led(offices.humanResources, offices.finance),
  7: ledWithOthers(
    offices.humanResources,
    offices.finance,
    offices.education,
    offices.vocationalCollege,
  ),
  8: led(offices.humanResources, offices.finance),
  9: led(offices.humanResources, offices.finance),
  10: led(
    offices.humanResources,
    offices.finance,
    offices.healthcareSecurity,
    offices.tax,
    offices.localGovernments,
  ),
  11: ledWithOthers(offices.finance, offices.humanResources, offices.civilAffairs),
  12: withoutLead(offices.leagueOffices, offices.localGovernments),
  13: withoutLead(offices.leagueOffices, offices.localGovernments),
});

const nobody = withoutLead();

/** Who answers for an article. The preamble (0) names nobody; throws where there is no such article. */
export function responsibleFor(article: number): Responsibility {
  if (article === 0) return nobody;
  const responsibility = responsibilities[article];
  if (!responsibility) throw new RangeError(`the document has no article ${article}`);
  return responsibility;
}

/** What an office is called since a later year. */
export interface LaterName {
  readonly name: Text;
  readonly since: number;
}

/** Offices renamed since the document, by their Chinese name in it. */
export const laterNames: Readonly<Partial<Record<string, LaterName>>> = Object.freeze({
  [offices.bankingRegulator.zh]: {
    name: {
      zh: "国家金融监督管理总局阿拉善监管分局",
      en: "Alxa Branch of the National Financial Regulatory Administration",
    },
    since: 2023,
  },
  [offices.peoplesBank.zh]: {
    name: {
      zh: "中国人民银行阿拉善盟分行",
      en: "Alxa League Branch of the People’s Bank of China",
    },
    since: 2023,
  },
});

/** The note that follows an office renamed since: 现…，以当地公布为准. Null where it keeps its name. */
export function laterNameNote(office: Text): Text | null {
  const later = laterNames[office.zh];
  if (!later) return null;
  return {
    zh: `现${later.name.zh}，${asPublishedLocally.zh}`,
    en: `now the ${later.name.en}, ${asPublishedLocally.en}`,
  };
}

/** A public service number that works from any phone. */
export interface Hotline {
  readonly number: string;
  readonly name: Text;
  /** What to call it for. */
  readonly about: Text;
}

/** The national service numbers, by subject. No local number is listed: those are for the operator. */
export const hotlines = {
  humanResources: {
    number: "12333",
    name: { zh: "人社服务热线", en: "Human resources and social security hotline" },
    about: {
      zh: "就业、培训、创业补贴、社会保险、失业保险金",
      en: "Jobs, training, start-up subsidies, social insurance and unemployment benefit",
    },
  },
  healthcareSecurity: {
    number: "12393",
    name: { zh: "医保服务热线", en: "Healthcare security hotline" },
    about: { zh: "基本医疗保险", en: "Basic medical insurance" },
  },
  tax: {
    number: "12366",
    name: { zh: "税务服务热线", en: "Tax service hotline" },
    about: { zh: "税收优惠、交税", en: "Tax relief and paying tax" },
  },
  government: {
    number: "12345",
    name: { zh: "政务服务便民热线", en: "Government service hotline" },
    about: {
      zh: "不知道该找谁，或者要投诉、提意见",
      en: "When you do not know whom to ask, or want to complain or suggest something",
    },
  },
} as const satisfies Readonly<Record<string, Hotline>>;

/** The service numbers by subject, as the operator may have changed them. */
export type Hotlines = Readonly<Record<keyof typeof hotlines, Hotline>>;

/** The subjects of the service numbers, in the order in which they are listed. */
export const hotlineSubjects = Object.keys(hotlines) as readonly (keyof Hotlines)[];
