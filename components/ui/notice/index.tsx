import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon";

const tones = {
  info: { icon: "info", box: "border-lake bg-lake-tint", sign: "text-lake" },
  warning: { icon: "warning", box: "border-gold bg-gold-tint", sign: "text-gold-deep" },
  good: { icon: "check", box: "border-leaf bg-leaf-tint", sign: "text-leaf" },
} as const satisfies Record<string, { icon: IconName; box: string; sign: string }>;

interface NoticeProps {
  tone?: keyof typeof tones;
  title?: ReactNode;
  children: ReactNode;
}

/** Something to know before reading on. */
export function Notice({ tone = "info", title, children }: NoticeProps) {
  const { icon, box, sign } = tones[tone];
  return (
    <div
      className={`flex gap-3 rounded-card border-s-6 px-4 py-3.5 tight:flex-col tight:border-s-4 tight:px-2 ${box}`}
    >
      <Icon name={icon} className={`mbs-0.5 size-7 ${sign}`} />
      <div className="min-inline-0 grow">
        {title ? <p className="font-bold">{title}</p> : null}
        <div>{children}</div>
      </div>
    </div>
  );
}
