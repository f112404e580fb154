import { internshipMonths } from "./common";
import { ownBusiness } from "./person/business";
import { hardship } from "./person/hardship";
import { household, insurance } from "./person/living";
import { loan, schooling } from "./person/loan";
import { training } from "./person/training";
import { unemployment } from "./person/unemployment";
import { work } from "./person/work";

/** Facts that a person states, by id. */
export const person = {
  ...work,
  ...unemployment,
  ...hardship,
  ...ownBusiness,
  ...loan,
  ...schooling,
  ...training,
  ...insurance,
  internshipMonths,
  ...household,
} as const;
