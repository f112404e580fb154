import { dataHeaders, onlyAllows } from "@/lib/http/problem";
import { description } from "./description";

const body = JSON.stringify(description);
const notAllowed = onlyAllows("GET", "HEAD");

/** The interface described by OpenAPI 3.1. */
export function GET(): Response {
  return new Response(body, { headers: { ...dataHeaders, "Content-Type": "application/json" } });
}

export {
  notAllowed as DELETE,
  notAllowed as OPTIONS,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
};
