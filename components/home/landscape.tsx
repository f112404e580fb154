/** Each part by day and by night. */
const looks = {
  sun: "fill-[#f2b643] dark:fill-[#ece5cf]",
  mountains: "fill-[#cfdcd6] dark:fill-[#26373d]",
  far: "fill-[#f0dcb2] dark:fill-[#4a4232]",
  dunes: "fill-[#e6c68c] dark:fill-[#5a4b33]",
  shade: "fill-[#d6ac66] dark:fill-[#45371f]",
  near: "fill-[#c38d43] dark:fill-[#33291a]",
  trunk: "fill-[#6d4c22] dark:fill-[#1e1609]",
  leaves: "fill-[#dc9a1f] dark:fill-[#a37420]",
  leavesInShade: "fill-[#cf8a17] dark:fill-[#8b621a]",
  leavesInLight: "fill-[#e8ad3b] dark:fill-[#b58530]",
  leavesOnTop: "fill-[#f0bd52] dark:fill-[#c4963f]",
} as const;

/** Populus trees and dunes under an autumn sun, by night under the moon. Decoration only. */
export function Landscape({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 1200 240"
      preserveAspectRatio="xMidYMax slice"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="812" cy="84" r="44" className={looks.sun} />
      <path
        d="M0 150 90 112l70 26 120-58 96 50 84-34 130 56 120-40 150 44 110-30 130 34 100-24v154H0z"
        className={looks.mountains}
      />
      <path d="M0 176c130-44 240-30 360 0s230 24 350-10 280-44 490 6v68H0z" className={looks.far} />
      <path
        d="M0 206c150-20 240-74 352-76 70 34 120 62 260 66 190 6 330-58 440-62 50 26 90 44 148 52v54H0z"
        className={looks.dunes}
      />
      <path
        d="M352 130c-30 22-44 40-30 58s60 22 88 52h330c-60-20-120-28-128-44-140-4-190-32-260-66z"
        className={looks.shade}
      />
      <path
        d="M1052 134c-26 18-30 36-10 50s44 26 50 56h108v-54c-58-8-98-26-148-52z"
        className={looks.shade}
      />
      <g>
        <Tree x={176} y={196} size={1.25} />
        <Tree x={236} y={204} size={0.85} />
        <Tree x={118} y={208} size={0.7} />
        <Tree x={596} y={210} size={0.95} />
        <Tree x={646} y={213} size={0.62} />
      </g>
      <path d="M0 226c170-26 330-14 480 2s400 6 720-16v28H0z" className={looks.near} />
    </svg>
  );
}

function Tree({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-4 20c2-18 0-30-3-46h5l3 18 7-16h4l-7 24c0 8 0 14 2 20z" className={looks.trunk} />
      <ellipse cx="0" cy="-58" rx="30" ry="27" className={looks.leaves} />
      <ellipse cx="-22" cy="-40" rx="21" ry="17" className={looks.leavesInShade} />
      <ellipse cx="24" cy="-42" rx="22" ry="18" className={looks.leavesInLight} />
      <ellipse cx="6" cy="-70" rx="17" ry="13" className={looks.leavesOnTop} />
    </g>
  );
}
