import { plain } from "@/lib/policy/engine";
import { comparable } from "@/lib/text/invisible";
import { key } from "./vocabulary";

/**
 * What identifies somebody beyond a name, by what its column is called: numbers of papers and accounts, ways to reach somebody, where
 * somebody lives. Also by the first letters of the Chinese words, as systems name their columns.
 */
const personalNames =
  /身份证|身份号|证件|护照|户口簿|户口本|社会?保(?:障|险)?(?:卡|号|编号)|医保(?:卡|号)|残疾证|优待证|士兵证|银行|开户|账号|帐号|账户|卡号|电话|手机|座机|联系(?:方式|号码|方法)|通讯(?:方式|地址)|住址|地址|门牌|微信|qq|邮箱|邮件|经纬度|车牌|phone|mobile|telephone|passport|identity|idcard|idno|idnumber|nationalid|account|address|e?mail|wechat/;
const personalLetters =
  /^(?:sfz|sfzh|sfzhm|sfzjh|zjh|zjhm|gmsfhm|gmsfzh|shbzhm|sbkh|yhkh|yhzh|lxdh|lxfs|dh|dhhm|sjh|sjhm|txdz|jtzz|zz|dz|tel|id|idn|ssn)$/;

/** Whether a column of this name holds what identifies somebody. @example isPersonalName("公民身份号码") // true */
export function isPersonalName(name: string): boolean {
  const own = key(name);
  return personalNames.test(own) || (own !== "id" && personalLetters.test(own));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1850 && year <= 2100;

/** Whether 18 signs are an identity number: its day, and its check digit. */
function isIdentityNumber(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const at = (from: number, to: number) => Number(digits.slice(from, to));
  if (!isDay(at(6, 10), at(10, 12), at(12, 14))) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return checkDigits[sum % 11] === digits[17];
}

/** 15 digits as identity numbers had them until 1999. */
const isOldIdentityNumber = (digits: string): boolean =>
  /^[1-9]\d{14}$/.test(digits) &&
  isDay(
    1900 + Number(digits.slice(6, 8)),
    Number(digits.slice(8, 10)),
    Number(digits.slice(10, 12)),
  );

/** Whether the digits are those of a bank card, by their check digit. */
function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, sign, place) => {
    const doubled = Number(sign) * (place % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** A number as people write it: with spaces or strokes between, at most one at a time. */
const number = /(^|[^\dA-Za-z])(\+?\d(?:[ -]?\d){9,20}(?:[ -]?[xX])?)(?![\dA-Za-z])/g;
const landline = /(^|\D)0\d{2,3}[ -]\d{7,8}(?!\d)/g;
const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g;

function isPersonalNumber(written: string): boolean {
  const digits = written.replace(/[ +-]/g, "").toUpperCase();
  const mobile = /^(?:86)?1[3-9]\d{9}$/.test(digits);
  // The number of a paper of disabled persons is that of the identity and two digits more.
  const identity =
    isIdentityNumber(digits) || (digits.length === 20 && isIdentityNumber(digits.slice(0, 18)));
  return mobile || identity || isOldIdentityNumber(digits) || isCardNumber(digits);
}

/** What stands in place of what is held back. */
const heldBack = "***";

/**
 * A cell without what looks like an identity number, a bank card, a telephone number or an address of mail, by its digits alone. `held`
 * says whether there was any.
 *
 * @example withoutPersonal("电话13812345678") // { text: "电话***", held: true }
 */
export function withoutPersonal(text: string): { readonly text: string; readonly held: boolean } {
  // Most cells are too short to hold any.
  if (text.length < 6) return { text, held: false };
  const written = plain(comparable(text));
  const without = written
    .replace(number, (all, before: string, one: string) =>
      isPersonalNumber(one) ? before + heldBack : all,
    )
    .replace(landline, `$1${heldBack}`)
    .replace(mail, heldBack);
  return without === written ? { text, held: false } : { text: without, held: true };
}
