import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

describe("the environment of the server", () => {
  it("may be empty", () => {
    const nothing = { port: 3000, listen: undefined, securityContact: null, offline: true };
    expect(readEnvironment({})).toEqual(nothing);
    const blank = { PORT: "", LISTEN: "", SITE_URL: "", SECURITY_CONTACT: "", OFFLINE: "" };
    expect(readEnvironment(blank)).toEqual(nothing);
  });

  it.each(["0", "80", "65535"])("has the port %s", (PORT) => {
    expect(readEnvironment({ PORT }).port).toBe(Number(PORT));
  });

  it.each([
    [{ PORT: "65536" }, /PORT 要是.*\nPORT must be/],
    [{ PORT: "-1" }, /PORT 要是.*\nPORT must be/],
    [{ PORT: "80.5" }, /PORT 要是.*\nPORT must be/],
    [{ PORT: "1e3" }, /PORT 要是.*\nPORT must be/],
    [{ PORT: "http" }, /PORT 要是.*\nPORT must be/],
    [{ OFFLINE: "no" }, /OFFLINE 只能.*\nOFFLINE must be/],
    [{ SECURITY_CONTACT: "security@site.example" }, /SECURITY_CONTACT 要以.*\nSECURITY_/],
    [{ SECURITY_CONTACT: "http://site.example" }, /SECURITY_CONTACT 要以.*\nSECURITY_/],
    [
      { SECURITY_CONTACT: "mailto:a@site.example\nContact: mailto:b@site.example" },
      /SECURITY_CONTACT 要以[\s\S]*\nSECURITY_/,
    ],
    [{ SITE_URL: "site.example" }, /SITE_URL 要写成.*\nSITE_URL must be/],
    [{ SITE_URL: "https://site.example/built-otherwise" }, /npm start.*\n.*npm start/],
  ])("is refused with %j, in both languages", (variables, words) => {
    expect(() => readEnvironment(variables)).toThrow(words);
  });

  it.each([
    ["on", true],
    ["off", false],
  ])("has pages work without a network where OFFLINE is %s: %s", (OFFLINE, offline) => {
    expect(readEnvironment({ OFFLINE }).offline).toBe(offline);
  });

  it.each(["mailto:security@site.example", "https://site.example/security", "tel:+86-10-0000"])(
    "names the contact %s",
    (SECURITY_CONTACT) => {
      expect(readEnvironment({ SECURITY_CONTACT }).securityContact).toBe(SECURITY_CONTACT);
    },
  );
});
