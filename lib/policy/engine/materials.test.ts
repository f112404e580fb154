import { expect, test } from "vitest";
import { atLeastSince, years, yes } from "./language/constructors";
import type { Material } from "./language/document";
import type { Guide } from "./language/programme";
import { materialsFor } from "./materials";
import { fixture as f } from "./testing/fixture";
import { rulesOf } from "./testing/rules";

const materials: readonly Material[] = [
  { id: "card", name: "身份证" },
  { id: "licence", name: "执照", when: yes(f.open) },
  { id: "pension", name: "退休证", when: atLeastSince(f.born, years(60)) },
];
const guide = (...ids: readonly string[]): Guide => ({ steps: [], materials: ids });
const guides = { all: guide("pension", "card", "licence"), plain: guide("card") };

const bring = (programme: string, facts: object = {}, of = materials) =>
  materialsFor(
    { guides, materials: of, rules: rulesOf([]) },
    programme,
    { applicant: "person", ...facts },
    "2019-09-01",
  );

test("what is asked for is in the order of the guide, without what the answers say is of no use", () => {
  const born = "1959-09-01";
  expect(bring("all", { open: true, born })).toEqual(["pension", "card", "licence"]);
  expect(bring("all", { open: false, born })).toEqual(["pension", "card"]);
  expect(bring("all", { open: true, born: "1959-09-02" })).toEqual(["card", "licence"]);
  expect(bring("plain", { open: false })).toEqual(["card"]);
});

test("an open answer leaves it in", () => {
  expect(bring("all")).toEqual(["pension", "card", "licence"]);
});

test("nothing is asked for where there is no guide", () => {
  expect(bring("another")).toEqual([]);
});

test("materials of another document are its own", () => {
  const always = materials.map(({ when: _, ...material }) => material);
  expect(bring("all", { open: false, born: "1990-01-01" })).toEqual(["card"]);
  expect(bring("all", { open: false, born: "1990-01-01" }, always)).toEqual(guides.all.materials);
});
