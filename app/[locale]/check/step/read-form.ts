import type { FormStrings } from "@/lib/case/form";
import { type Incoming, readBody } from "@/lib/http/incoming";

/** Reads the fields of a posted form; null where the body is larger than any form of ours. Throws where it breaks off. */
export async function readForm(request: Incoming): Promise<FormStrings | null> {
  const bytes = await readBody(request);
  if (!bytes) return null;
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  return (name) => fields.getAll(name);
}
