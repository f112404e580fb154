import { describe, expect, test } from "vitest";
import { digestOf } from "@/lib/receipt/outcome";
import { readReceiptText } from "@/lib/receipt/text";
import { batchExport } from "@/locales/batch-export";
import { mapColumns } from "./columns";
import { exportForms, exportTable } from "./export-table";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "./testing/assessed";

const { batch, read } = assessAll(settingsFor(graduateHeader), [graduateRow]);
const [assessed] = good(read);
if (!assessed) throw new Error("The row cannot be read.");

describe.each(exportForms)("the receipt in a file of results: %s", (form) => {
  const { header, rowsOf } = exportTable(form, batch, data.rules, batchExport.zh);
  const [first, ...others] = rowsOf(assessed).map((row) => row.at(-1));

  test("stands in the last column, once a person", () => {
    expect(header.at(-1)).toBe("凭据（含回答）");
    expect(others.every((cell) => cell === "")).toBe(true);
    expect(form === "list" ? others.length > 1 : others.length === 0).toBe(true);
  });

  test("says by which versions, on which day, by which law and of which answers it is", () => {
    expect(readReceiptText(String(first), data.rules.facts)).toEqual({
      ok: true,
      value: {
        versions: {
          rules: data.rules.version,
          engine: process.env.ENGINE_VERSION,
          operator: data.versions.operator,
        },
        request: { asOf: "2019-09-01", law: "amended", facts: assessed.facts },
        results: digestOf(assessed.assessment.results),
      },
    });
  });

  test("is no formula, and no column that is read when the file is read back in", () => {
    expect(String(first)).toMatch(/^rules=/);
    const columns = mapColumns(header, data.rules.facts, data.vocabulary, "person");
    expect(columns.at(-1)).toEqual({ name: "凭据（含回答）", use: "carry" });
  });
});

test("it holds what the list says and not what the operator has stated for all", () => {
  const stated = {
    ...data,
    stated: {
      graduateYearsMeasuredAt: { by: "district", everywhere: "registration", byDistrict: {} },
    },
  } as const;
  const filled = assessAll(settingsFor(graduateHeader), [graduateRow], stated);
  const [row] = good(filled.read);
  if (!row) throw new Error("The row cannot be read.");
  expect(row.filled.map(({ fact }) => fact)).toEqual(["graduateYearsMeasuredAt"]);
  const { rowsOf } = exportTable("matrix", filled.batch, data.rules, batchExport.zh);
  const receipt = readReceiptText(String(rowsOf(row)[0]?.at(-1)), data.rules.facts);
  expect(receipt).toMatchObject({ ok: true, value: { request: { facts: assessed.facts } } });
  expect(receipt).not.toHaveProperty("value.request.facts.graduateYearsMeasuredAt");
});
