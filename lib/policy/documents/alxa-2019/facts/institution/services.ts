import { choice, count, percent } from "../fact";

const served = { subjects: ["institution"], holder: "applicant", group: "services" } as const;
const about = { subjects: ["institution"], holder: "applicant", group: "projects" } as const;

/** Services to people who start a business. */
export const services = {
  entitiesServed: count("items", {
    id: "entitiesServed",
    ...served,
    label: "服务成功的实体数",
    question: "你们服务过的人，办起了多少家店或企业，还没有为它们领过补贴？",
    hint: "只数已经登记注册、现在稳定经营的个体户和企业。已经领过创业服务补贴的不要再数。没有填 0。",
    change: {
      to: "more",
      act: "帮助更多创业实体登记并稳定经营",
    },
  }),

  incubatorLevel: choice({
    id: "incubatorLevel",
    ...served,
    label: "示范基地级别",
    question: "你们的创业园或孵化基地，评上示范了吗？",
    hint: "看认定文件或牌子上写的级别。盟级、旗级的选“都没有”。",
    options: [
      { id: "none", label: "都没有" },
      {
        id: "national",
        label: "国家级示范性创业孵化基地",
      },
      {
        id: "regional",
        label: "自治区级示范性创业园或孵化基地",
      },
    ],
    change: {
      from: ["none"],
      to: ["regional", "national"],
      act: "评上自治区级或国家级",
    },
  }),
} as const;

/** Start-up projects collected and passed on. */
export const projects = {
  projectSuccessPercent: percent({
    id: "projectSuccessPercent",
    ...about,
    label: "项目推介成功率",
    question: "去年入库的项目，推介成功了百分之几？",
    hint: "推介成功的项目数除以入库的项目数。比如入库 50 个、成功 5 个，填 10。",
  }),

  projectsCollected: count("items", {
    id: "projectsCollected",
    ...about,
    label: "征集入库项目数",
    question: "你们征集了多少个项目入库，还没有为它们领过补贴？",
    hint: "评审通过、已经入库的才算。已经领过入库补贴的不要再数。没有填 0。",
    change: {
      to: "more",
      act: "征集更多创业项目入库",
    },
  }),

  projectsReplicated: count("items", {
    id: "projectsReplicated",
    ...about,
    label: "推介成功项目数",
    question: "有多少个项目被人照着做起来了，还没有为它们领过补贴？",
    hint: "创业的人照着做，并且稳定经营半年以上的，才算，正好半年也算。已经领过推介补贴的不要再数。没有填 0。",
    change: {
      to: "more",
      act: "让更多项目落地并稳定经营半年",
    },
  }),
} as const;
