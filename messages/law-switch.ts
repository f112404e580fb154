/** Texts of the switch between the document alone and the document with later papers. */
export const lawSwitch = {
  label: (year: number) => `只看 ${year} 年文件`,
  hint: "后来的文件、办理单位说的，都不算进去。",
  on: (year: number) => `现在只照 ${year} 年的文件算：后来的文件、办理单位说的，都没有算进去。`,
};
