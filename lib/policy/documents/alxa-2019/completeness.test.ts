import { isComplete } from "../testing/conformance/completeness";
import { triedAlxa2019 } from "./testing/tried";

isComplete(triedAlxa2019);
