import type { Locale } from "@/locales/languages";

/** What people say for a word of the policy. */
type Everyday = readonly (readonly [official: string, ...said: readonly string[]])[];

/** By language; where nobody has gathered any, official words alone are found. */
const everyday: Readonly<Partial<Record<Locale, Everyday>>> = {
  zh: [
    ["高校毕业生", "大学生", "大专生", "研究生"],
    ["失业保险金", "失业金"],
    ["失业", "没工作", "待业"],
    ["社会保险", "社保", "养老保险"],
    ["基本医疗保险", "医保"],
    ["退役军人", "退伍军人", "转业军人"],
    ["有残疾", "残疾人"],
    ["农牧民", "农民", "牧民", "农民工"],
    ["个体工商户", "个体户", "开店", "小店"],
    ["企业", "公司", "工厂"],
    ["证书", "考证"],
    ["减税", "免税"],
    ["返还", "退钱", "退费"],
    ["补贴", "补助"],
  ],
  en: [
    ["subsidy", "grant"],
    ["unemploy", "out of work", "jobless"],
    ["graduate", "student", "university", "college"],
    ["enterprise", "company", "firm", "employer"],
    ["sole trader", "self-employed", "shop"],
    ["farmer", "herder", "peasant", "rural"],
    ["rural", "farmer", "herder"],
    ["insurance", "social security", "pension"],
    ["start-up", "startup", "business"],
    ["certificate", "qualification"],
  ],
};

/** The everyday words for whatever official words a text holds; the text is in small letters. */
export function everydayWords(text: string, locale: Locale): readonly string[] {
  const words = everyday[locale] ?? [];
  return words.flatMap(([official, ...said]) => (text.includes(official) ? said : []));
}
