import { csvPieces } from "@/lib/batch/csv";
import { batchData } from "@/lib/batch/data";
import { type Row, withHeader } from "@/lib/batch/table";
import { withOperatorFacts } from "@/lib/case/operator-facts";
import { createAssessor, type Law, rulesUnder } from "@/lib/policy/engine";
import { documentsHere, operator } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { type CaseRow, caseChecker, caseSums } from "../check";
import { type CaseData, caseNameReader, mapCaseColumns } from "../columns";
import { type CaseSettings, noCaseReader, officeCaseReader } from "../read";
import { caseVocabulary } from "../vocabulary";

/** Files of office cases checked as the command checks them. For tests. */

const today = "2026-11-30";

/** The rules of this site in a language, with the words of such files. */
export const caseData = (locale: Locale): CaseData => ({
  ...batchData(locale, documentsHere, operator),
  cases: caseVocabulary(documentsHere),
});

const chinese = caseData("zh");

async function* oneChunk(text: string) {
  yield new TextEncoder().encode(text);
}

/** What becomes of each row of a file. */
export async function checkedFile(
  text: string,
  settings: Partial<CaseSettings> = {},
  data: CaseData = chinese,
) {
  const table = await withHeader(csvPieces(oneChunk(text), null), { named: caseNameReader(data) });
  const columns = mapCaseColumns(table.header, data, []);
  const all: CaseSettings = {
    ...{ header: table.header, columns, asOf: null, law: "amended", today },
    ...{ ticks: {}, blankIsNo: [] },
    ...settings,
  };
  const by = (law: Law) => createAssessor(rulesUnder(data.rules, law));
  const assess = { amended: by("amended"), document: by("document") };
  const check = caseChecker({
    noCase: noCaseReader(all),
    read: officeCaseReader(all, data),
    assess: ({ law, facts, asOf, statedOn }) => {
      const known = withOperatorFacts(data, facts, asOf);
      return { assessment: assess[law](known.facts, asOf, { statedOn }), filled: known.filled };
    },
  });
  const rows: CaseRow[] = [];
  const take = (row: Row): number => rows.push(check(row));
  for await (const piece of table.pieces) piece.rows.forEach(take);
  return { rows, columns, sums: caseSums(rows, table.count, table.headerRows, table.above.length) };
}
