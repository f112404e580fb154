/** Whether a programme is in force today; apart, since the browser needs it. */
export const periodStates = { now: "在有效期内", over: "已过有效期", before: "还没开始" };
