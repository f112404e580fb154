import { type NextRequest, NextResponse } from "next/server";
import { inlineScriptHashes } from "@/lib/build/manifest";
import { contentSecurityPolicy, developmentPolicy, strictTransport } from "@/lib/http/security";

const development = process.env.NODE_ENV === "development";
const policies = new Map<string, string>();

function policyFor(path: string): string {
  if (development) return developmentPolicy;
  const hashes = inlineScriptHashes(path);
  const known = policies.get(hashes.page);
  if (known) return known;
  const policy = contentSecurityPolicy(hashes.scripts);
  policies.set(hashes.page, policy);
  return policy;
}

/** Gives every page the Content-Security-Policy with the hashes of its own inline scripts. */
export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next();
  response.headers.set("Content-Security-Policy", policyFor(request.nextUrl.pathname));
  if (request.headers.get("x-forwarded-proto") === "https") {
    response.headers.set("Strict-Transport-Security", strictTransport);
  }
  return response;
}

// The interface answers data, not pages: next.config.js gives it a fixed policy, which costs nothing.
export const config = { matcher: ["/((?!_next/static/|api/).*)"] };
