import { plansHold } from "../testing/conformance/plans";
import { triedAlxa2019 } from "./testing/tried";

plansHold(triedAlxa2019);
