import type { ListWords } from "../../engine/language/document";

/**
 * What community workers write in their own lists for what the document's facts and answers are called: only what can mean nothing else
 * there, and the English names that templates had in earlier versions. Spelled out, as `key` of lists compares: without case, spaces and marks.
 */
export const listWords: ListWords = {
  district: {
    columns: ["旗区", "所属旗区", "所在旗", "旗县区", "旗县", "户籍旗区", "属地"],
    options: {
      "alxa-left": ["左旗", "阿左旗", "阿盟左旗"],
      "alxa-right": ["右旗", "阿右旗", "阿盟右旗"],
      ejin: ["额旗", "额济纳", "阿盟额济纳旗"],
      "hightech-zone": ["高新区", "阿拉善高新区", "阿拉善盟高新区"],
      "tengger-zone": ["孪井滩", "孪井滩示范区", "腾格里开发区", "腾格里经济技术开发区"],
      "ulanbuh-zone": ["乌兰布和", "乌兰布和示范区"],
      outside: ["外盟市", "盟外", "阿拉善盟以外"],
    },
  },
  workStatus: {
    columns: ["就业状态", "就业情况", "就业状况", "工作状态", "工作状况", "目前工作情况"],
    options: {
      unemployed: ["无业", "失业", "待业", "未就业", "无工作", "没工作", "没有就业"],
      employed: ["在职", "上班", "单位就业", "已在单位就业"],
      flexible: ["零工", "灵活就业人员"],
      "self-employed": ["创业", "自主创业", "已创业"],
      student: ["学生", "在校", "在读", "在校学生", "在校生"],
      farming: ["务农", "务牧", "放牧", "种地", "务农牧", "从事农牧业"],
    },
  },
  ruralLabourer: { columns: ["农村牧区劳动力", "农牧民", "ruralworker"] },
  birthDate: { columns: ["生日", "出生年月日", "出生时间", "出生年月"] },
  registeredUnemployed: { columns: ["失业登记", "办理失业登记", "已办失业登记"] },
  registeredUnemployedSince: { columns: ["失业登记时间", "登记失业日期", "登记失业时间"] },
  hardshipRecognised: { columns: ["就业困难人员", "认定为就业困难人员"] },
  hardshipCircumstances: {
    columns: ["困难类别", "困难类型", "困难人员类别", "就业困难类型", "就业困难类别"],
    options: {
      older: ["大龄", "大龄人员", "大龄失业人员"],
      disabled: ["残疾", "残疾人"],
      "zero-employment-family": ["零就业", "零就业家庭成员"],
      landless: ["失地农牧民", "失地农民", "失地牧民", "被征地农牧民"],
      "subsistence-allowance": ["低保", "低保户", "低保家庭", "低保人员", "享受低保"],
      "long-unemployed": ["长期失业人员", "longoutofwork"],
      "long-unemployed-graduate": ["graduatelongwithoutwork"],
    },
  },
  business: {
    columns: ["创业类型", "经营主体类型"],
    options: {
      planning: ["准备创业", "筹备中"],
      "sole-trader": ["个体", "个体户", "个体经营"],
      "small-micro": ["小微"],
      none: ["未创业", "没创业"],
    },
  },
  businessRegisteredOn: { columns: ["注册日期", "注册时间", "登记注册时间", "工商登记日期"] },
  leftSchoolOn: { columns: ["毕业时间", "离校日期", "离校时间"] },
  graduate: { columns: ["大学毕业生", "高校毕业"] },
  loanGroups: {
    options: {
      veteran: ["退伍军人", "复员军人", "退役士兵", "转业军人"],
      "released-prisoner": ["刑满释放", "刑释人员"],
      "overcapacity-worker": ["workerofanenterprisecuttingcapacity"],
      "returning-migrant": ["返乡农民工", "返乡创业", "migrantworkerbackhometostartabusiness"],
      "registered-poor": ["建档立卡", "脱贫户", "脱贫人口", "建档立卡户", "onthepovertyregister"],
      disabled: ["残疾", "有残疾"],
      "returned-graduate": ["留学回国", "留学回国人员", "graduatebackfromstudiesabroad"],
    },
  },
  certificates: {
    columns: ["证书", "证书类型", "证书种类"],
  },
  certificateLevel: {
    columns: ["等级", "技能等级", "职业资格等级", "证书级别"],
    options: {
      "5": ["5级", "初级", "初级工"],
      "4": ["4级", "中级", "中级工"],
      "3": ["3级", "高级", "高级工"],
      "2": ["2级", "技师"],
      "1": ["1级", "高级技师"],
    },
  },
  insuredAs: {
    columns: ["参保方式", "社保缴纳方式"],
    options: {
      enterprise: ["企业交", "企业缴纳"],
      flexible: ["灵活就业", "灵活就业参保", "个人按灵活就业交"],
      none: ["未参保", "没参保", "未缴纳"],
    },
  },
  enterpriseSize: {
    options: { micro: ["微型"], small: ["小型"], medium: ["中型"], large: ["大型"] },
  },
  trainingAllowanceThisYear: { columns: ["allowancehadthisyear"] },
  lowIncomeHousehold: { columns: ["incomeundertheguaranteeline"] },
  trainingSubsidyThisYear: { columns: ["trainingsubsidyhadthisyear"] },
  institutionRoles: {
    columns: ["whatyoudo"],
    options: { "labour-exchange": ["matchingspareandmissinglabour"] },
  },
  governmentRecognisedTrainer: { columns: ["recognisedtrainer"] },
  districtUnderPressure: { columns: ["bannerunderjobpressure"] },
  unemploymentBenefitConfirmed: { columns: ["benefitconfirmed"] },
  minimumLivingConfirmed: { columns: ["minimumlivingconfirmed"] },
  distressRecognised: { columns: ["determinedfortherefund"] },
  ruralProjectPurchased: { columns: ["coursepurchased"] },
};
