import { cellClass, headClass, ScrollArea } from "@/components/ui/table";

interface LinesProps {
  label: string;
  heads: readonly string[];
  lines: readonly (readonly (string | number)[])[];
  /** The classes of each column. */
  widths: readonly string[];
}

/** A table of plain texts, no line of which stands twice. */
export function Lines({ label, heads, lines, widths }: LinesProps) {
  return (
    <ScrollArea label={label}>
      <table className="inline-full text-base">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={headClass}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells) => (
            <tr key={cells.join(" ")}>
              {cells.map((cell, position) => (
                <td key={heads[position]} className={`${cellClass} ${widths[position]}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
