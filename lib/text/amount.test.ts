import { expect, test } from "vitest";
import { plainAmount } from "./amount";

test.each([
  ["15万", "150000"],
  ["１５万元", "150000"],
  ["1.5 万", "15000"],
  ["12.3456万", "123456"],
  ["12.34567万", "12.34567万"],
  ["￥150,000元", "150,000"],
  ["5,000 yuan", "5,000"],
  ["15万个", "15万个"],
  ["万", "万"],
  ["十五万", "十五万"],
])("an amount: %j is %j", (text, plain) => expect(plainAmount(text)).toBe(plain));
