import { describe, expect, test } from "vitest";
import { BadCellList, mostKept, noBadCells, together } from "./bad-cells";

describe("bad cells", () => {
  test("are all counted, the first kept in order", () => {
    const one = (row: number) => [{ row, column: 0, text: "", problem: "notADay" as const }];
    const [odd, even] = [new BadCellList(), new BadCellList()];
    for (let row = 1; row <= mostKept + 10; row += 1) (row % 2 ? odd : even).add(one(row));
    const all = together(together(noBadCells, even.all), odd.all);
    expect([all.cells, all.rows, all.kept.length]).toEqual([
      mostKept + 10,
      mostKept + 10,
      mostKept,
    ]);
    expect(all.kept.map(({ row }) => row)).toEqual(
      Array.from({ length: mostKept }, (_, index) => index + 1),
    );
  });
});
