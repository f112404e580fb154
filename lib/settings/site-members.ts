import * as z from "zod";
import type { Rules } from "@/lib/policy";
import { day } from "./law-schema";
import { dayAllowed } from "./law-words";
import {
  allowedIn,
  each,
  link,
  linkAllowed,
  type Member,
  phone,
  phoneAllowed,
  text,
  textAllowed,
  words,
  wordsAllowedAt,
} from "./member";
import { emailWords, membersWords } from "./words";

/** Members of the operator's file about the site itself, and about the pages of others that it leads to. */

/** Who runs the site, how to reach them, and when they last checked it. */
export const runBy: Member = {
  name: "runBy",
  schemaFor: () =>
    z
      .strictObject({
        name: words.optional(),
        phone: phone.optional(),
        email: z.string().trim().min(1).pipe(z.email()).optional(),
        filing: text.optional(),
        checkedOn: day.optional(),
      })
      .transform((stated) => ({ runBy: stated })),
  allowedAt: (within) =>
    allowedIn(
      {
        members: {
          name: wordsAllowedAt,
          phone: () => phoneAllowed,
          email: () => emailWords,
          filing: () => textAllowed,
          checkedOn: () => dayAllowed,
        },
      },
      within,
    ),
};

/**
 * Where one can apply for a programme on the pages of the region.
 *
 * @example onlineServices(rules).name // "onlineServices"
 */
export function onlineServices({ programmes }: Rules): Member {
  const ids = programmes.map(({ id }) => id);
  return {
    name: "onlineServices",
    schemaFor: () => each(ids, link).transform((stated) => ({ onlineServices: stated })),
    allowedAt: ([programme]) => (programme === undefined ? membersWords(ids) : linkAllowed),
  };
}
