import type { Certainty, OutsideDocument } from "../../engine/language/programme";

const source = (
  id: string,
  title: string,
  number: string | null,
  certainty: Certainty,
  lookedUp: string | null = null,
): OutsideDocument => Object.freeze({ id, title, number, certainty, lookedUp });

/** What this document leaves to others rests on these: the one place in which they are named. */
export const outside = {
  /** Who may have a start-up loan, and which other loans stand in its way. */
  startupLoans: source(
    "startup-loans",
    "国家关于创业担保贷款的规定",
    "银发〔2016〕202号、财金〔2018〕22号",
    "published",
  ),
  /** Who belongs to a key group, for how long the relief runs and how much it is. */
  keyGroupTax: source(
    "key-group-tax",
    "国家关于重点群体创业就业的税收政策",
    "财税〔2019〕22号、2023年第15号公告",
    "published",
  ),
  /** Who has unemployment benefit. */
  unemploymentInsurance: source(
    "unemployment-insurance",
    "《社会保险法》和《失业保险条例》",
    null,
    "from-memory",
  ),
  /** Until how long after leaving school graduates count as interns. */
  internshipPlan: source(
    "internship-plan",
    "国家《关于实施三年百万青年见习计划的通知》",
    null,
    "published",
    "2026-11-25",
  ),
  /** Which circumstances count as hardship in finding work, and of whom. */
  hardshipList: source("hardship-list", "内蒙古自治区 2020 年的就业困难人员名单", null, "outline"),
  /** From what age one may work. */
  labourLaw: source("labour-law", "《劳动法》", null, "from-memory"),
  /** Until what age one works. */
  retirement: source(
    "retirement",
    "国家关于法定退休年龄的规定（从 2025 年 1 月 1 日起，按全国人大常委会渐进式延迟的决定）",
    null,
    "published",
  ),
  /** Which posts bring a subsidy. */
  employmentFunds: source("employment-funds", "国家《就业补助资金管理办法》", null, "from-memory"),
  /** Whom public-welfare posts are for. */
  employmentService: source(
    "employment-service",
    "国家《就业服务与就业管理规定》",
    null,
    "from-memory",
  ),
  /** Which enterprises are micro, small and medium. */
  enterpriseSizes: source(
    "enterprise-sizes",
    "国家《中小企业划型标准规定》",
    "工信部联企业〔2011〕300号",
    "published",
  ),
  /** Who has the minimum living guarantee, and temporary relief. */
  socialAssistance: source("social-assistance", "国家《社会救助暂行办法》", null, "from-memory"),
} as const satisfies Readonly<Record<string, OutsideDocument>>;
