import type { PolicyDocument } from "../../../engine/language/document";
import { person } from "./person";

/** That one has a programme already, by the fact that says so. */
export const heldWords: PolicyDocument["heldWords"] = [
  { id: person.startupSubsidyReceived.id, words: "以前领过了，只给一次" },
  { id: person.registeredUnemployed.id, words: "已经办了" },
  { id: person.hardshipRecognised.id, words: "已经认定了" },
  { id: person.receivingUnemploymentBenefit.id, words: "现在就在领" },
  { id: person.inPublicWelfarePost.id, words: "现在就在公益性岗位上" },
];
