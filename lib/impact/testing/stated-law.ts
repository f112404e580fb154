import { lawOf } from "@/lib/settings/here";
import { settingsOf } from "@/lib/settings/testing/stated";
import type { StatedLaw } from "../changed";

/** The law as an operator's file states it. */
export const lawOfFile = (file: unknown): StatedLaw => lawOf(settingsOf(file), "zh");
