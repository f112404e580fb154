import type { Facts } from "../../engine/language/fact";

/** Has a registered boat with life jackets at the north quay; whether it is seaworthy the office has not said. */
export const fisher: Facts = {
  applicant: "person",
  quay: "north-quay",
  boat: true,
  boughtOn: "2023-06-01",
  registered: true,
  lifeJackets: true,
};
