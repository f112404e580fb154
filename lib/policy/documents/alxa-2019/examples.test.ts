import { examplesHold } from "../testing/conformance/examples";
import { triedAlxa2019 } from "./testing/tried";

examplesHold(triedAlxa2019);
