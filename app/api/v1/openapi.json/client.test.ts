import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "../assessments/route";
import { description } from "./description";
import { requestExamples } from "./examples";

/** A client that a generator has made of the description, as somebody else would have it made. */

const folder = mkdtempSync(join(tmpdir(), "client-"));
const program = (name: string) => resolve("node_modules/.bin", name);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** A program that uses the client. */
const use = `
import { type Assessment, assess, defaults, type PersonFacts, type Problem, type Verdict } from "./client";

const words: Record<Verdict, string> = {
  eligible: "now",
  conditional: "the office decides",
  unknown: "more must be known",
  notYet: "later",
  ineligible: "no",
  held: "had already",
  notInForce: "not on this day",
};

const graduate: PersonFacts = {
  applicant: "person",
  district: "alxa-left",
  birthDate: null,
  certificateLevel: 3,
  certificates: ["skill-level"],
};

const told = ({ results, best }: Assessment): string[] => [
  ...results.map(({ programme, verdict, window }) => [programme, words[verdict], window.opens ?? "", window.closes ?? ""].join(" ")),
  best.totalYuan.toFixed(2),
  ...best.undecided.map((pair) => pair.map((one) => one.toUpperCase()).join(" or ")),
];

const wrong = ({ errors }: Problem): string[] => errors.map(({ path, code }) => path + " " + code);

export async function tell(asOf: string, fetch: typeof globalThis.fetch): Promise<string[]> {
  defaults.baseUrl = "http://localhost";
  const answer = await assess({ asOf, facts: graduate }, { fetch });
  return answer.status === 200 ? told(answer.data) : wrong(answer.data);
}
`;

/** Programs that a type check must refuse, each for one mistake. */
const mistakes = {
  "a verdict that there is not": `import type { Verdict } from "./client"; export const one: Verdict = "maybe";`,
  "a fact of another applicant": `import type { AssessmentRequest } from "./client";
export const one: AssessmentRequest = { facts: { applicant: "institution", birthDate: "2000-01-01" } };`,
  "an option that there is not": `import type { PersonFacts } from "./client"; export const one: PersonFacts = { applicant: "person", district: "moon" };`,
  "a law that there is not": `import type { AssessmentRequest } from "./client";
export const one: AssessmentRequest = { law: "draft", facts: { applicant: "person" } };`,
  "a value that nobody may know": `import type { FigureValue } from "./client"; export const one = (value: FigureValue): number => value.value;`,
  "nobody who applies": `import type { AssessmentRequest } from "./client"; export const one: AssessmentRequest = { facts: {} };`,
  "a code that there is not": `import type { RequestError } from "./client"; export const one = (error: RequestError) => error.code === "odd";`,
  "a figure taken for granted": `import type { Result } from "./client"; export const one = (result: Result): number => result.amount.yuan;`,
};

const fileOf = (name: string): string => `${name.replaceAll(" ", "-")}.ts`;

beforeAll(() => {
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  write("openapi.json", JSON.stringify(description));
  execFileSync(program("oazapfts"), [join(folder, "openapi.json"), join(folder, "client.ts")]);
  write("use.ts", use);
  for (const [name, text] of Object.entries(mistakes)) write(fileOf(name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("type-checks what is right and nothing that is wrong", () => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { stdout } = spawnSync(program("tsc"), ["--pretty", "false", "-p", folder], {
    encoding: "utf8",
    cwd: folder,
  });
  const refused = stdout.match(/^[\w.-]+(?=\(\d)/gm) ?? [];
  expect(refused.sort(), stdout).toEqual(Object.keys(mistakes).map(fileOf).sort());
});

/** The interface, without a network. */
const served: typeof fetch = (address, init) => POST(new Request(address, init));

test("asks the interface and reads its answers", async () => {
  const { tell } = await import(join(folder, "use.ts"));
  const answer: unknown = await tell("2019-09-01", served);
  expect(answer).toContain("skill-upgrade-subsidy more must be known  ");
  expect(answer).toContain("0.00");
  expect(await tell("2019-02-30", served)).toEqual(["asOf notADay"]);
});

test("sends every example and has it answered", async () => {
  const { assess, defaults } = await import(join(folder, "client.ts"));
  defaults.baseUrl = "http://localhost";
  for (const { value } of Object.values(requestExamples)) {
    const { status, data } = await assess(value, { fetch: served });
    expect([status, data.asOf]).toEqual([200, value.asOf]);
  }
});
