import type { OutsideDocument } from "../../engine/language/condition";
import type { Parameter } from "../../engine/language/programme";
import type { Text } from "../../engine/language/text";

/** How far another document is known. */
type Certainty = Parameter["values"][number]["certainty"];

/** Another document that conditions come from, and how sure that is. */
export interface OutsideSource extends OutsideDocument {
  readonly certainty: Certainty;
  /** The day on which its text, or a public report of it, was last looked up; null where it was not. */
  readonly lookedUp: string | null;
}

const source = (
  title: Text,
  number: string | null,
  certainty: Certainty,
  lookedUp: string | null = null,
): OutsideSource => Object.freeze({ title: Object.freeze(title), number, certainty, lookedUp });

/** What this document leaves to others rests on these: the one place in which they are named. */
export const outside = {
  /** Who may have a start-up loan, and which other loans stand in its way. */
  startupLoans: source(
    {
      zh: "国家关于创业担保贷款的规定",
      en: "National rules on start-up loans",
    },
    "银发〔2016〕202号、财金〔2018〕22号",
    "published",
  ),
  /** Who belongs to a key group, for how long the relief runs and how much it is. */
  keyGroupTax: source(
    {
      zh: "国家关于重点群体创业就业的税收政策",
      en: "National tax rules for key groups who start a business or find work",
    },
    "财税〔2019〕22号、2023年第15号公告",
    "published",
  ),
  /** Who has unemployment benefit. */
  unemploymentInsurance: source(
    {
      zh: "《社会保险法》和《失业保险条例》",
      en: "Social Insurance Law and Regulations on Unemployment Insurance",
    },
    null,
    "from-memory",
  ),
  /** Until how long after leaving school graduates count as interns. */
  internshipPlan: source(
    {
      zh: "国家《关于实施三年百万青年见习计划的通知》",
      en: "National notice on the three-year internship plan for a million young people",
    },
    null,
    "published",
    "2026-11-25",
  ),
  /** Which circumstances count as hardship in finding work, and of whom. */
  hardshipList: source(
    {
      zh: "内蒙古自治区 2020 年的就业困难人员名单",
      en: "List of hardship in finding work of the Inner Mongolia Autonomous Region, 2020",
    },
    null,
    "outline",
  ),
  /** From what age one may work. */
  labourLaw: source({ zh: "《劳动法》", en: "Labour Law" }, null, "from-memory"),
  /** Until what age one works. */
  retirement: source(
    {
      zh: "国家关于法定退休年龄的规定（从 2025 年 1 月 1 日起，按全国人大常委会渐进式延迟的决定）",
      en: "National rules on the statutory retirement age (from 1 January 2025 the decision of the Standing Committee of the National People's Congress on raising it step by step)",
    },
    null,
    "published",
  ),
  /** Which posts bring a subsidy. */
  employmentFunds: source(
    {
      zh: "国家《就业补助资金管理办法》",
      en: "National measures on employment subsidy funds",
    },
    null,
    "from-memory",
  ),
  /** Whom public-welfare posts are for. */
  employmentService: source(
    {
      zh: "国家《就业服务与就业管理规定》",
      en: "National provisions on employment services and administration",
    },
    null,
    "from-memory",
  ),
  /** Which enterprises are micro, small and medium. */
  enterpriseSizes: source(
    {
      zh: "国家《中小企业划型标准规定》",
      en: "National classification of small and medium enterprises",
    },
    "工信部联企业〔2011〕300号",
    "published",
  ),
  /** Who has the minimum living guarantee, and temporary relief. */
  socialAssistance: source(
    { zh: "国家《社会救助暂行办法》", en: "National interim measures on social assistance" },
    null,
    "from-memory",
  ),
} as const satisfies Readonly<Record<string, OutsideSource>>;
