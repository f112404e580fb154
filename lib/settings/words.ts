import type { Bilingual } from "@/locales/languages";
import {
  counterNames,
  districtIds,
  firstYear,
  graduateYears,
  hotlineByNumber,
  lastYear,
  longestPhone,
  longestText,
} from "./schema";

/** What can be wrong with the operator's file. */
export type SettingsErrorCode =
  | "missing"
  | "wrongType"
  | "unknownMember"
  | "repeated"
  | "notAnOption"
  | "empty"
  | "tooLong"
  | "notAPhone"
  | "tooSmall"
  | "tooLarge"
  | "tooManyDecimals";

const members = (names: readonly string[]): Bilingual => {
  const quoted = names.map((name) => `"${name}"`);
  return {
    zh: `{ … }，里面可以写：${quoted.join("、")}`,
    en: `{ … } with any of: ${quoted.join(", ")}`,
  };
};

const bilingual: Bilingual = {
  zh: '{ "zh": 中文, "en": 英文 }，两样都要',
  en: '{ "zh": Chinese, "en": English }, both of them',
};
const text: Bilingual = {
  zh: `引号里的文字，1 到 ${longestText} 个字`,
  en: `text in quotation marks, 1 to ${longestText} characters`,
};
const phone: Bilingual = {
  zh: `引号里的一个号码：半角数字，中间可以有空格和 -，前面可以有 +，3 个数字以上，最多 ${longestPhone} 个字符`,
  en: `one number in quotation marks: three digits or more, with spaces and - between them, + before them, at most ${longestPhone} characters`,
};
const readings = graduateYears.map((one) => `"${one}"`);
const reading: Bilingual = { zh: readings.join(" 或 "), en: readings.join(" or ") };

/** What may stand at a place of the file that is two or more steps deep. */
function allowedBelow(path: readonly string[]): Bilingual {
  const steps = path.length;
  const last = path.at(-1);
  switch (path[0]) {
    case "directory":
      if (steps === 2) return members(counterNames);
      if (steps === 3) return members(["phone", "address", "hours"]);
      if (steps > 4) return text;
      return last === "phone" ? phone : bilingual;
    case "hotlines":
      if (steps === 2) return members(["number", "name", "about"]);
      if (steps > 3) return text;
      return last === "number" ? phone : bilingual;
    case "graduateYearsMeasuredAt":
      return reading;
    case "localUnemploymentPercent":
      return {
        zh: "0 到 100 的数字，不加引号和百分号，小数最多两位",
        en: "a number from 0 to 100 without quotation marks or %, at most two decimals",
      };
    default:
      return steps === 2 ? bilingual : text;
  }
}

/**
 * What may stand at a place of the file.
 *
 * @example allowedAt(["graduateYearsMeasuredAt"]).en // "\"registration\" or \"application\"; or by district, …"
 */
export function allowedAt(path: readonly string[]): Bilingual {
  if (path.length > 1) return allowedBelow(path);
  switch (path[0]) {
    case undefined:
      return members([
        "directory",
        "hotlines",
        "graduateYearsMeasuredAt",
        "localUnemploymentPercent",
        "districtNames",
      ]);
    case "hotlines":
      return members(Object.keys(hotlineByNumber));
    case "graduateYearsMeasuredAt": {
      const byDistrict = members(districtIds);
      return {
        zh: `${reading.zh}；或按旗区分开写 ${byDistrict.zh}`,
        en: `${reading.en}; or by district, ${byDistrict.en}`,
      };
    }
    case "localUnemploymentPercent": {
      const years = `${firstYear}–${lastYear}`;
      return {
        zh: `{ … }，里面按年份写（${years}，四位数字，加引号）`,
        en: `{ … } with years as names (${years}, four digits in quotation marks)`,
      };
    }
    default:
      return members(districtIds);
  }
}

function typeOf(value: unknown): Bilingual {
  if (value === null) return { zh: "null（空值）", en: "null" };
  if (Array.isArray(value)) return { zh: "一个列表 [ ]", en: "a list [ ]" };
  switch (typeof value) {
    case "object":
      return { zh: "{ }", en: "{ }" };
    case "string":
      return { zh: `文字 ${shown(value)}`, en: `the text ${shown(value)}` };
    case "number":
      return { zh: `数字 ${value}`, en: `the number ${value}` };
    default:
      return { zh: String(value), en: String(value) };
  }
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

/**
 * What is wrong, in a sentence. `found` is the value that stands there.
 *
 * @example wrongWords("wrongType", 3).en // "It is of the wrong type: the number 3."
 */
export function wrongWords(code: SettingsErrorCode, found: unknown): Bilingual {
  switch (code) {
    case "missing":
      return { zh: "缺这一项。", en: "It is missing." };
    case "wrongType": {
      const { zh, en } = typeOf(found);
      return { zh: `类型不对，填的是${zh}。`, en: `It is of the wrong type: ${en}.` };
    }
    case "unknownMember":
      return { zh: "没有叫这个名字的一项。", en: "Nothing of this name belongs here." };
    case "repeated":
      return { zh: "同一项写了不止一次。", en: "It is given more than once." };
    case "notAnOption":
      return { zh: `不能填 ${shown(found)}。`, en: `${shown(found)} cannot stand here.` };
    case "empty":
      return {
        zh: "引号里是空的。没有内容就整项删掉。",
        en: "It is empty. Where there is nothing to say, leave the member out.",
      };
    case "tooLong":
      return { zh: "太长了。", en: "It is too long." };
    case "notAPhone":
      return { zh: `${shown(found)} 不是能拨打的号码。`, en: `${shown(found)} cannot be dialled.` };
    case "tooSmall":
      return { zh: `${shown(found)} 太小。`, en: `${shown(found)} is too small.` };
    case "tooLarge":
      return { zh: `${shown(found)} 太大。`, en: `${shown(found)} is too large.` };
    case "tooManyDecimals":
      return {
        zh: `${shown(found)} 的小数超过两位。`,
        en: `${shown(found)} has more than two decimals.`,
      };
  }
}
