import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { description } from "../openapi.json/description";

/** The description as a client reads it, and a validator that knows nothing of ours. */

const at = "openapi.json";
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(Object.keys(description));
ajv.addSchema(JSON.parse(JSON.stringify(description)), at);

/** What the schema at this place of the description says against a value; null where nothing. */
function objection(place: readonly string[], value: unknown): string | null {
  const steps = place.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"));
  const validate = ajv.getSchema(`${at}#/${steps.map(encodeURIComponent).join("/")}`);
  if (!validate) return `nothing is described at ${place.join(" ")}`;
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** What the schema of this name says against a value; null where nothing. */
export const objectionTo = (schema: string, value: unknown): string | null =>
  objection(["components", "schemas", schema], value);

/** What the description says against the response to a request of this method; null where nothing. */
export async function objectionToResponse(
  path: string,
  method: "get" | "post",
  response: Response,
): Promise<string | null> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  const place = ["paths", path, method, "responses", `${status}`, "content", type, "schema"];
  return objection(place, await response.json());
}
