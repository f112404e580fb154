import type { Guide } from "../../../engine/language/programme";
import { registry } from "./registry";

/** What to do and bring, by programme id. */
export const guides: Readonly<Record<string, Guide>> = Object.fromEntries(
  registry.map(({ programme, guide }) => [programme.id, guide]),
);
