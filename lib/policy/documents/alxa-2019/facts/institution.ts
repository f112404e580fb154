import { courses, fund } from "./institution/courses";
import { roles } from "./institution/roles";
import { projects, services } from "./institution/services";

/** Facts that another institution states, by id. */
export const institution = {
  ...roles,
  ...services,
  ...projects,
  ...courses,
  ...fund,
} as const;
