import { type NextRequest, NextResponse } from "next/server";
import { inlineScriptHashes } from "@/lib/build/manifest";
import { contentSecurityPolicy, developmentPolicy, strictTransport } from "@/lib/http/security";

const development = process.env.NODE_ENV === "development";
const scriptless = contentSecurityPolicy();
const policies = new Map<string, string>();

function policyFor(method: string, path: string): string {
  if (development) return developmentPolicy;
  // Only finished pages are fetched with GET; what a handler writes holds no inline script.
  if (method !== "GET" && method !== "HEAD") return scriptless;
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
  const policy = policyFor(request.method, request.nextUrl.pathname);
  response.headers.set("Content-Security-Policy", policy);
  if (request.headers.get("x-forwarded-proto") === "https") {
    response.headers.set("Strict-Transport-Security", strictTransport);
  }
  return response;
}

// The interface answers data, not pages: next.config.js gives it a fixed policy, which costs nothing.
export const config = { matcher: ["/((?!_next/static/|api/).*)"] };
