import { article, readAs } from "./clause";

export const article1 = article({
  number: 1,
  title: { zh: "帮企业保住岗位（稳岗返还）", en: "Helping enterprises keep jobs" },
  summary: {
    zh: "不裁员或裁员少的企业，可以拿回一部分交过的保险费。暂时困难的企业，2019 年可以拿回更多。",
    en: "Enterprises with no or few layoffs can have part of their insurance contributions back; those in temporary difficulty could have more in 2019.",
  },
  clauses: [
    {
      id: "1.1",
      disposition: "duty",
      meaning: {
        zh: "政府要多帮企业减轻负担，让岗位稳得住。这一句说的是目标，具体办法在后面几款，单凭它没有可以申请的东西。",
        en: "Government is to do more to lighten the load on enterprises so that jobs are kept. This is the aim; the clauses that follow say how, and this one alone gives nothing to apply for.",
      },
    },
    {
      id: "1.2",
      disposition: "programme",
      meaning: {
        zh: "参加失业保险的企业，上一年没有裁员或裁员少，可以拿回上一年实际交的失业保险费的一半。裁员少，是说裁员率比当地上一年的城镇登记失业率低；正好相等不算。全文说的「少裁员」都是这个意思。",
        en: "An enterprise that pays unemployment insurance and laid off nobody, or few, can have back half of the unemployment premiums it actually paid last year. “Few” means a layoff rate lower than last year’s local registered urban unemployment rate; an equal rate does not count. The words mean the same throughout the document.",
      },
      restored: {
        zh: "收到的文本丢了末尾的句号，这里补上了。",
        en: "The full stop at the end was lost in the text that reached us and is put back.",
      },
    },
    {
      id: "1.3",
      disposition: "definition",
      also: ["programme"],
      meaning: {
        zh: "裁员率怎么算：用上一年裁员的人数，除以裁员人数加年末职工人数的和。合同到期、调走、自己辞职、退休、去世等正常减少的人，不算裁员；文件写的是「等」，没有列全。",
        en: "How the layoff rate is worked out: the people laid off last year, divided by those people plus the staff at the end of that year. People whose contracts ended, who were transferred, resigned, retired or died, and others who left in the normal way, do not count as laid off; the document’s list is an open one.",
      },
    },
    {
      id: "1.4",
      disposition: "programme",
      meaning: {
        zh: "只在 2019 年这一年：暂时经营困难、有希望恢复、又不裁员或少裁员的参保企业，按 6 个月的社会保险费的一半返还，企业和职工应交的都算在内。前提是失业保险基金的结余够付一年以上。够不够由政府部门说了算。",
        en: "In 2019 only: an insured enterprise in temporary difficulty that is expected to recover and lays off nobody, or few, has back half of six months’ social insurance contributions, counting what both enterprise and staff owe. The unemployment insurance fund must hold enough to pay for a year or more; that is for the offices to say.",
      },
      restored: readAs({ zh: "2019年1月1日至12月31日", en: "1 January to 31 December 2019" }),
    },
    {
      id: "1.5",
      disposition: "funding",
      meaning: {
        zh: "前面两种返还的钱，都从失业保险基金里出。",
        en: "Both kinds of refund are paid from the unemployment insurance fund.",
      },
    },
    {
      id: "1.6",
      disposition: "process",
      meaning: {
        zh: "具体怎么办，由盟人社局和有关部门一起写出方案，盟行署同意后印发。想知道细节，要看那份方案。",
        en: "The league’s human resources bureau writes the detailed plan with the other offices, and issues it once the league’s Administrative Office agrees. For the details, see that plan.",
      },
    },
    {
      id: "1.7",
      disposition: "process",
      also: ["programme"],
      meaning: {
        zh: "哪些企业在 1.4 的范围里（暂时困难、有希望恢复、不裁员或少裁员），不由企业自己定。旗区政府或管委会组织人社、财政、工信、发改、税务、工会等部门成立审核领导小组，由它确定范围；旗区政府或管委会同意后，再报盟领导小组审核。",
        en: "Which enterprises are within 1.4 (in temporary difficulty, expected to recover, with no or few layoffs) is not for themselves to say. Each banner government or zone committee sets up a leading group for the review, of the human resources, finance, industry, development and reform and tax offices, the trade union and others, which determines who is within it; once the local government or zone committee agrees, the league’s leading group reviews it.",
      },
    },
    {
      id: "1.8",
      disposition: "process",
      also: ["funding"],
      meaning: {
        zh: "盟行署同意以后，由盟财政及时把钱拨下来。",
        en: "Once the league’s Administrative Office agrees, the league’s treasury pays the money out without delay.",
      },
    },
    {
      id: "1.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局。一起负责的有财政局、工业和信息化局、发展和改革委员会、税务局、工会。以后每一条也是这样：排第一的单位牵头。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Finance Bureau, the Industry and Information Technology Bureau, the Development and Reform Commission, the Tax Bureau and the trade union. In every later article, too, the first office named leads.",
      },
    },
  ],
});
