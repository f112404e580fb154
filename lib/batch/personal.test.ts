import { describe, expect, test } from "vitest";
import { AccountBook } from "./account";
import { assessRows, createBatch } from "./assess";
import { mapColumns } from "./columns";
import { isPersonalName, withoutPersonal } from "./personal";
import { data, settingsFor } from "./testing/assessed";

/** A made-up number with the right check digit, of nobody: the place does not exist. */
const identity = "990000199001011239";

describe("what a column is called", () => {
  test.each([
    "身份证号",
    "公民身份号码",
    "社会保障号码",
    "社保卡号",
    "SFZH",
    "sfzhm",
    "残疾证号",
    "联系方式",
    "联系电话",
    "邮箱",
    "E-mail",
    "家庭住址",
    "微信号",
    "QQ",
    "开户行账号",
    "护照号",
    "Telephone",
  ])("%j is personal", (name) => expect(isPersonalName(name)).toBe(true));

  test.each(["编号", "姓名", "备注", "序号", "ID", "所在旗区", "证书等级", "社保怎么交"])(
    "%j is not",
    (name) => expect(isPersonalName(name)).toBe(false),
  );
});

describe("what a cell looks like", () => {
  test.each([
    [identity, "***"],
    [`身份证${identity}，已核`, "身份证***,已核"],
    ["990000 19900101 1239", "***"],
    [`${identity}44`, "***"],
    ["９９０００0199001011239", "***"],
    ["990000900101123", "***"],
    ["电话13812345678", "电话***"],
    ["+86 138 1234 5678", "***"],
    ["138-1234-5678", "***"],
    ["0483-8331234", "***"],
    ["a.b@example.org", "***"],
    ["6222021234567890128", "***"],
    [`13812345678/${identity}`, "***/***"],
    [`${identity.slice(0, 9)}\u200b${identity.slice(9)}`, "***"],
  ])("%j is carried as %j", (text, carried) => {
    expect(withoutPersonal(text)).toEqual({ text: carried, held: true });
  });

  test.each([
    "990000199001011238",
    "990000199013011239",
    "03-000123",
    "12812345678",
    "2019-09-01",
    "20190901000123",
    "张三",
    "1381234567",
    "（灵活就业）２０１９",
  ])("%j is carried as it is", (text) => {
    expect(withoutPersonal(text)).toEqual({ text, held: false });
  });
});

describe("a list", () => {
  const header = ["编号", "号", "备注", "所在旗区"];
  const map = (...rows: readonly (readonly string[])[]) =>
    mapColumns(header, data.rules.facts, data.vocabulary, "person", rows);

  test("has columns that are held back by how their cells look", () => {
    expect(map(["1", identity, "", ""], ["2", "无", "", ""])[1]).toEqual({
      name: "号",
      use: "ignore",
      note: "personalCells",
    });
    expect(
      map(["1", "12", identity, ""], ["2", "13", "外出", ""], ["3", "", "在家", ""])[2],
    ).toEqual({ name: "备注", use: "carry" });
  });

  test("shows no such number of whoever is left out or passed over", () => {
    const settings = settingsFor(header);
    const batch = createBatch(settings, data);
    const shown = (cells: readonly string[], quotes = false) => {
      const book = new AccountBook();
      const flaws = quotes ? { flaws: [{ column: 0, problem: "quotes" as const }] } : {};
      assessRows(batch, [{ number: 2, cells, ...flaws }], book);
      const { bad, passed } = book.all;
      return [...bad.listed, ...passed.listed].map(({ text }) => text);
    };
    expect(shown(["1", "甲", "", "左旗", identity])).toEqual(["***"]);
    expect(shown(["1", identity, "13812345678"])).toEqual(["1 *** ***"]);
    expect(shown([`1,"甲"(大),${identity},左旗`], true)).toEqual(['1,"甲"(大),***,左旗']);
  });

  test("is carried without what looks personal, unless that is let through", () => {
    const row = { number: 2, cells: ["1", "7", `找他 ${identity}`, "左旗"] };
    const settings = settingsFor(header);
    const carried = (uses: typeof settings.uses) => {
      const one = createBatch({ ...settings, uses }, data).assess(row);
      return one.ok ? [...one.value.carried, one.value.held] : null;
    };
    expect(carried(settings.uses)).toEqual(["1", "7", "找他 ***", 1]);
    const whole = settings.uses.map((use) => (use === "carry" ? "carryAll" : use));
    expect(carried(whole)).toEqual(["1", "7", `找他 ${identity}`, 0]);
  });
});
