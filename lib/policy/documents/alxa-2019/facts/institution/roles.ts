import { set } from "../fact";

/** What the institution does; it decides which programmes concern it. */
export const roles = {
  institutionRoles: set({
    id: "institutionRoles",
    subjects: ["institution"],
    holder: "applicant",
    group: "roles",
    label: "单位做的事",
    question: "你们单位做下面哪些事？",
    hint: "可以选几项。看登记证书或执照上的业务范围，或者人社部门的认定文件。",
    options: [
      {
        id: "startup-service",
        label: "帮人创业（创业服务）",
        hint: "给创业的人做指导、办登记、找资金、评风险、做法律咨询等。",
      },
      {
        id: "incubator",
        label: "办创业园或孵化基地",
      },
      {
        id: "project-library",
        label: "建创业项目库",
        hint: "征集创业项目，评审后入库，再推介给创业的人。",
      },
      {
        id: "training-provider",
        label: "办培训班（培训机构）",
      },
      {
        id: "training-base",
        label: "办实训基地",
        hint: "有场地和设备，让学员动手练的地方。",
      },
      {
        id: "labour-exchange",
        label: "帮企业调剂用工",
        hint: "行业协会、社区就业平台、人力资源中介等，把闲着的工人介绍给缺人的企业。",
      },
      {
        id: "loan-fund-operator",
        label: "管创业担保贷款的基金",
        hint: "负责创业担保贷款基金的运营管理。",
      },
    ],
  }),
} as const;
