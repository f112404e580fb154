import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { csvText } from "@/lib/batch/csv-text";
import { exportTable } from "@/lib/batch/export-table";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "@/lib/batch/testing/assessed";
import { rowXml } from "@/lib/batch/xlsx/row-xml";
import { xlsxFile } from "@/lib/batch/xlsx/write";
import { keep, keptText } from "@/lib/receipt/testing/keep";
import { keptCase, keptCases } from "@/lib/receipt/testing/kept-cases";
import { batchExport } from "@/locales/batch-export";
import { keptOutput } from "../testing/output";
import { run } from "./main";
import { renew } from "./renew";

vi.mock("@/operator.json", () => ({ default: {} }));

const folder = mkdtempSync(join(tmpdir(), "receipts-"));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const output = keptOutput();
afterAll(() => rmSync(folder, { recursive: true }));

const said = (): string => output.out + output.errors;
const kept = keep(keptCase("person-borrower-2026"));

describe("replay", () => {
  test("of an answer says in both languages that all is the same, and ends with 0", async () => {
    const file = fileOf("answer.json", keptText(kept));
    expect(await run(["replay", file])).toBe(0);
    expect(said()).toContain(`${file}：结果一样\n`);
    expect(said()).toContain(`${file}: same results\n`);
    expect(said()).toContain(`rules unchanged (${kept.receipt.versions.rules})`);
  });

  test("of an answer of another site says what is another and which versions are, and ends with 1", async () => {
    const file = fileOf("other.json", keptText(keep(keptCase("person-borrower-2026-operated"))));
    expect(await run(["replay", file])).toBe(1);
    expect(said()).toContain('startup-loan-graduate：结论：当时 "eligible"，现在 "ineligible"');
    expect(said()).toContain("运营方的文件变了");
    expect(said()).toContain("program unchanged");
  });

  test("of several names each by its number, and counts them", async () => {
    const other = keep(keptCase("person-borrower-2026-operated"));
    const file = fileOf("list.json", `[${keptText(kept)},${JSON.stringify(other.receipt)}]`);
    expect(await run(["replay", file])).toBe(1);
    expect(said()).not.toContain(`${file} receipt 1`);
    expect(said()).toContain(`${file} 第 2 份：结果不一样。`);
    expect(said()).toContain("2 receipts replayed, 1 with the same results.");
  });

  const { batch, read } = assessAll(settingsFor(graduateHeader), [graduateRow, graduateRow]);
  const exported = (form: "list" | "matrix") => {
    const { header, rowsOf } = exportTable(form, batch, data.rules, batchExport.zh);
    return { header, rows: good(read).flatMap(rowsOf) };
  };

  test.each(["list", "matrix"] as const)(
    "of an exported file replays each person of it, as CSV and as XLSX: %s",
    async (form) => {
      const { header, rows } = exported(form);
      const csv = fileOf(`${form}.csv`, `\ufeff${csvText([header, ...rows])}`);
      expect(await run(["replay", csv]), said()).toBe(0);
      expect(said()).toContain("重算了 2 份，2 份结果一样。\n  规则没有变");
      expect(said()).not.toContain("row 2");
      output.out = "";
      const cells = new Blob([rows.map((row) => rowXml(row)).join("")]);
      const book = await xlsxFile([{ name: "a", header, rows: cells }]);
      const xlsx = fileOf(`${form}.xlsx`, new Uint8Array(await book.arrayBuffer()));
      expect(await run(["replay", xlsx]), said()).toBe(0);
      expect(said()).toContain("2 receipts replayed, 2 with the same results.");
    },
  );

  test("of a list whose receipts were cut off says so, row by row", async () => {
    const { header, rows } = exported("matrix");
    const cut = rows.map((row) => row.map((cell) => String(cell).replace(/ case=.*/, "")));
    expect(await run(["replay", fileOf("cut.csv", csvText([header, ...cut]))])).toBe(1);
    expect(said()).toContain("凭据不全，或者抄错了。");
    expect(said()).toContain("row 3: The receipt is not whole");
  });

  test("of answers that the rules do not ask for says which, and ends with 1", async () => {
    const { receipt } = kept;
    const request = { ...receipt.request, facts: { ...receipt.request.facts, shoeSize: 42 } };
    const file = fileOf("odd.json", JSON.stringify({ ...receipt, request }));
    expect(await run(["replay", file])).toBe(1);
    expect(said()).toContain(
      "The present rules cannot read its answers: facts.shoeSize unknownFact",
    );
  });

  test.each([
    ["nothing", "", "里没有凭据"],
    ["no JSON", "{", "里没有凭据"],
    ["JSON without one", "{}", "There is no receipt in"],
    ["a list without one", "编号,旗区\n1,额济纳旗\n", "There is no receipt in"],
  ])("of a file that holds %s ends with 2", async (name, content, sentence) => {
    expect(await run(["replay", fileOf(`${name}.txt`, content)])).toBe(2);
    expect(said()).toContain(sentence);
  });

  test("of a file that is not there ends with 2", async () => {
    expect(await run(["replay", join(folder, "no-such.json")])).toBe(2);
    expect(said()).toContain("cannot be opened");
  });
});

test.each([[], ["again"], ["replay"], ["replay", "a", "b"], ["renew", "a"]])(
  "asked wrongly it says how it is used, and ends with 2: %s %s %s",
  async (...words) => {
    expect(await run(words)).toBe(2);
    expect(said()).toContain("npm run --silent receipt -- replay");
  },
);

describe("renew", () => {
  const own = join(folder, "kept");

  test("writes what is not there and leaves what has the same answer, whatever its versions", () => {
    expect(renew(own)).toHaveLength(keptCases.length);
    expect(renew(own)).toEqual([]);
    const path = join(own, "person-worker-2026.json");
    const older = readFileSync(path, "utf8").replace(/"engine":"\w+"/, '"engine":"000000000000"');
    writeFileSync(path, older);
    expect(renew(own)).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe(older);
  });

  test("mends what has another answer, what a merge has marked, and what is of no case", () => {
    const [answer, marked, gone] = [
      join(own, "person-worker-2026.json"),
      join(own, "enterprise-2019.json"),
      join(own, "long-ago.json"),
    ];
    const right = readFileSync(answer, "utf8");
    writeFileSync(answer, right.replace('"ineligible"', '"eligible"'));
    writeFileSync(marked, `<<<<<<< ours\n${readFileSync(marked, "utf8")}`);
    writeFileSync(gone, "{}");
    expect(renew(own).toSorted()).toEqual([marked, answer, `- ${gone}`].toSorted());
    expect(renew(own)).toEqual([]);
  });
});
