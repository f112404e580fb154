import { verdictsHold } from "../testing/conformance/verdicts";
import { triedAlxa2019 } from "./testing/tried";

verdictsHold(triedAlxa2019);
