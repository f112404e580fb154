import { describe, expect, test } from "vitest";
import { BadCellList, noBadCells, together } from "./bad-cells";
import { maxListed } from "./listed";

describe("bad cells", () => {
  test("are all counted, the first listed in order", () => {
    const one = (row: number) => [{ row, column: 0, text: "", problem: "notADay" as const }];
    const [odd, even] = [new BadCellList(), new BadCellList()];
    for (let row = 1; row <= maxListed + 10; row += 1) (row % 2 ? odd : even).add(one(row));
    const all = together(together(noBadCells, even.all), odd.all);
    expect([all.cells, all.rows, all.listed.length]).toEqual([
      maxListed + 10,
      maxListed + 10,
      maxListed,
    ]);
    expect(all.listed.map(({ row }) => row)).toEqual(
      Array.from({ length: maxListed }, (_, index) => index + 1),
    );
  });
});

const cell = (row: number, column: number) =>
  ({ row, column, text: "", problem: "notADay" }) as const;
const placesOf = ({ listed }: typeof noBadCells) => listed.map(({ row, column }) => [row, column]);

test("bad cells of two parts stand by row, and in a row by column", () => {
  const [one, other] = [new BadCellList(), new BadCellList()];
  one.add([cell(3, 1), cell(3, 4)]);
  one.add([cell(9, 0)]);
  other.add([cell(3, 2)]);
  other.add([cell(2, 7)]);
  const all = together(one.all, other.all);
  expect(placesOf(all)).toEqual([
    [2, 7],
    [3, 1],
    [3, 2],
    [3, 4],
    [9, 0],
  ]);
  expect([all.cells, all.rows]).toEqual([5, 4]);
  expect(together(noBadCells, noBadCells)).toEqual(noBadCells);
});

test("of a row that reaches past the most that are listed, the first are listed and all counted", () => {
  const list = new BadCellList();
  for (let row = 1; row < maxListed; row += 1) list.add([cell(row, 0)]);
  list.add([cell(maxListed, 0), cell(maxListed, 1)]);
  list.add([cell(maxListed + 1, 0)]);
  expect(list.all.listed).toHaveLength(maxListed);
  expect(list.all.listed.at(-1)).toEqual(cell(maxListed, 0));
  expect([list.all.cells, list.all.rows]).toEqual([maxListed + 2, maxListed + 1]);
});
