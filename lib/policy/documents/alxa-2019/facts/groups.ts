import type { Group } from "../../../engine/language/document";

const group = <const Id extends string>(id: Id, title: string) =>
  Object.freeze({ id, title }) satisfies Group;

/** The groups in the order in which they are asked; each kind of applicant meets only some of them. */
export const groups = Object.freeze([
  group("place", "在哪里"),

  group("work", "年龄和工作"),
  group("unemployment", "失业情况"),
  group("hardship", "困难情况"),
  group("business", "自己创业"),
  group("loan", "贷款"),
  group("school", "上学毕业"),
  group("training", "培训和证书"),
  group("insurance", "社会保险和岗位"),

  group("company", "企业基本情况"),
  group("layoffs", "裁员和参保"),
  group("difficulty", "经营困难"),
  group("financing", "贷款和招人"),
  group("retraining", "职工培训"),
  group("apprentices", "学徒"),

  group("internship", "就业见习"),
  group("household", "家庭生活"),

  group("roles", "单位做什么"),
  group("services", "创业服务"),
  group("projects", "创业项目"),
  group("courses", "办培训"),
  group("fund", "贷款发放"),

  group("office", "由办理单位确定"),
]);

/** The id of a group. */
export type GroupId = (typeof groups)[number]["id"];
