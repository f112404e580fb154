import { guide } from "../programme";

export const startupLoanEnterpriseGuide = guide({
  steps: [
    {
      zh: "列出今年新招的人，看谁属于创业担保贷款支持的人群（登记失业人员、高校毕业生等）。",
      en: "List this year's hires and see who belongs to a group that start-up loans support (registered unemployed, graduates and others).",
    },
    {
      zh: "和他们签 1 年以上的劳动合同。",
      en: "Sign contracts of one year or more with them.",
    },
    {
      zh: "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请。",
      en: "Apply at the start-up loan counter of the human resources office of the banner or zone of registration with the papers below.",
    },
    {
      zh: "审核、担保都通过后，由银行放款。",
      en: "After the checks and the guarantee, the bank pays out the loan.",
    },
  ],
  materials: [
    "loan-application",
    "business-licence",
    "staff-list",
    "new-hire-list",
    "labour-contract",
    "financial-statement",
    "guarantee-papers",
  ],
});
