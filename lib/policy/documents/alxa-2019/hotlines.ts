import type { Hotline } from "../../engine/language/document";

const hotline = <const Id extends string>(id: Id, number: string, name: string, about: string) =>
  Object.freeze({ id, number, name, about }) satisfies Hotline;

/** The national service numbers. No local number is listed: those are for the operator. */
export const hotlines = [
  hotline("humanResources", "12333", "人社服务热线", "就业、培训、创业补贴、社会保险、失业保险金"),
  hotline("healthcareSecurity", "12393", "医保服务热线", "基本医疗保险"),
  hotline("tax", "12366", "税务服务热线", "税收优惠、交税"),
  Object.freeze({
    ...hotline("government", "12345", "政务服务便民热线", "不知道该找谁，或者要投诉、提意见"),
    general: true,
  }),
] as const;

/** The id of a service number. */
export type HotlineId = (typeof hotlines)[number]["id"];
