import { expect, test } from "vitest";
import { START } from "./actions";
import { wantedBy } from "./use-navigation";

test.each([
  ["#q=birthDate", { position: "birthDate", applicant: null, code: null }],
  ["#enterprise", { position: START, applicant: "enterprise", code: null }],
  ["#20ABC&q=birthDate", { position: "birthDate", applicant: null, code: "20ABC" }],
  ["#20ABC", { position: null, applicant: null, code: "20ABC" }],
  ["#20ABC-x", { position: null, applicant: null, code: null }],
  ["", { position: null, applicant: null, code: null }],
])("the fragment %s asks for what it names", (hash, wanted) => {
  expect(wantedBy(hash)).toEqual(wanted);
});
