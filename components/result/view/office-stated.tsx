import { Notice } from "@/components/ui/notice";
import type { Fact } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import type { ResultContext } from "../context";

/** What of a case an office has stated, in the order of asking; 不清楚 states nothing. */
export function officeStated({
  data,
  value,
}: Pick<ResultContext, "data" | "value">): readonly Fact[] {
  const { facts } = value;
  return data.rules.facts.filter(
    ({ id, holder, subjects }) =>
      holder === "office" &&
      subjects.includes(facts.applicant) &&
      facts[id] !== undefined &&
      facts[id] !== null,
  );
}

/** Says at the head of the result that counter staff, or whoever runs the site, stated part of what it rests on. */
export function OfficeStated({ context }: { context: ResultContext }) {
  const { filled, labelOf, locale } = context;
  const { byOffice, byOperator } = messages[locale].officeStated;
  const { listJoin } = punctuation[locale];
  const stated = officeStated(context);
  if (stated.length + filled.length === 0) return null;
  return (
    <Notice>
      {stated.length > 0 ? (
        <p>{byOffice(stated.length, stated.map(({ label }) => label).join(listJoin))}</p>
      ) : null}
      {filled.length > 0 ? (
        <p>{byOperator(filled.length, filled.map(({ fact }) => labelOf(fact)).join(listJoin))}</p>
      ) : null}
    </Notice>
  );
}
