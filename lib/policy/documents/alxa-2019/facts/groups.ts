import type { Text } from "../../../engine/language/text";

/** A heading under which the questionnaire gathers facts of one topic. */
export interface Group<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
}

const group = <const Id extends string>(id: Id, zh: string, en: string): Group<Id> =>
  Object.freeze({ id, title: Object.freeze({ zh, en }) });

/** The groups in the order in which they are asked; each kind of applicant meets only some of them. */
export const groups = Object.freeze([
  group("place", "在哪里", "Place"),

  group("work", "年龄和工作", "Age and work"),
  group("unemployment", "失业情况", "Unemployment"),
  group("hardship", "困难情况", "Hardship"),
  group("business", "自己创业", "Your own business"),
  group("loan", "贷款", "Loans"),
  group("school", "上学毕业", "School"),
  group("training", "培训和证书", "Training and certificates"),
  group("insurance", "社会保险和岗位", "Social insurance and post"),

  group("company", "企业基本情况", "The enterprise"),
  group("layoffs", "裁员和参保", "Layoffs and insurance"),
  group("difficulty", "经营困难", "Business difficulty"),
  group("financing", "贷款和招人", "Financing and hiring"),
  group("retraining", "职工培训", "Staff training"),
  group("apprentices", "学徒", "Apprentices"),

  group("internship", "就业见习", "Internship"),
  group("household", "家庭生活", "Household"),

  group("roles", "单位做什么", "What the organisation does"),
  group("services", "创业服务", "Start-up services"),
  group("projects", "创业项目", "Start-up projects"),
  group("courses", "办培训", "Running courses"),
  group("fund", "贷款发放", "Loans granted"),

  group("office", "由办理单位确定", "Decided by an office"),
]);

/** The id of a group. */
export type GroupId = (typeof groups)[number]["id"];
