import type { Person } from "./facts";
import type { Programme } from "./programme";
import { startupProgrammes } from "./startup";
import { trainingProgrammes } from "./training";
import { workProgrammes } from "./work";

/** Programmes for persons. */
export const forPersons: readonly Programme<Person>[] = [
  ...startupProgrammes,
  ...trainingProgrammes,
  ...workProgrammes,
];
