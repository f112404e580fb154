import type { Fund } from "../../../engine/language/programme";

/** Sources of money that the document names for more than one programme. */

const fund = (id: string, name: string): Fund => Object.freeze({ id, definition: id, name });

export const unemploymentInsuranceFund = fund("unemployment-insurance-fund", "失业保险基金");

export const employmentSubsidyFund = fund("employment-subsidy-fund", "就业补助资金");

export const rewardFund = fund("reward-fund", "以奖代补资金");

export const employmentSpecialFund = fund("employment-special-fund", "就业专项资金");

export const localStartupFund = fund("local-startup-fund", "当地创业发展资金");
