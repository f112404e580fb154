import { article } from "./clause";

export const article13 = article({
  number: 13,
  title: "谁来落实",
  summary: "说明旗区和各部门的责任、资金怎么管、企业该做什么。这一条没有可以申请的东西。",
  clauses: [
    {
      id: "13.1",
      disposition: "duty",
      meaning: "旗区和各部门要想法一致，把就业放在优先位置，就业政策都要落实。",
    },
    {
      id: "13.2",
      disposition: "duty",
      meaning:
        "旗区政府和管委会对本地就业负主要责任。要加强领导、完善办法、统一调度；按情况轻重分级预警、分层应对，各地想各地的办法。",
    },
    {
      id: "13.3",
      disposition: "duty",
      also: ["funding"],
      meaning: "用钱要守规定，管得严，用得好。超比例、超范围乱用的，要查处、追究责任。",
    },
    {
      id: "13.4",
      disposition: "duty",
      also: ["process"],
      meaning: "文件发下来 30 天内，各旗区要写出具体的办事指南。申请前，最好先向旗区要这份指南。",
    },
    {
      id: "13.5",
      disposition: "duty",
      meaning: "人社部门总负责协调：督促政策落实，统计和监测就业情况。",
    },
    {
      id: "13.6",
      disposition: "duty",
      also: ["funding"],
      meaning: "财政部门要多拿钱，保证就业政策能落实。具体多少没有写。",
    },
    {
      id: "13.7",
      disposition: "duty",
      meaning: "其他有关部门各管各的一块，多沟通、多配合，把政策落实好。",
    },
    {
      id: "13.8",
      disposition: "duty",
      meaning: "要指导困难企业担起社会责任，想多种办法安置职工，依法处理劳动关系。",
    },
    {
      id: "13.9",
      disposition: "duty",
      meaning:
        "企业要和职工一起渡难关，可以商量工资、轮流上岗和休息、边干边培训，尽量留住岗位，稳住劳动关系。",
    },
    {
      id: "13.10",
      disposition: "funding",
      meaning:
        "国家有一笔工业企业结构调整的奖补资金，其中安排来做就业补助的部分，只能用在稳就业上。个人和企业不能直接申请这笔钱。",
    },
    {
      id: "13.11",
      disposition: "duty",
      also: ["process"],
      meaning: "各旗区要把落实情况和发现的大问题，及时报给盟人社局。",
    },
    {
      id: "13.R",
      disposition: "responsibility",
      meaning: "由盟直各相关部门和单位，各旗区人民政府、管委会负责。文件没有单独定哪个单位牵头。",
    },
  ],
});
