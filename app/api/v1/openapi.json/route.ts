import { dataHeaders } from "@/lib/http/problem";
import { description } from "./description";

const body = JSON.stringify(description);

/** The interface described by OpenAPI 3.1. */
export function GET(): Response {
  return new Response(body, { headers: { ...dataHeaders, "Content-Type": "application/json" } });
}
