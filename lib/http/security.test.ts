import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, documentHeaders, securityHeaders } from "./security";

describe("contentSecurityPolicy", () => {
  it("lets only the named inline scripts run", () => {
    const policy = contentSecurityPolicy(["sha256-abc="]);
    expect(policy).toContain("script-src 'self' 'sha256-abc='");
    expect(policy).not.toContain("unsafe");
  });

  it("denies what it does not name", () => {
    const policy = contentSecurityPolicy();
    for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy.split("; ")).toContain(directive);
    }
  });
});

describe("documentHeaders", () => {
  it("carries the policy and every fixed header", () => {
    expect(documentHeaders).toMatchObject(securityHeaders);
    expect(documentHeaders["Content-Security-Policy"]).toContain("script-src 'self';");
    expect(documentHeaders["Referrer-Policy"]).toBe("same-origin");
  });
});
