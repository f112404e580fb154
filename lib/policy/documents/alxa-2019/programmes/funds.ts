import type { Fund } from "../../../engine/language/programme";

/** Sources of money that the document names for more than one programme. */

const fund = (zh: string, en: string): Fund => Object.freeze({ name: Object.freeze({ zh, en }) });

export const unemploymentInsuranceFund = fund("失业保险基金", "Unemployment insurance fund");

export const employmentSubsidyFund = fund("就业补助资金", "Employment subsidy fund");

export const rewardFund = fund("以奖代补资金", "Funds given as rewards instead of subsidies");

export const employmentSpecialFund = fund("就业专项资金", "Special employment fund");

export const localStartupFund = fund("当地创业发展资金", "Local start-up development fund");
