import { instrument, lookedUp, since } from "../instrument";

export const registration2020 = instrument({
  id: "registration-2020",
  title: "《人力资源社会保障部办公厅关于进一步做好失业登记服务管理工作的通知》",
  number: "人社厅发〔2020〕79号",
  issuer: "人力资源社会保障部办公厅",
  rank: "national",
  issued: "2020-01-01",
  source: "通知的全文（2021 年 7 月的转载）",
  certainty: "published",
  lookedUp,
  note: "哪天印发的没有找到，只知道是 2020 年。办失业登记，除了本人的身份证件，不能再要别的证明。",
  amendments: [
    since("2020-01-01", {
      papers: "unemployment-registration",
      materials: ["identity-or-social-security-card"],
    }),
  ],
});
