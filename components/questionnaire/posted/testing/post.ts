import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import { document } from "@/lib/policy";
import { createAssessor } from "@/lib/policy/engine";
import { forQuestionnaire } from "@/lib/policy/for-browser";
import { field } from "../../field-names";
import { type FormResponse, respondTo } from "../respond";

/** Posts forms of the questionnaire, and reads what comes back. */

const { rules } = forQuestionnaire(document);
export const { facts } = rules;
const today = "2026-11-23";
export const context = { rules, assess: createAssessor(rules), today, locale: "zh" } as const;

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export const post = (fields: Fields): FormResponse =>
  respondTo((name) => [fields[name] ?? []].flat(), context);

export const carrying = (value: Case): Fields => ({ [field.case]: encodeCase(facts, value) });

export const person: Case = {
  asOf: null,
  facts: { applicant: "person", district: "alxa-left", workStatus: "unemployed" },
};

export const positionOf = ({ page }: FormResponse) =>
  page.kind === "ask" ? page.position : page.kind;
export const errorsOf = ({ page }: FormResponse) =>
  page.kind === "ask" ? page.errors.map((error) => error.field) : [];
