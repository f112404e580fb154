import { formatsBy } from "@/locales/format";

/** How this language writes numbers, days and lists. */
export const formats = formatsBy("zh-CN");
