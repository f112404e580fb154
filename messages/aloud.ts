/** Having a page read aloud. */
export const aloud = {
  read: "读给我听",
  label: "朗读",
  pause: "停一下",
  goOn: "接着读",
  stop: "不读了",
  speed: "快慢",
  speeds: { slow: "慢速", usual: "常速", fast: "快速" },
  failed: "没能读出来，请再按一次。",
};
