import { no } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { ableToWork, inDistrict, unemployedNow, wantingWork, workingAge } from "../definitions";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const unemploymentRegistration = programme({
  id: "unemployment-registration",
  applicant: "person",
  kind: "registration",
  title: "失业登记",
  summary: "没有工作、想工作的人，可以在平时住的地方办失业登记。登记以后才能申请不少其他帮助。",
  clauses: ["10.1", "10.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.1", null),
    ...workingAge("10.1"),
    ableToWork("10.1"),
    wantingWork("10.1"),
    unemployedNow("10.1"),
    requires("not-registered-yet", "10.1", "还没有办失业登记", no(person.registeredUnemployed)),
  ],
  had: person.registeredUnemployed.id,
  counter: applyAt("employment-service", "10.1"),
  amount: {
    kind: "none",
    words: "登记本身不发钱，是申请其他帮助的第一步。",
  },
  outcome: [
    { fact: person.registeredUnemployed.id, becomes: true },
    { fact: person.registeredUnemployedSince.id, becomesDay: "assessed" },
  ],
  funding: [],
  notes: [
    note(
      "household-plays-no-part",
      "户口在哪里、有没有档案，都不影响登记（10.2）。看的是您平时住在哪里。",
    ),
    note(
      "one-card-only",
      "只要身份证或社会保障卡。户口簿、居住证明、离职证明都不用交（人社厅发〔2020〕79号）。",
    ),
    rulesOf2019,
  ],
});
