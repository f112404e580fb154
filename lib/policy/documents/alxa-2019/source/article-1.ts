import { article, readAs } from "./clause";

export const article1 = article({
  number: 1,
  title: "帮企业保住岗位（稳岗返还）",
  summary:
    "不裁员或裁员少的企业，可以拿回一部分交过的保险费。暂时困难的企业，2019 年可以拿回更多。",
  clauses: [
    {
      id: "1.1",
      disposition: "duty",
      meaning:
        "政府要多帮企业减轻负担，让岗位稳得住。这一句说的是目标，具体办法在后面几款，单凭它没有可以申请的东西。",
    },
    {
      id: "1.2",
      disposition: "programme",
      meaning:
        "参加失业保险的企业，上一年没有裁员或裁员少，可以拿回上一年实际交的失业保险费的一半。裁员少，是说裁员率比当地上一年的城镇登记失业率低；正好相等不算。全文说的“少裁员”都是这个意思。",
      restored: "收到的文本丢了末尾的句号，这里补上了。",
    },
    {
      id: "1.3",
      disposition: "definition",
      also: ["programme"],
      meaning:
        "裁员率怎么算：用上一年裁员的人数，除以裁员人数加年末职工人数的和。合同到期、调走、自己辞职、退休、去世等正常减少的人，不算裁员；文件写的是“等”，没有列全。",
    },
    {
      id: "1.4",
      disposition: "programme",
      meaning:
        "只在 2019 年这一年：暂时经营困难、有希望恢复、又不裁员或少裁员的参保企业，按 6 个月的社会保险费的一半返还，企业和职工应交的都算在内。前提是失业保险基金的结余够付一年以上。够不够由政府部门说了算。",
      restored: readAs("2019年1月1日至12月31日"),
    },
    {
      id: "1.5",
      disposition: "funding",
      meaning: "前面两种返还的钱，都从失业保险基金里出。",
    },
    {
      id: "1.6",
      disposition: "process",
      meaning:
        "具体怎么办，由盟人社局和有关部门一起写出方案，盟行署同意后印发。想知道细节，要看那份方案。",
    },
    {
      id: "1.7",
      disposition: "process",
      also: ["programme"],
      meaning:
        "哪些企业在 1.4 的范围里（暂时困难、有希望恢复、不裁员或少裁员），不由企业自己定。旗区政府或管委会组织人社、财政、工信、发改、税务、工会等部门成立审核领导小组，由它确定范围；旗区政府或管委会同意后，再报盟领导小组审核。",
    },
    {
      id: "1.8",
      disposition: "process",
      also: ["funding"],
      meaning: "盟行署同意以后，由盟财政及时把钱拨下来。",
    },
    {
      id: "1.R",
      disposition: "responsibility",
      meaning:
        "牵头的是盟人力资源和社会保障局。一起负责的有财政局、工业和信息化局、发展和改革委员会、税务局、工会。以后每一条也是这样：排第一的单位牵头。",
    },
  ],
});
