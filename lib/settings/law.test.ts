import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { readSettingsFile } from "./file";
import {
  changing,
  errorsOf,
  inFile,
  paper,
  said,
  word,
  wrongWith,
  wrongWithin,
} from "./testing/stated";

describe("the law that later papers go by", () => {
  const banner = (change: object, amendment: object = {}) =>
    changing([change], { under: "3.4", ...amendment }, { rank: "banner" });
  const staff = (value: number | null) => ({ set: "startup-loan-graduate.staff", value });

  test.each([
    [banner(staff(4)), []],
    [banner(staff(null)), []],
    [banner(staff(4), { under: undefined }), ["underMissing under"]],
    [banner(staff(4), { under: "8.5" }), ["notPermitted "]],
    [banner(staff(4), { under: "9.9" }), ["notPermitted "]],
    [banner({ set: "startup-loan-graduate.ceiling", value: 600_000 }), ["notPermitted "]],
    [banner({ end: "startup-loan-graduate" }), ["notPermitted "]],
    [banner({ end: "rural-training" }, { under: "8.5" }), []],
    [banner(staff(5)), []],
    [banner(staff(6)), ["doesNotRelax value"]],
  ])("lets a banner relax what a clause permits: %#", (stated, expected) => {
    expect(wrongWithin(inFile(stated))).toEqual(expected);
  });

  test("shows whom a relaxation would refuse, and what the clause lets it change", () => {
    const [error] = errorsOf(inFile(banner(staff(6))));
    expect(error?.path.join(".")).toBe("instruments.0.amendments.0.changes.0.value");
    expect(error?.wrong.zh).toBe(
      "按这一条只能放宽。改成这样，本来够条件的反而不够了，比如：招用人数 5。",
    );
    expect(error?.wrong.en).toMatch(/is refused whom the document takes: .+: 5\.$/);
    const [registered] = errorsOf(
      inFile(banner({ set: "startup-loan-graduate.years-since-school", value: 4 })),
    );
    expect(registered?.wrong.zh).toMatch(/比如：.+ 20\d\d-\d\d-\d\d、.+ 20\d\d-\d\d-\d\d。$/);
    const [missing] = errorsOf(inFile(banner(staff(4), { under: undefined })));
    expect(missing?.allowed.zh).toContain('"under" 写 "3.4"，改 startup-loan-individual、');
    expect(missing?.allowed.en).toContain('with "under": "8.5"');
  });

  test("says that no district is asked of some programmes", () => {
    const change = { set: "skill-upgrade-subsidy.insured-months", value: 6 };
    expect(wrongWithin(inFile(changing([change], { districts: ["ejin"] })))).toEqual([
      "noDistrict districts",
    ]);
    expect(wrongWithin(inFile(changing([change])))).toEqual([]);
  });

  test("names both papers of a clash, one of them with its title where the site ships it", () => {
    const other = paper({ id: "other-paper" });
    const [error, ...more] = errorsOf(inFile(paper(), other));
    expect(more).toEqual([]);
    expect(error?.path.join(".")).toBe("instruments.1.amendments.0.changes.0");
    expect(error?.wrong.en).toMatch(/^test-paper and other-paper are of equal rank/);
    expect(wrongWith(inFile(paper(), { ...other, issued: "2026-01-06" }))).toEqual([]);
    const [shipped] = errorsOf(
      inFile(
        changing(
          [{ set: "startup-loan-individual.ceiling", value: 1 }],
          { from: "2023-10-01" },
          { rank: "national", issued: "2023-09-04" },
        ),
      ),
    );
    expect(shipped?.wrong.zh).toMatch(/^loans-2023《普惠金融发展专项资金管理办法》 和 test-paper /);
    expect(shipped?.wrong.en).toMatch(/^loans-2023 \(.+\) and test-paper are/);
  });

  test("is looked at whatever else is wrong, and everything is said at once", () => {
    const file = {
      hotlines: { 1: {} },
      instruments: [
        paper({
          id: "A",
          title: 3,
          amendments: [{ from: "2026-02-01", changes: [{ end: "x" }, staff(-1)] }],
        }),
        changing(
          [staff(6), { set: "stability-refund.share", value: 33.33 }, { end: "rural-training" }],
          { under: "3.4" },
          { rank: "league" },
        ),
        changing(
          [{ set: "distressed-stability-refund.share", value: 33.33 }],
          {},
          { id: "exact", issued: "2026-01-06" },
        ),
      ],
      confirmations: [word({ programme: "x", on: "2026-02-30" })],
    };
    expect(wrongWith(file).sort()).toEqual(
      [
        "unknownMember hotlines.1",
        "notAnId instruments.0.id",
        "wrongType instruments.0.title",
        "notAnOption instruments.0.amendments.0.changes.0.end",
        "tooSmall instruments.0.amendments.0.changes.1.value",
        "doesNotRelax instruments.1.amendments.0.changes.0.value",
        "notPermitted instruments.1.amendments.0.changes.1",
        "notPermitted instruments.1.amendments.0.changes.2",
        "tooExact instruments.2.amendments.0.changes.0.value",
        "notAnOption confirmations.0.programme",
        "notADay confirmations.0.on",
      ].sort(),
    );
  });

  test("a hundred errors are a hundred entries of the report", () => {
    const wrongs = Array.from({ length: 50 }, (_, index) =>
      banner({ set: "startup-loan-graduate.staff", value: 6 + index }, { to: "2026-01-31" }),
    ).map((one, index) => ({
      ...one,
      id: `paper-${index}`,
      issued: `2026-01-${10 + (index % 20)}`,
    }));
    expect(
      wrongWith(inFile(...wrongs)).filter((error) => /^(?:doesNot|ends)/.test(error)),
    ).toHaveLength(100);
    const report = readSettingsFile(
      new TextEncoder().encode(JSON.stringify(said(...Array(100).fill({ ...word(), on: "x" })))),
    );
    expect(report.ok ? "" : report.problem).toMatch(
      /^operator\.json 有 100 处要改：\n.+ has 100 errors:/,
    );
    expect(report.ok ? "" : report.problem).toContain("100. confirmations.99.on");
  });

  test("a member that is given twice in a paper is seen, and what may stand there", () => {
    const twice = JSON.stringify(inFile(paper())).replace('"rank":', '"rank":"region","rank":');
    const read = readSettingsFile(new TextEncoder().encode(twice));
    expect(read.ok ? "" : read.problem).toContain(
      'It is given more than once. Allowed: "national" or "region" or "league" or "banner".',
    );
  });

  test("every figure can be stated as changed to what is not known, and as it is", () => {
    const figures = rules.figures.map(({ id, value }) => ({ set: id, value }));
    expect(wrongWith(inFile(changing(figures)))).toEqual([]);
    const unknown = figures.map(({ set }) => ({ set, value: null }));
    expect(wrongWith(inFile(changing(unknown)))).toEqual([]);
  });
});
