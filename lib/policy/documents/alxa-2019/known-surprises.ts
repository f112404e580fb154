import type { KnownSurprise } from "../../engine/language/document";
import { tooYoungToRetire } from "./programmes/definitions";

/**
 * Requirements that follow from others as long as answers do not contradict each other. A contradiction changes no verdict, so what the
 * document asks is asked each by itself, and decides where answers do contradict each other.
 */
export const knownSurprises: readonly KnownSurprise[] = [
  {
    id: "own-business-before-its-day",
    programmes: ["startup-loan-graduate"],
    requirement: "own-business",
    words:
      "有登记日期、又一直在经营的，就已经办了店或企业。文件（3.3）写明是“创业”的人，所以单列；没有办却填了登记日期的，会提醒对不上，按没有办算。",
  },
  {
    id: "course-before-its-certificate",
    programmes: [
      "vocational-training-subsidy",
      "training-living-allowance",
      "appraisal-fee-subsidy",
    ],
    requirement: "training-completed",
    words:
      "证书是那次培训考的，就已经学完了培训。文件写的是“参加培训、取得证书”两件事，所以单列；说没有学完、证书又是培训考的，会提醒对不上，按没有学完算。",
  },
  {
    id: "never-retired-under-45",
    programmes: [
      "rural-training",
      "unemployment-registration",
      "hardship-recognition",
      "unemployment-benefit",
      "public-welfare-post",
    ],
    requirement: "not-retired",
    decides: { comparison: tooYoungToRetire, holds: true },
    words:
      "不满 45 周岁又说已经退休的，会提醒对不上。这一句是为了不问 45 周岁以下的人退休没有：没有回答的，也不等这个回答。",
  },
  {
    id: "out-of-work-while-drawing-benefit",
    programmes: ["unemployed-medical-insurance"],
    requirement: "unemployed",
    words:
      "正在领失业保险金的，就是没有工作的人。找到工作了、钱还没有停的，不该再替他交，所以单列；有工作又说在领的，会提醒对不上，按有工作算。",
  },
  {
    id: "not-in-a-post-while-out-of-work",
    programmes: ["public-welfare-post"],
    requirement: "not-in-post",
    words:
      "没有工作的，就不在公益性岗位上。已经在岗位上的，结果写“已经有了”，靠的是这一条；说没有工作、又在岗位上的，会提醒对不上。",
  },
  {
    id: "hosting-before-interns",
    programmes: ["internship-host-subsidy"],
    requirement: "hosts-interns",
    words:
      "有见习人员，就是接收见习的单位。先问接收不接收，不接收的就不再问人数；说不接收、又填了人数的，会提醒对不上，按不接收算。",
  },
  {
    id: "trained-before-passed",
    programmes: ["distressed-training-subsidy"],
    requirement: "retrained-staff",
    words:
      "培训合格的至少有 1 人，参加培训的就至少有 1 人。补贴按参加培训的人数算（6.2），所以单列；合格的比参加的还多，会提醒对不上。",
  },
];
