import { districts } from "./districts";
import { choice, monthCount } from "./fact";

/** Facts that every kind of applicant states. */
export const common = {
  district: choice({
    id: "district",
    subjects: ["person", "enterprise", "institution"],
    holder: "applicant",
    group: "place",
    label: { zh: "所在旗区", en: "Banner or zone" },
    question: {
      zh: "常住地（单位填登记地）在哪里？",
      en: "Where do you live, or where is your organisation registered?",
    },
    hint: {
      zh: "个人填现在常住的地方，跟户口在哪里没有关系。单位填登记注册的地方，看营业执照或登记证书上的住所。",
      en: "For a person: where you usually live now, wherever your household is registered. For an organisation: where it is registered, as on the licence or registration certificate.",
    },
    options: districts,
  }),
} as const;

/** One fact of two kinds of applicant: the intern states it, and so does the host. */
export const internshipMonths = monthCount({
  id: "internshipMonths",
  subjects: ["person", "enterprise"],
  holder: "applicant",
  group: "internship",
  label: { zh: "见习月数", en: "Months of internship" },
  question: { zh: "就业见习一共几个月？", en: "How many months does the internship last in all?" },
  hint: {
    zh: "按见习协议上的起止日期算，只填满月。没有参加见习的填 0。单位填每个人见习的月数；各人不一样的，分开测算。",
    en: "Count whole months from the start and end dates in the internship agreement. With no internship, enter 0. Hosts enter the months of one intern; where they differ, check each length separately.",
  },
  change: {
    to: "either",
    act: { zh: "把见习期限改到规定的范围", en: "Set the internship to the length required" },
  },
});
