import { renderToStaticMarkup } from "react-dom/server";
import type { Facts } from "@/lib/policy";
import { type ResultContext, resultContext, wordsAlone } from "../context";
import { ProgrammeList } from "../list";
import { Ask } from "../list/ask";
import { listOf } from "../list/entries";
import { NearMisses } from "../list/near";
import { assessedCase } from "../testing";

/** Out of work at 54, laid off, not registered yet. */
export const jobless: Facts = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: "1972-04-12",
  reachedRetirementAge: false,
  canWork: true,
  wantsWork: true,
  registeredUnemployed: false,
  receivingUnemploymentBenefit: false,
  unemploymentInsuranceMonths: 60,
  leftJobInvoluntarily: true,
  laidOff: true,
  livingDifficulty: true,
  hardshipRecognised: false,
  hardshipCircumstances: ["older"],
  business: "none",
  graduate: false,
  otherLoans: false,
  loanGroups: [],
  completedTraining: true,
  certificates: ["training-completion"],
  insuredAs: "none",
  inPublicWelfarePost: false,
};

/** What the parts of a plan are shown by. */
export const contextOf = (facts: Facts, asOf: string, locale: "zh" | "en" = "zh"): ResultContext =>
  resultContext(assessedCase(facts, asOf, locale), "2026-11-23", {
    ...wordsAlone,
    question: (fact, words) => <a href={`/check#q=${fact}`}>{words}</a>,
  });

/** The words of a page, a line for each part. */
export const textOf = (html: string): string =>
  html
    .replace(/<\/?(p|li|div|h2|h3|ul|ol|summary|text)\b[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/\n+/g, "\n");

/** The parts of a result that say what to do. */
export function Lists({ context }: { context: ResultContext }) {
  const list = listOf(context);
  return (
    <>
      <ProgrammeList context={context} list={list} calendar={() => <i>calendar</i>} />
      {list.waiting.length > 0 ? <Ask context={context} waiting={list.waiting} /> : null}
      {list.near.length > 0 ? <NearMisses context={context} near={list.near} /> : null}
    </>
  );
}

/** What to do in a case, as a page shows it. */
export const htmlFor = (facts: Facts, asOf = "2026-11-23", locale: "zh" | "en" = "zh"): string =>
  renderToStaticMarkup(<Lists context={contextOf(facts, asOf, locale)} />);
/** Its words. */
export const textFor = (...args: Parameters<typeof htmlFor>): string => textOf(htmlFor(...args));
