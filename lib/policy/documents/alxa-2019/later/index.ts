import type { Instrument } from "../../../engine/language/law";
import { loans2020 } from "./loans-2020";
import { loans2023 } from "./loans-2023";
import { regionRefund2020 } from "./region-refund-2020";
import { regionRefund2025 } from "./region-refund-2025";
import { registration2020 } from "./registration-2020";
import { retirement2025 } from "./retirement-2025";
import { skills2025 } from "./skills-2025";
import { tenggerZone2022 } from "./tengger-zone-2022";

/** Later papers of the nation and the region that touch what the document states, in the order of their days. None is of Alxa: the counter decides. */
export const instruments: readonly Instrument[] = [
  registration2020,
  regionRefund2020,
  loans2020,
  tenggerZone2022,
  loans2023,
  retirement2025,
  skills2025,
  regionRefund2025,
];
