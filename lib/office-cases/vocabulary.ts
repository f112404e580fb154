import { Names } from "@/lib/batch/vocabulary";
import { type Standing, standings } from "@/lib/case/standing";
import { type Law, laws, type PolicyDocument } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { batchTemplate } from "@/locales/batch-template";
import { cases } from "@/locales/cases";
import { documentIn } from "@/locales/documents";
import { type InLanguages, locales } from "@/locales/languages";
import { lawSwitch } from "@/locales/law-switch";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";

/** What a file of office cases says besides the facts; `case` is what tells one from another, and may be several columns. */
export const caseColumns = ["case", "programme", "law", "statedOn", "verdict", "amount"] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** Everything that such a file may be written with besides ids, in every language. */
export interface CaseVocabulary {
  readonly columns: Names<CaseColumn>;
  /** Ids of programmes by what they are called. */
  readonly programmes: Names<string>;
  readonly verdicts: Names<Standing>;
  readonly laws: Names<Law>;
}

/** What people call these columns besides; as `key` of lists compares. */
const otherNames: Readonly<Record<CaseColumn, readonly string[]>> = {
  case: [
    "案例",
    "案例名称",
    "编号",
    "序号",
    "姓名",
    "名字",
    "名称",
    "企业名称",
    "单位名称",
    "id",
    "no",
    "name",
  ],
  programme: ["政策名称", "事项", "policy"],
  law: ["规则", "按什么规则"],
  statedOn: ["填写日期"],
  verdict: ["应有结论", "应该的结论", "预期结论", "expected"],
  amount: ["应有金额", "预期金额"],
};

function columnNames(): Names<CaseColumn> {
  const names = new Names<CaseColumn>();
  for (const column of caseColumns) {
    names.add(column, [column, ...otherNames[column]]);
    for (const locale of locales) names.add(column, [cases[locale].columns[column]]);
  }
  for (const locale of locales) {
    const { programme, programmeId, verdict, yuan } = batchExport[locale].columns;
    names.add("programme", [programme, programmeId]);
    names.add("verdict", [verdict]);
    names.add("amount", [yuan]);
    names.add("case", [batchTemplate[locale].serial]);
  }
  return names;
}

function programmeNames(documents: InLanguages<PolicyDocument>): Names<string> {
  const names = new Names<string>();
  for (const locale of locales) {
    for (const { rules } of [documents[locale], documentIn(locale)]) {
      for (const { id, title } of rules.programmes) names.add(id, [id, title]);
    }
  }
  return names;
}

function verdictNames(): Names<Standing> {
  const names = new Names<Standing>();
  for (const one of standings) names.add(one, [one]);
  for (const locale of locales) {
    for (const one of standings) names.add(one, [terms[locale].standings[one]]);
    names.add("notInForce", [terms[locale].groups.ended]);
  }
  return names;
}

function lawNames(documents: InLanguages<PolicyDocument>): Names<Law> {
  const names = new Names<Law>();
  for (const law of laws) names.add(law, [law]);
  for (const locale of locales) {
    for (const law of laws) names.add(law, [sqlCommand[locale].screen.laws[law]]);
    const year = Number(documents[locale].imprint.issuedOn.slice(0, 4));
    names.add("document", [lawSwitch[locale].label(year)]);
  }
  return names;
}

/**
 * The words of a file of office cases: ids, and what pages, lists and commands of this product call them, in all languages.
 *
 * @example caseVocabulary(documentsHere).verdicts.find("现在可以申请") // "eligible"
 */
export const caseVocabulary = (documents: InLanguages<PolicyDocument>): CaseVocabulary => ({
  columns: columnNames(),
  programmes: programmeNames(documents),
  verdicts: verdictNames(),
  laws: lawNames(documents),
});
