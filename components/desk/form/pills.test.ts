import { expect, test } from "vitest";
import { indexByLetter } from "./pills";

const pills = [
  { id: "unemployed", label: "Out of work" },
  { id: "employed", label: "Employed" },
  { id: "self-employed", label: "Running a business" },
  { id: "student", label: "Studying" },
  { id: "null", label: "?" },
];

test.each([
  ["e", -1, 1],
  ["r", -1, 2],
  ["s", -1, 3],
  ["s", 3, 3],
  ["u", -1, 0],
  ["o", 0, 0],
  ["x", -1, -1],
  ["1", -1, -1],
  ["enter", -1, -1],
])("%j after answer %i leads to %i", (letter, focused, place) => {
  expect(indexByLetter(pills, letter, focused)).toBe(place);
});

test("where the words have no letters, the public names have", () => {
  const chinese = [
    { id: "micro", label: "微型企业" },
    { id: "small", label: "小型企业" },
  ];
  expect(indexByLetter(chinese, "s", 0)).toBe(1);
});
