import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon";

const tones = {
  good: { icon: "check", look: "border-leaf bg-leaf-tint text-leaf" },
  likely: { icon: "half", look: "border-gold-deep bg-gold-tint text-gold-deep" },
  call: { icon: "phone", look: "border-gold-deep bg-card text-gold-deep" },
  open: { icon: "question", look: "border-sky bg-sky-tint text-sky" },
  later: { icon: "clock", look: "border-dusk bg-dusk-tint text-dusk" },
  done: { icon: "done", look: "border-lake bg-lake-tint text-lake" },
  no: { icon: "cross", look: "border-stone bg-stone-tint text-stone" },
  past: { icon: "past", look: "border-dashed border-stone bg-card text-stone" },
  plain: { icon: null, look: "border-line bg-card text-soft" },
} as const satisfies Record<string, { icon: IconName | null; look: string }>;

/** How a state looks: its colour and its sign. */
export type TagTone = keyof typeof tones;

/** A state in a word, told by sign and text as well as by colour. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  const { icon, look } = tones[tone];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-[1.25rem] border-2 px-3 tight:px-2 py-0.5 text-base leading-relaxed font-bold ${look}`}
    >
      {icon ? <Icon name={icon} className="size-5" /> : null}
      {children}
    </span>
  );
}
