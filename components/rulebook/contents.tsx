import type { Example, Programme } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { rulebook } from "@/locales/rulebook";
import { programmeAnchor } from "./anchors";
import { RulebookTable } from "./table";

/** Examples by the id of their programme. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** The anchor of the contents in the whole rulebook. */
export const contentsAnchor = "contents";

/** Every programme with its number, where it stands, and a place to note that it is signed. */
export function Contents({ examples, locale }: { examples: Examples; locale: Locale }) {
  const texts = rulebook[locale];
  const { programmes } = documentHere(locale).rules;
  const { number, programme, clauses, conditions, cases, signed } = texts.columns;
  const casesOf = ({ id }: Programme): number => examples[id]?.length ?? 0;
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  return (
    <section aria-labelledby={contentsAnchor} className="rulebook-part">
      <h2 id={contentsAnchor} className="text-2xl">
        {texts.contents}
      </h2>
      <p>
        {texts.count(
          programmes.length,
          sum(programmes.map(({ requirements }) => requirements.length)),
          sum(programmes.map(casesOf)),
        )}
      </p>
      <RulebookTable
        heads={[number, programme, clauses, conditions, cases, signed]}
        look="rulebook-contents"
      >
        {programmes.map((one, index) => (
          <tr key={one.id}>
            <td>{index + 1}</td>
            <th scope="row">
              <a href={`#${programmeAnchor(one.id)}`} className="rulebook-link">
                {one.title}
              </a>
            </th>
            <td>{one.clauses.join(punctuation[locale].listJoin)}</td>
            <td>{one.requirements.length}</td>
            <td>{casesOf(one)}</td>
            <td />
          </tr>
        ))}
      </RulebookTable>
    </section>
  );
}
