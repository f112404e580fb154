import { has, yes } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const labourExchangeSubsidy = programme({
  id: "labour-exchange-subsidy",
  applicant: "institution",
  kind: "subsidy",
  title: { zh: "用工余缺调剂服务补贴", en: "Subsidy for labour-exchange services" },
  summary: {
    zh: "行业协会、社区平台、人力资源机构等帮企业互相调剂用工的，可以纳入旗区的服务补贴。",
    en: "For associations, community platforms and agencies that match employers short of staff with those who have too many.",
  },
  clauses: ["7.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("7.7"),
    requires(
      "role",
      "7.7",
      {
        zh: "单位开展用工余缺调剂服务",
        en: "The institution runs a labour-exchange service",
      },
      has(institution.institutionRoles, "labour-exchange"),
    ),
    requires(
      "listed",
      "7.7",
      {
        zh: "旗区人社部门把这项服务纳入补贴范围",
        en: "The banner's human resources office has put the service on its subsidy list",
      },
      yes(office.labourExchangeListed),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: {
      zh: "按各旗区的服务补贴规定定，文件没有写数字",
      en: "Set by each banner's rules on service subsidies; the document gives no figure",
    },
  },
  funding: [],
  notes: [
    {
      zh: "文件写的是「可纳入」，纳不纳入由旗区定。",
      en: "The document says it “may be included”: each banner decides.",
    },
  ],
});
