import { onEnterprises } from "./office/enterprise";
import { onInstitutions } from "./office/institution";
import { onPersons } from "./office/person";

/** Facts that only an office can state, by id; a citizen is never asked for them. */
export const office = {
  ...onPersons,
  ...onEnterprises,
  ...onInstitutions,
} as const;
