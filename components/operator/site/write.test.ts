import { describe, expect, test } from "vitest";
import { errorsOf } from "@/lib/settings/testing/stated";
import { fieldLabel } from "../labels";
import { type OperatorFile, valuesOf } from "../read-file";
import { blankCounter, blankOnline } from "../values";
import { fieldAt, fileText } from "../write-file";
import { repeatedFields, unchosenFields } from "./write";

const made = (file: OperatorFile): OperatorFile => JSON.parse(fileText(file, valuesOf(file)));

const words = { zh: "测试", en: "test" };
const page = "https://example.org/";

const whole = {
  runBy: {
    name: words,
    phone: "1000-200",
    email: "a@example.org",
    filing: "蒙ICP备00000000号",
    checkedOn: "2026-11-30",
  },
  directory: {
    ejin: {
      tax: { phone: "1000", address: words, hours: words, map: page },
      盟人力资源和社会保障局: { phone: "2000" },
    },
    "alxa-left": { tax: { hours: words } },
  },
  onlineServices: { "startup-subsidy": page },
  instruments: [],
  confirmations: [],
};

test("a file that was opened is made again as it was, and is in order", () => {
  expect(errorsOf(whole)).toEqual([]);
  expect(made(whole)).toEqual(whole);
});

test("members that state nothing are made where they stood, and nowhere else", () => {
  const blank = { runBy: {}, directory: {}, onlineServices: {} };
  expect(made(blank)).toMatchObject(blank);
  expect(made({})).toEqual({ instruments: [], confirmations: [] });
});

test("a day is written as files write it", () => {
  const values = valuesOf({});
  values.runBy.checkedOn = "2026年11月3日";
  expect(JSON.parse(fileText({}, values)).runBy).toEqual({ checkedOn: "2026-11-03" });
});

describe("what is wrong is said at a field", () => {
  const fieldsOf = (file: OperatorFile): readonly (string | null)[] => {
    const values = valuesOf(file);
    return errorsOf(JSON.parse(fileText(file, values))).map(({ path }) => fieldAt(path, values));
  };

  test.each([
    [{ runBy: { name: { zh: "测试" } } }, "runBy.name.en"],
    [{ runBy: { phone: "x" } }, "runBy.phone"],
    [{ runBy: { email: "x" } }, "runBy.email"],
    [{ runBy: { checkedOn: "明天" } }, "runBy.checkedOn"],
    [{ directory: { mars: { tax: { phone: "1000" } } } }, "counters.0.district"],
    [{ directory: { ejin: { tax: {}, mars: { phone: "1000" } } } }, "counters.1.counter"],
    [{ directory: { ejin: { tax: { map: "x" } } } }, "counters.0.map"],
    [{ directory: { ejin: { tax: { hours: { en: "x" } } } } }, "counters.0.hours.zh"],
    [{ onlineServices: { "startup-subsidy": "x" } }, "online.0.page"],
    [{ onlineServices: { "": page } }, "online.0.programme"],
  ])("%j", (file, field) => {
    expect(fieldsOf(file)).toEqual([field]);
  });

  test("what a part before it names already, and what is not chosen", () => {
    const values = valuesOf(whole);
    expect([...repeatedFields(values), ...unchosenFields(values)]).toEqual([]);
    values.counters.push({ ...blankCounter(), district: "ejin", counter: "tax" }, blankCounter());
    values.counters.push(blankCounter());
    values.online.push({ ...blankOnline(), programme: "startup-subsidy" });
    expect(repeatedFields(values)).toEqual(["counters.3.counter", "online.1.programme"]);
    expect(unchosenFields(values)).toEqual([
      "counters.4.district",
      "counters.4.counter",
      "counters.5.district",
      "counters.5.counter",
    ]);
  });
});

test("every field has a name with the part that it stands in", () => {
  expect(fieldLabel("runBy.name.en", "zh")).toBe("谁在运行这个网站，单位名称：英文");
  expect(fieldLabel("counters.1.hours.zh", "zh")).toBe("第 2 个窗口，办公时间");
  expect(fieldLabel("online.0.page", "en")).toBe("Page 1, Address of the page");
  expect(fieldLabel("online.0.programme", "en")).toBe("Page 1, Which programme");
});
