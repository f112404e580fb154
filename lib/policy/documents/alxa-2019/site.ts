import type { SiteWords } from "../../engine/language/document";

/** What the site says of itself and of the document. */
export const site: SiteWords = {
  heading: "哪些就业政策，您用得上？",
  audiences: [
    { id: "person", about: "找工作、创业、打零工、种地放牧、刚毕业，或者生活有困难。" },
    { id: "enterprise", about: "稳岗返还、贷款和担保、见习、培训、招学徒。" },
    { id: "institution", about: "创业服务、孵化、培训、劳务市场、贷款基金运营。" },
  ],
  product: "阿拉善就业政策自测",
  productShort: "就业政策自测",
  description: "回答几个问题，就知道阿拉善盟的就业政策里，哪些补贴、贷款和服务您可以申请。",
  checkDescription:
    "一页一个问题，答几题就能看到阿拉善盟的哪些就业补贴、贷款和服务您可以申请。不用注册，不问姓名。",
  guidesDescription:
    "阿拉善盟2019年促进就业实施意见里可以申请的全部政策：条件、钱数、有效期、步骤、材料和负责部门。",
  clausesDescription:
    "阿拉善盟2019年促进就业实施意见的每一条、每一款：用我们自己的话说清意思，是哪一类，对应哪些政策。",
  offer: "找工作、创业、学技能、办企业，阿拉善盟都有补贴、贷款和服务。",
  issuance:
    "《阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见》，阿拉善盟行政公署2019年6月18日印发。",
  restsOn: "依据是阿拉善盟行政公署2019年6月18日印发的促进就业实施意见。之后的规定可能有变。",
  interfaceDescription:
    "按阿拉善盟 2019 年的一份就业政策文件，测算个人、企业、机构能享受哪些政策。结果不是官方决定，以办理单位为准。",
};
