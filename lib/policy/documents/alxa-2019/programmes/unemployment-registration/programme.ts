import { no } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import {
  ableToWork,
  inDistrict,
  rulesOf2019,
  unemployedNow,
  wantingWork,
  workingAge,
} from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const unemploymentRegistration = programme({
  id: "unemployment-registration",
  applicant: "person",
  kind: "registration",
  title: { zh: "失业登记", en: "Registration as unemployed" },
  summary: {
    zh: "没有工作、想工作的人，可以在平时住的地方办失业登记。登记以后才能申请不少其他帮助。",
    en: "People who are out of work and want a job can register as unemployed where they live. Several other kinds of help depend on being registered.",
  },
  clauses: ["10.1", "10.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.1", null),
    ...workingAge("10.1"),
    ableToWork("10.1"),
    wantingWork("10.1"),
    unemployedNow("10.1"),
    requires(
      "not-registered-yet",
      "10.1",
      { zh: "还没有办失业登记", en: "Not registered as unemployed yet" },
      no(person.registeredUnemployed),
    ),
  ],
  had: person.registeredUnemployed.id,
  counter: applyAt("employment-service", "10.1"),
  amount: {
    kind: "none",
    words: {
      zh: "登记本身不发钱，是申请其他帮助的第一步。",
      en: "Registering pays nothing by itself; it is the first step towards other help.",
    },
  },
  outcome: [
    { fact: person.registeredUnemployed.id, becomes: true },
    { fact: person.registeredUnemployedSince.id, becomesDay: "assessed" },
  ],
  funding: [],
  notes: [
    {
      zh: "户口在哪里、有没有档案，都不影响登记（10.2）。看的是您平时住在哪里。",
      en: "Where your household is registered, and whether you have a personnel file, plays no part (10.2). What counts is where you usually live.",
    },
    {
      zh: "只要身份证或社会保障卡。户口簿、居住证明、离职证明都不用交（人社厅发〔2020〕79号）。",
      en: "Only an identity card or social security card is needed. No household register, proof of residence or proof of dismissal can be asked for (人社厅发〔2020〕79号).",
    },
    rulesOf2019,
  ],
});
