import { choice, count, percent } from "../fact";

const served = { subjects: ["institution"], holder: "applicant", group: "services" } as const;
const about = { subjects: ["institution"], holder: "applicant", group: "projects" } as const;

/** Services to people who start a business. */
export const services = {
  entitiesServed: count("items", {
    id: "entitiesServed",
    ...served,
    label: { zh: "服务成功的实体数", en: "Businesses served" },
    question: {
      zh: "你们服务过的人，办起了多少家店或企业，还没有为它们领过补贴？",
      en: "How many businesses have been set up with your help for which you have not been paid yet?",
    },
    hint: {
      zh: "只数已经登记注册、现在稳定经营的个体户和企业。已经领过创业服务补贴的不要再数。没有填 0。",
      en: "Count only sole traders and enterprises that are registered and in stable operation. Leave out those for which you have had the service subsidy. If none, enter 0.",
    },
    change: {
      to: "more",
      act: {
        zh: "帮助更多创业实体登记并稳定经营",
        en: "Help more start-ups to register and trade steadily",
      },
    },
  }),

  incubatorLevel: choice({
    id: "incubatorLevel",
    ...served,
    label: { zh: "示范基地级别", en: "Model incubator status" },
    question: {
      zh: "你们的创业园或孵化基地，评上示范了吗？",
      en: "Has your start-up park or incubator been named a model one?",
    },
    hint: {
      zh: "看认定文件或牌子上写的级别。盟级、旗级的选「都没有」。",
      en: "See the level in the decision or on the plaque. For a league or banner title choose “Neither”.",
    },
    options: [
      { id: "none", label: { zh: "都没有", en: "Neither" } },
      {
        id: "national",
        label: { zh: "国家级示范性创业孵化基地", en: "National model incubator" },
      },
      {
        id: "regional",
        label: {
          zh: "自治区级示范性创业园或孵化基地",
          en: "Model start-up park or incubator of the region",
        },
      },
    ],
    change: {
      from: ["none"],
      to: ["regional", "national"],
      act: { zh: "评上自治区级或国家级", en: "Be rated at regional or national level" },
    },
  }),
} as const;

/** Start-up projects collected and passed on. */
export const projects = {
  projectSuccessPercent: percent({
    id: "projectSuccessPercent",
    ...about,
    label: { zh: "项目推介成功率", en: "Projects taken up" },
    question: {
      zh: "去年入库的项目，推介成功了百分之几？",
      en: "What percentage of last year's projects were successfully taken up?",
    },
    hint: {
      zh: "推介成功的项目数除以入库的项目数。比如入库 50 个、成功 5 个，填 10。",
      en: "Projects taken up out of projects in the library: 5 of 50 is 10.",
    },
  }),

  projectsCollected: count("items", {
    id: "projectsCollected",
    ...about,
    label: { zh: "征集入库项目数", en: "Projects collected" },
    question: {
      zh: "你们征集了多少个项目入库，还没有为它们领过补贴？",
      en: "How many projects have you collected for the library for which you have not been paid yet?",
    },
    hint: {
      zh: "评审通过、已经入库的才算。已经领过入库补贴的不要再数。没有填 0。",
      en: "Only those that passed the review and are in the library. Leave out those for which you have had the subsidy. If none, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "征集更多创业项目入库", en: "Collect more projects for the library" },
    },
  }),

  projectsReplicated: count("items", {
    id: "projectsReplicated",
    ...about,
    label: { zh: "推介成功项目数", en: "Projects put to use" },
    question: {
      zh: "有多少个项目被人照着做起来了，还没有为它们领过补贴？",
      en: "How many projects has somebody put to use for which you have not been paid yet?",
    },
    hint: {
      zh: "创业的人照着做，并且稳定经营半年以上的，才算，正好半年也算。已经领过推介补贴的不要再数。没有填 0。",
      en: "Count those that a start-up copied and that have run steadily for half a year or more; exactly half a year counts. Leave out those for which you have had the subsidy. If none, enter 0.",
    },
    change: {
      to: "more",
      act: {
        zh: "让更多项目落地并稳定经营半年",
        en: "Bring more projects to half a year of steady operation",
      },
    },
  }),
} as const;
