/** The names of the fields of the first page. */
export const START_FIELDS = { applicant: "applicant", district: "district" } as const;

/** The value of the place that says: I am not sure. */
export const UNSURE = "unsure";
