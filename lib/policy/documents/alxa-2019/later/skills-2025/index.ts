import { yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { during, instrument, lookedUp } from "../instrument";

const drawsBenefit = yes(person.receivingUnemploymentBenefit);

/** Who draws unemployment benefit is neither employed nor insured by an enterprise: each of the three gives way. */
const orDrawsBenefit = (id: string, reading?: string) => ({
  relax: "skill-upgrade-subsidy",
  requirement: {
    id,
    words: "或者正在领失业保险金",
    test: drawsBenefit,
    ...(reading && { reading }),
  },
});

export const skills2025 = instrument({
  id: "skills-2025",
  title: "《关于延续实施失业保险稳岗惠民政策措施的通知》",
  number: "人社部发〔2025〕18号",
  issuer: "人力资源社会保障部、财政部、国家税务总局",
  rank: "national",
  issued: "2025-04-22",
  source: "新华社 2025 年 4 月 22 日的报道",
  certainty: "published",
  lookedUp,
  note: "哪天印发的，各处写得不一样（4 月 14 日、21 日），这里按公开那天算。同类的放宽，全国 2022 年到 2024 年每年也有，内蒙古自己的办法没有都找到，没有算进来。2026 年的办法没有找到。",
  amendments: [
    during(
      "2025-04-22",
      "2025-12-31",
      { set: figures.insuredMonths.id, value: 12 },
      orDrawsBenefit("employed"),
      orDrawsBenefit("insured-by-enterprise"),
      orDrawsBenefit("insured-here", "在阿拉善盟领失业保险金的，就在这里申请；没有问在哪里领。"),
    ),
  ],
});
