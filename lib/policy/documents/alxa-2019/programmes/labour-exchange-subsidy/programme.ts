import { has, yes } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const labourExchangeSubsidy = programme({
  id: "labour-exchange-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: "用工余缺调剂服务补贴",
  summary: "行业协会、社区平台、人力资源机构等帮企业互相调剂用工的，可以纳入旗区的服务补贴。",
  clauses: ["7.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("7.7"),
    requires(
      "role",
      "7.7",
      "单位开展用工余缺调剂服务",
      has(institution.institutionRoles, "labour-exchange"),
    ),
    requires(
      "listed",
      "7.7",
      "旗区人社部门把这项服务纳入补贴范围",
      yes(office.labourExchangeListed),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: "按各旗区的服务补贴规定定，文件没有写数字",
  },
  funding: [],
  notes: [note("may-be-included", "文件写的是“可纳入”，纳不纳入由旗区定。")],
});
