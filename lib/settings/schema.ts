import * as z from "zod";
import { districtsOf, document } from "@/lib/policy";
import { factMember, nothingStated } from "./fact-member";
import { lawMembers } from "./law-members";
import {
  each,
  link,
  linkAllowed,
  type Member,
  phone,
  phoneAllowed,
  words,
  wordsAllowedAt,
} from "./member";
import type { Settings } from "./settings";
import { onlineServices, runBy } from "./site-members";
import { fileVersion } from "./version";
import { membersWords } from "./words";

/**
 * What the operator's file may hold: members one beside the other, each with its schema, what may stand in it and what it states.
 * Every member may be left out. Names come from the document.
 */

const { rules, hotlines, operatorFacts } = document;

const districtIds: readonly string[] = districtsOf(rules).map(({ id }) => id);

/** By what counters can be stated: their ids, and the names of offices as the document has them. */
const counterNames = [
  ...rules.counters.map(({ id }) => id),
  ...rules.offices.map(({ name }) => name),
];

const contact = {
  phone: phone.optional(),
  address: words.optional(),
  hours: words.optional(),
  map: link.optional(),
};

const directory: Member = {
  name: "directory",
  schemaFor: () =>
    each(districtIds, each(counterNames, z.strictObject(contact))).transform((stated) => ({
      directory: stated,
    })),
  allowedAt([district, counter, part, ...within]) {
    if (district === undefined) return membersWords(districtIds);
    if (counter === undefined) return membersWords(counterNames);
    if (part === undefined) return membersWords(Object.keys(contact));
    if (part === "map") return linkAllowed;
    return part === "phone" ? phoneAllowed : wordsAllowedAt(within);
  },
};

/** The ids of the service numbers by the number that stands without the operator. */
const hotlineByNumber = Object.fromEntries(hotlines.map(({ id, number }) => [number, id] as const));

const change = { number: phone.optional(), name: words.optional(), about: words.optional() };

const hotlineChanges: Member = {
  name: "hotlines",
  schemaFor: () =>
    each(Object.keys(hotlineByNumber), z.strictObject(change)).transform((stated) => ({
      hotlines: Object.fromEntries(
        Object.entries(stated).map(([number, one]) => [hotlineByNumber[number], one]),
      ),
    })),
  allowedAt([number, part, ...within]) {
    if (number === undefined) return membersWords(Object.keys(hotlineByNumber));
    if (part === undefined) return membersWords(Object.keys(change));
    return part === "number" ? phoneAllowed : wordsAllowedAt(within);
  },
};

const districtNames: Member = {
  name: "districtNames",
  schemaFor: () =>
    each(districtIds, words).transform((stated) => ({
      districtNames: stated,
    })),
  allowedAt: ([district, ...within]) =>
    district === undefined ? membersWords(districtIds) : wordsAllowedAt(within),
};

/** Every member of the file. */
export const members: readonly Member[] = [
  runBy,
  directory,
  onlineServices(rules),
  hotlineChanges,
  ...operatorFacts.map((one) => factMember(one, rules)),
  districtNames,
  ...lawMembers(rules),
];

/** The settings where the file states nothing. */
export const blank: Settings = {
  runBy: {},
  directory: {},
  onlineServices: {},
  hotlines: {},
  districtNames: {},
  facts: nothingStated(operatorFacts),
  instruments: [],
  confirmations: [],
  version: fileVersion({}),
};
