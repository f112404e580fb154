import { vi } from "vitest";
import type { AnswerJson } from "@/lib/case/assessment-schema";

/** The interface on a site whose operator has stated something. Tests end with `vi.doUnmock("@/operator.json")`. */

/** Whatever is imported from now on is of a site whose operator's file is this. */
export function operatedBy(file: unknown): void {
  vi.resetModules();
  vi.doMock("@/operator.json", () => ({ default: file }));
}

/** The answer to a case where the operator's file is this. */
export async function answerOn(file: unknown, body: unknown): Promise<AnswerJson> {
  operatedBy(file);
  const { answerTo } = await import("./asked");
  return answerTo(body);
}
