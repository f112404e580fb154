import type { ReactNode } from "react";

/** A table of the rulebook: rows and cells beside each other on paper and where there is room, one below the other where there is none. */
export function RulebookTable({
  heads,
  look,
  children,
}: {
  heads: readonly string[];
  look: string;
  children: ReactNode;
}) {
  return (
    <table className={`rulebook-table ${look}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
