import { guide } from "../programme";

export const keyGroupHiringReliefGuide = guide({
  steps: [
    "看招用的人有没有《就业创业证》，上面有没有注明失业登记满半年；脱贫人口由当地核实。",
    "和他们签 1 年以上的劳动合同，交社会保险，再问主管税务机关还要办什么认定。",
    "报税时告诉税务机关要享受招用重点群体减税，材料自己留好，以后可能要查。",
  ],
  materials: [
    "business-licence",
    "key-group-hire-proof",
    "labour-contract",
    "social-insurance-record",
    "tax-return",
  ],
});
