import { applicantTexts as zh } from "@/messages/applicants";
import type { Catalogues } from "./catalogues";
import { applicantTexts as en } from "./en/applicants";

/** What each kind of applicant is called. */
export const applicantTexts: Catalogues<typeof zh> = { zh, en };
