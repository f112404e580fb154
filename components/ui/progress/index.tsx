interface ProgressProps {
  id: string;
  /** What is progressing, in words that also say how far: “第 3 题，大约还有 8 题”. */
  label: string;
  value: number;
  max: number;
}

/** How far along something is, in words and as a bar. */
export function Progress({ id, label, value, max }: ProgressProps) {
  return (
    <div data-unread className="grid gap-1.5 print:hidden">
      <label htmlFor={id} className="text-base text-soft">
        {label}
      </label>
      <progress id={id} value={value} max={max} className="bar">
        {label}
      </progress>
    </div>
  );
}
