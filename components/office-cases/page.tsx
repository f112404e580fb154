import { renderToStaticMarkup } from "react-dom/server";
import { cases } from "@/locales/cases";
import type { Locale } from "@/locales/languages";
import { langOf } from "@/messages/locale";
import type { CaseMark, CaseReport, ReportTable } from "./report";

/** The check of a file of office cases as a page of its own: to read, to print on A4 in black and white, and to sign. */

const style = `
  @page { size: A4 landscape; margin: 14mm 12mm }
  * { box-sizing: border-box }
  body { max-inline-size: 1120px; margin: 0 auto; padding: 24px; background: #fff; color: #000; font-size: 15px; line-height: 1.5;
    font-family: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif }
  :lang(en) body { font-family: Arial, Helvetica, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
  h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3 }
  h2 { margin: 28px 0 8px; font-size: 18px; break-after: avoid }
  p { margin: 6px 0 }
  ul { margin: 4px 0; padding-inline-start: 20px }
  .about { list-style: none; padding: 0 }
  .counts { margin: 12px 0; padding: 8px 12px; border: 2px solid #000; font-size: 18px; font-weight: 700 }
  .wide { overflow-x: auto }
  table { inline-size: 100%; min-inline-size: 760px; border-collapse: collapse }
  thead { display: table-header-group }
  tr, .case { break-inside: avoid }
  th, td { padding: 4px 8px; border: 1px solid #555; text-align: start; vertical-align: top; overflow-wrap: break-word }
  th { background: #eee; white-space: nowrap }
  td:first-child { text-align: end }
  th:first-child { inline-size: 3em }
  td:nth-child(2) { min-inline-size: 6em }
  .case td:nth-child(4), .case td:nth-child(8) { white-space: nowrap }
  .differ td, .unread td { font-weight: 700 }
  .why td { background: #f4f4f4; text-align: start }
  .notes { margin-block-start: 28px }
  .sign { margin-block-start: 32px; padding: 12px 16px; border: 2px solid #000; break-inside: avoid }
  .sign h2 { margin: 0 0 8px }
  .line { display: inline-block; inline-size: 220px; border-block-end: 1px solid #000 }
  .long { inline-size: min(560px, 60%) }
  .sign p { margin: 14px 0 }
  .sign span { margin-inline-end: 24px }
  @media print { body { max-inline-size: none; padding: 0; font-size: 10.5pt } .wide { overflow: visible } table { min-inline-size: 0 } }
`;

/** Signs that stand beside the words, so that a row is seen at a glance without colour. */
const signs: Readonly<Record<CaseMark, string>> = { agree: "✓", differ: "✗", unread: "?" };

function Head({ head }: Pick<ReportTable, "head">) {
  return (
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Every case in the order of the file, below one that differs why. */
function Cases({ report: { table, marks, differing } }: { readonly report: CaseReport }) {
  const why = new Map(differing.cases.map(({ row, why }) => [row, why]));
  return (
    <div className="wide">
      <table>
        <Head head={table.head} />
        {table.rows.map((cells, index) => {
          const mark = marks[index] ?? "unread";
          const [row = ""] = cells;
          const lines = why.get(row);
          return (
            <tbody key={row} className="case">
              <tr className={mark}>
                {cells.map((cell, place) => (
                  <td key={table.head[place]}>
                    {place === cells.length - 1 ? `${signs[mark]} ${cell}` : cell}
                  </td>
                ))}
              </tr>
              {lines ? (
                <tr className="why">
                  <td colSpan={cells.length}>
                    <Lines lines={lines} />
                  </td>
                </tr>
              ) : null}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** Where the office agrees, or names what it wants corrected. */
function Signature({ locale }: { readonly locale: Locale }) {
  const { sign } = cases[locale].report;
  return (
    <section className="sign">
      <h2>{sign.title}</h2>
      <p>□ {sign.agrees}</p>
      <p>
        □ {sign.corrects} <span className="line long" />
      </p>
      <p>
        {sign.who} <span className="line" /> {sign.day} <span className="line" /> {sign.stamp}
      </p>
    </section>
  );
}

function Page({ report, locale }: { readonly report: CaseReport; readonly locale: Locale }) {
  const { title, about, counts, listings, notUsed, notes } = report;
  return (
    <>
      <title>{title}</title>
      <h1>{title}</h1>
      <ul className="about">
        {about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="counts">{counts}</p>
      <Cases report={report} />
      {listings.map(({ title: heading, table }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <div className="wide">
            <table>
              <Head head={table.head} />
              <tbody>
                {table.rows.map((cells) => (
                  <tr key={cells.join("\n")}>
                    {cells.map((cell, place) => (
                      <td key={table.head[place]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      {notUsed ? (
        <section>
          <h2>{notUsed.title}</h2>
          <Lines lines={notUsed.columns} />
        </section>
      ) : null}
      <section className="notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      <Signature locale={locale} />
    </>
  );
}

/**
 * The check as a page.
 *
 * @example pageOf(reportOf(check, "en"), "en") // "<!doctype html><html lang=…"
 */
export function pageOf(report: CaseReport, locale: Locale): string {
  const drawn = renderToStaticMarkup(<Page report={report} locale={locale} />);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!doctype html><html lang="${langOf(locale)}">${head}<style>${style}</style>${drawn}\n`;
}
