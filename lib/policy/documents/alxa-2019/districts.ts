import { common } from "./facts/common";

/** The banners and zones of the league, in the order in which they are listed everywhere. */
export const directoryDistricts = [
  "alxa-left",
  "alxa-right",
  "ejin",
  "hightech-zone",
  "tengger-zone",
  "ulanbuh-zone",
] as const;
export type DirectoryDistrict = (typeof directoryDistricts)[number];

/** Whether it is one of them. */
export const isDistrict = (id: string): id is DirectoryDistrict =>
  directoryDistricts.some((district) => district === id);

/** The fact that states where an applicant is, and its answer for anywhere else. */
export const places = { fact: common.district.id, elsewhere: "outside" } as const;
