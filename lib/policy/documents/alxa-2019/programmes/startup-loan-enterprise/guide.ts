import { guide } from "../programme";

export const startupLoanEnterpriseGuide = guide({
  steps: [
    "列出今年新招的人，看谁属于创业担保贷款支持的人群（登记失业人员、高校毕业生等）。",
    "和他们签 1 年以上的劳动合同。",
    "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请。",
    "审核、担保都通过后，由银行放款。",
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
