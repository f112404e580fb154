import { article } from "./clause";

export const article13 = article({
  number: 13,
  title: { zh: "谁来落实", en: "Who sees it done" },
  summary: {
    zh: "说明旗区和各部门的责任、资金怎么管、企业该做什么。这一条没有可以申请的东西。",
    en: "What banners and offices answer for, how the money is watched and what enterprises should do. There is nothing in this article to apply for.",
  },
  clauses: [
    {
      id: "13.1",
      disposition: "duty",
      meaning: {
        zh: "旗区和各部门要想法一致，把就业放在优先位置，就业政策都要落实。",
        en: "Banners and offices are to be of one mind, put employment first and carry out every employment policy.",
      },
    },
    {
      id: "13.2",
      disposition: "duty",
      meaning: {
        zh: "旗区政府和管委会对本地就业负主要责任。要加强领导、完善办法、统一调度；按情况轻重分级预警、分层应对，各地想各地的办法。",
        en: "Banner governments and zone committees answer first for employment in their area. They are to lead, set up sound ways of working and coordinate, with warnings and responses graded by how serious things are and measures fitted to the place.",
      },
    },
    {
      id: "13.3",
      disposition: "duty",
      also: ["funding"],
      meaning: {
        zh: "用钱要守规定，管得严，用得好。超比例、超范围乱用的，要查处、追究责任。",
        en: "Money must be used by the rules, watched closely and spent well. Use beyond the permitted rates or purposes is investigated and answered for.",
      },
    },
    {
      id: "13.4",
      disposition: "duty",
      also: ["process"],
      meaning: {
        zh: "文件发下来 30 天内，各旗区要写出具体的办事指南。申请前，最好先向旗区要这份指南。",
        en: "Within 30 days of the document being issued, each banner is to draw up its own detailed guide. It is worth asking the banner for it before applying.",
      },
    },
    {
      id: "13.5",
      disposition: "duty",
      meaning: {
        zh: "人社部门总负责协调：督促政策落实，统计和监测就业情况。",
        en: "Human resources offices coordinate: they press for the policies to be carried out, keep the statistics and watch how employment develops.",
      },
    },
    {
      id: "13.6",
      disposition: "duty",
      also: ["funding"],
      meaning: {
        zh: "财政部门要多拿钱，保证就业政策能落实。具体多少没有写。",
        en: "Finance offices are to provide more money so that the policies can be carried out. No figure is given.",
      },
    },
    {
      id: "13.7",
      disposition: "duty",
      meaning: {
        zh: "其他有关部门各管各的一块，多沟通、多配合，把政策落实好。",
        en: "Other offices do their own part, keep in touch, work together and see the policies done.",
      },
    },
    {
      id: "13.8",
      disposition: "duty",
      meaning: {
        zh: "要指导困难企业担起社会责任，想多种办法安置职工，依法处理劳动关系。",
        en: "Enterprises in difficulty are to be guided to meet their social responsibility: to find places for staff in several ways and handle employment relations by the law.",
      },
    },
    {
      id: "13.9",
      disposition: "duty",
      meaning: {
        zh: "企业要和职工一起渡难关，可以商量工资、轮流上岗和休息、边干边培训，尽量留住岗位，稳住劳动关系。",
        en: "Enterprises are to come through hard times together with their staff, by agreeing on pay, taking turns at work and rest or training on the job, so that jobs and employment relations last.",
      },
    },
    {
      id: "13.10",
      disposition: "funding",
      meaning: {
        zh: "国家有一笔工业企业结构调整的奖补资金，其中安排来做就业补助的部分，只能用在稳就业上。个人和企业不能直接申请这笔钱。",
        en: "The part of the national award fund for restructuring industrial enterprises that is set aside as employment subsidy may be used only to keep employment stable. People and enterprises cannot apply for it directly.",
      },
    },
    {
      id: "13.11",
      disposition: "duty",
      also: ["process"],
      meaning: {
        zh: "各旗区要把落实情况和发现的大问题，及时报给盟人社局。",
        en: "Banners are to report promptly to the league’s human resources bureau how things are going and any serious problem found.",
      },
    },
    {
      id: "13.R",
      disposition: "responsibility",
      meaning: {
        zh: "由盟直各相关部门和单位，各旗区人民政府、管委会负责。文件没有单独定哪个单位牵头。",
        en: "The league-level offices concerned and the banner governments and zone committees are responsible. The document names no lead.",
      },
    },
  ],
});
