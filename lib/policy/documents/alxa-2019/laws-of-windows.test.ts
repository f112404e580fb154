import { expect, test } from "vitest";
import { assess } from "../../testing/assess";
import { windowsHold } from "../testing/conformance/windows";
import { triedAlxa2019 } from "./testing/tried";

windowsHold(triedAlxa2019);

test("a day after the year 9999 is never reached", () => {
  const born = { applicant: "person", district: "alxa-left", workStatus: "unemployed" } as const;
  const { results } = assess(
    { ...born, birthDate: "9998-02-28", canWork: true, wantsWork: true },
    "9999-01-01",
  );
  const registration = results.find(({ programme }) => programme === "unemployment-registration");
  expect(registration).toMatchObject({
    verdict: "ineligible",
    window: { opens: null, closes: null },
  });
});
