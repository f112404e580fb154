import { describe, expect, it } from "vitest";
import { words as name, settingsOf, wrongWith } from "./testing/stated";

const page = "https://example.org/a?b=1";

describe("who runs the site, and the pages that it leads to", () => {
  const whole = {
    name,
    phone: "1000-200",
    email: "a@example.org",
    filing: "蒙ICP备00000000号",
    checkedOn: "2026-11-30",
  };

  it("may be stated in whole and in part", () => {
    expect(settingsOf({ runBy: whole }).runBy).toEqual(whole);
    expect(settingsOf({ runBy: { phone: " 1000 " } }).runBy).toEqual({ phone: "1000" });
    const onlineServices = { "startup-subsidy": page };
    expect(settingsOf({ onlineServices }).onlineServices).toEqual(onlineServices);
  });

  it.each([
    [{ runBy: { name: "某单位" } }, "wrongType runBy.name"],
    [{ runBy: { name: { zh: "某单位" } } }, "missing runBy.name.en"],
    [{ runBy: { phone: "some" } }, "notAPhone runBy.phone"],
    [{ runBy: { email: "a.example.org" } }, "notAnEmail runBy.email"],
    [{ runBy: { filing: "" } }, "empty runBy.filing"],
    [{ runBy: { checkedOn: "2026-11-31" } }, "notADay runBy.checkedOn"],
    [{ runBy: { checkedOn: "1999-12-31" } }, "notAnOption runBy.checkedOn"],
    [{ runBy: { fax: "1000" } }, "unknownMember runBy.fax"],
    [{ onlineServices: { mars: page } }, "unknownMember onlineServices.mars"],
    [{ onlineServices: { "startup-subsidy": "" } }, "empty onlineServices.startup-subsidy"],
  ])("%j is wrong: %s", (file, wrong) => {
    expect(wrongWith(file)).toEqual([wrong]);
  });

  it.each([
    ["https://example.org", null],
    ["http://example.org/很长?x=1#y", null],
    [" https://example.org/ ", null],
    ["example.org", "notALink"],
    ["javascript:alert(1)", "notALink"],
    ["ftp://example.org/", "notALink"],
    ["https://localhost/", "notALink"],
    [`https://example.org/${"a".repeat(480)}`, null],
    [`https://example.org/${"a".repeat(481)}`, "tooLong"],
  ])("the address of a page %#", (map, code) => {
    const wrong = wrongWith({ directory: { ejin: { 盟财政局: { map } } } });
    expect(wrong).toEqual(code === null ? [] : [`${code} directory.ejin.盟财政局.map`]);
  });
});
