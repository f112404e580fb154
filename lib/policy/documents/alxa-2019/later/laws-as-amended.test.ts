import fc from "fast-check";
import { amended } from "../../../engine/law/fold";
import { verdictsHold } from "../../testing/conformance/verdicts";
import { windowsHold } from "../../testing/conformance/windows";
import { triedAlxa2019 } from "../testing/tried";
import { relaxedByBanner } from "./testing/papers";

const { document, random } = triedAlxa2019;
const { rules } = document;

/** What the document promises of its verdicts and windows, the rules as amended promise as well. */
const asAmended = {
  ...triedAlxa2019,
  document: {
    ...document,
    rules: amended({ ...rules, instruments: [...rules.instruments, ...relaxedByBanner] }),
  },
  random: {
    ...random,
    share: 0.25,
    day: fc.oneof(
      random.day,
      fc.constantFrom(
        "2020-02-10",
        "2020-04-15",
        "2023-09-30",
        "2025-12-31",
        "2026-01-01",
        "2028-10-01",
      ),
    ),
  },
};

verdictsHold(asAmended);
windowsHold(asAmended);
