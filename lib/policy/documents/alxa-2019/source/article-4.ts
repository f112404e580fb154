import { article } from "./clause";

export const article4 = article({
  number: 4,
  title: { zh: "支持创业园和创业服务", en: "Start-up parks and services" },
  summary: {
    zh: "补贴主要给帮人创业的机构：服务机构、孵化基地、创业项目库。失业的人自己创业的，就业压力大的旗区可以得到支持，免费给他们场地。",
    en: "Mostly for bodies that help others start: service providers, incubators and project libraries. Banners where jobs are scarce are supported in giving unemployed people who start a business premises free of charge.",
  },
  clauses: [
    {
      id: "4.1",
      disposition: "programme",
      meaning: {
        zh: "企业、社会组织、创业园、孵化基地和四众（众创、众包、众扶、众筹）创业支撑平台，帮人创业的（比如指导、办注册、找资金、法律咨询），可以领创业服务补贴。帮成的实体要办了工商登记、稳定经营，每个最多补 2000 元。补多少，看服务的数量和效果。",
        en: "Enterprises, social organisations, start-up parks, incubators and platforms for creating, sourcing, helping and funding by the many (the “four zhong”) that help people start up (guidance, registration, finance, legal advice and so on) can have a service subsidy. It is up to 2,000 yuan for each business served that is registered and running steadily; how much depends on how many were served and how well.",
      },
    },
    {
      id: "4.2",
      disposition: "programme",
      also: ["funding"],
      meaning: {
        zh: "政府要培育创业培训示范基地。创业培训办得特别好，又认定为国家级示范孵化基地，或者自治区级示范创业园、孵化基地的，「可按规定」纳入「以奖代补」资金来支持。纳不纳入、给多少，这一款没有写，看另外的规定。",
        en: "Model bases for start-up training are to be built up. National model incubators, and model start-up parks and incubators of the autonomous region, with outstanding results in start-up training “may under the rules” be supported from award funds that stand in for subsidies. Whether, and how much, this clause does not say; other rules do.",
      },
    },
    {
      id: "4.3",
      disposition: "programme",
      meaning: {
        zh: "建创业项目库的单位，征集、评审、展示和推广项目都要花钱，可以得到一次性补贴。补多少，看征集的数量和推广的效果，标准在 4.4 和 4.5。",
        en: "Bodies that build a library of start-up projects have costs for collecting, reviewing, showing and promoting them, and can have a one-off subsidy. It depends on how many were collected and how well they were used; 4.4 and 4.5 give the rates.",
      },
    },
    {
      id: "4.4",
      disposition: "programme",
      meaning: {
        zh: "上一年入库的项目，推介成功率达到 10%，每征集一个项目入库，最多补 1000 元。",
        en: "Where at least 10% of last year’s projects were placed successfully, each project collected brings up to 1,000 yuan.",
      },
    },
    {
      id: "4.5",
      disposition: "programme",
      meaning: {
        zh: "4.4 的项目里面，推介成功、被创业的人照着做、稳定经营半年以上的，每个再补，最多 2000 元。文件写的是「对其中」，所以这里也要 4.4 的 10%。",
        en: "Of the projects of 4.4, each that was placed, taken up by someone and run steadily for half a year or more brings up to another 2,000 yuan. The document says “of these”, so the 10% of 4.4 is required here too.",
      },
    },
    {
      id: "4.6",
      disposition: "funding",
      meaning: {
        zh: "前面这些费用，从就业补助资金里出。",
        en: "The costs above are paid from employment subsidy funds.",
      },
    },
    {
      id: "4.7",
      disposition: "programme",
      meaning: {
        zh: "支持就业压力大的旗区，给自己创业的失业人员免费提供场地、政策咨询和创业培训。这一款支持的是旗区，个人不能单凭它要求；哪些旗区压力大，文件没有写，由人社部门说。",
        en: "Banners where jobs are scarce are supported in offering unemployed people who start a business premises, advice and start-up training free of charge. The support is for banners; nobody can claim it on this clause alone. Which banners these are the document does not say: the human resources offices do.",
      },
    },
    {
      id: "4.R",
      disposition: "responsibility",
      meaning: {
        zh: "牵头的是盟人力资源和社会保障局。一起负责的有科学技术局、财政局、住房和城乡建设局、市场监督管理局，还有各旗区人民政府、管委会。",
        en: "The league’s Human Resources and Social Security Bureau leads, with the Science and Technology Bureau, the Finance Bureau, the Housing and Urban-Rural Development Bureau, the Market Regulation Bureau, and the banner governments and zone committees.",
      },
    },
  ],
});
