import * as z from "zod";
import { applicants, laws } from "@/lib/policy/engine";
import { daySchema } from "./law-json";

/** Receipts as the interface writes them. For the server. */

const version = z.string().regex(/^[0-9a-f]{12}$/);

/** A value that was stated. */
const statedSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** The schema of a receipt. */
export const receiptSchema = z
  .strictObject({
    versions: z
      .strictObject({
        rules: version.describe("Of the document, the later papers and what offices have said."),
        engine: version.describe("Of the program that assesses."),
        operator: version.describe(
          "Of what whoever runs the site has stated; `44136fa355b3` where that is nothing.",
        ),
      })
      .describe("What the answer rests on besides the request."),
    request: z
      .strictObject({
        asOf: daySchema,
        statedOn: daySchema.optional(),
        law: z.enum(laws),
        facts: z.object({ applicant: z.enum(applicants) }).catchall(statedSchema),
      })
      .describe(
        "The request with its day and its law. Sent again, it has the same results where the versions are the same.",
      ),
    results: version.describe(
      "A digest of all results: the same where every verdict, figure, day, open fact, failed condition, later paper and status is.",
    ),
  })
  .describe(
    "What the answer was computed from, to be kept with it. It holds what was stated, and is kept nowhere else.",
  );
