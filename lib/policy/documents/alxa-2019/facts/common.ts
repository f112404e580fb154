import { districts } from "./districts";
import { choice, monthCount } from "./fact";

/** Facts that every kind of applicant states. */
export const common = {
  district: choice({
    id: "district",
    subjects: ["person", "enterprise", "institution"],
    holder: "applicant",
    group: "place",
    label: "所在旗区",
    question: "您常住在哪里？（单位选登记的地方）",
    hint: "个人填现在常住的地方，跟户口在哪里没有关系。单位填登记注册的地方，看营业执照或登记证书上的住所。",
    options: districts,
  }),
} as const;

/** One fact of two kinds of applicant: the intern states it, and so does the host. */
export const internshipMonths = monthCount({
  id: "internshipMonths",
  subjects: ["person", "enterprise"],
  holder: "applicant",
  group: "internship",
  label: "见习月数",
  question: "就业见习一共几个月？",
  hint: "按见习协议上的起止日期算，只填满月。没有参加见习的填 0。单位填每个人见习的月数；各人不一样的，分开测算。",
  change: {
    to: "either",
    act: "把见习期限改到规定的范围",
  },
});
