import { conforms } from "./conformance";
import { triedHarbour } from "./harbour-tried";

conforms(triedHarbour);
