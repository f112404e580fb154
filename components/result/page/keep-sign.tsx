import { Drawing } from "@/components/ui/icon";

const shapes = {
  picture: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
      <circle cx="9" cy="10" r="1.5" />
      <path d="m4 17 5-4.5 3.5 3 3.5-3.5 4.5 4.5" />
    </>
  ),
  send: <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12.5v7h14v-7" />,
  code: (
    <>
      <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z" />
      <path d="M14 14h2.5v2.5M20 14v6h-6v-2" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2" />
      <path d="M15.5 8.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5" />
    </>
  ),
  print: <path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z" />,
} as const;

/** What is done with a result. */
export type KeepAction = keyof typeof shapes;

/** The sign of what is done with a result; apart from those of every page, which need not bring it. */
export function KeepSign({ action }: { action: KeepAction }) {
  return <Drawing className="size-6">{shapes[action]}</Drawing>;
}
