import { districtsOf, officeAnswers, type Rules, ranks } from "@/lib/policy";
import { confirmationErrors, instrumentErrors } from "./law-errors";
import { lawSchemas } from "./law-schema";
import {
  anyOf,
  changeAllowed,
  dayAllowed,
  idAllowed,
  listOf,
  numberAllowed,
  oneOf,
  orNull,
  permitsAllowed,
  yesNoAllowed,
} from "./law-words";
import {
  allowedIn,
  type Member,
  type Shape,
  textAllowed,
  textOrWordsAllowedAt,
  wordsAllowedAt,
} from "./member";

/** The members by which whoever runs the site states later papers, and what offices have said of programmes. */

const list = (item: Shape): Shape => ({ list: item, words: listOf });

/** What may stand where in them. */
function shapesOf(rules: Rules): { readonly instruments: Shape; readonly confirmations: Shape } {
  const day = () => dayAllowed;
  const openDay = () => orNull(dayAllowed);
  const programme = () => oneOf(rules.programmes.map(({ id }) => id));
  const districts = () => anyOf(districtsOf(rules).map(({ id }) => id));
  const parts: Shape = {
    members: {
      set: () => oneOf(rules.figures.map(({ id }) => id)),
      value: () => numberAllowed,
      period: programme,
      end: programme,
      from: openDay,
      to: openDay,
    },
  };
  const change: Shape = (within) =>
    within.length === 0 ? changeAllowed : allowedIn(parts, within);
  const amendment: Shape = {
    members: {
      from: day,
      to: openDay,
      districts,
      under: () => permitsAllowed(rules),
      reverts: () => yesNoAllowed,
      changes: list(change),
    },
  };
  const instrument: Shape = {
    members: {
      id: () => idAllowed,
      title: wordsAllowedAt,
      number: () => orNull(textAllowed),
      issuer: wordsAllowedAt,
      rank: () => oneOf(ranks),
      issued: day,
      source: wordsAllowedAt,
      amendments: list(amendment),
    },
  };
  const confirmation: Shape = {
    members: {
      programme,
      districts,
      on: day,
      by: textOrWordsAllowedAt,
      answer: () => oneOf(officeAnswers),
      note: textOrWordsAllowedAt,
    },
  };
  return { instruments: list(instrument), confirmations: list(confirmation) };
}

/**
 * The members `instruments` and `confirmations`, by what the rules name.
 *
 * @example lawMembers(rules).map(({ name }) => name) // ["instruments", "confirmations"]
 */
export function lawMembers(rules: Rules): readonly Member[] {
  const schemas = lawSchemas(rules);
  const { readable } = schemas;
  const shapes = shapesOf(rules);
  const instruments = schemas.instruments.transform((stated) => ({ instruments: stated }));
  const confirmations = schemas.confirmations.transform((stated) => ({ confirmations: stated }));
  return [
    {
      name: "instruments",
      schemaFor: () => instruments,
      allowedAt: (within) => allowedIn(shapes.instruments, within),
      errorsIn: (found) => instrumentErrors(readable.instruments.parse(found), rules),
    },
    {
      name: "confirmations",
      schemaFor: () => confirmations,
      allowedAt: (within) => allowedIn(shapes.confirmations, within),
      errorsIn: (found) => confirmationErrors(readable.confirmations.parse(found), rules),
    },
  ];
}
