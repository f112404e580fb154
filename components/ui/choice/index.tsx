import type { Binding, Option } from "../binding";

/** Classes for cards one below the other, or side by side on wide screens. */
export const choiceColumns = {
  1: "grid gap-2.5",
  2: "grid gap-2.5 sm:grid-cols-2",
  3: "grid gap-2.5 sm:grid-cols-3",
} as const;

interface ChoiceCardProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: Option;
  defaultChecked: boolean;
  invalid: boolean;
  binding: Binding;
}

/** A native radio or checkbox inside a card that is its label. */
export function ChoiceCard({
  type,
  id,
  name,
  option,
  defaultChecked,
  invalid,
  binding,
}: ChoiceCardProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-block-14 cursor-pointer items-start gap-3 rounded-card border-2 border-edge bg-card px-4 py-3 tight:gap-2 tight:px-2 hover:border-ink has-checked:border-lake has-checked:bg-lake-tint has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-lake forced-colors:has-checked:border-[Highlight]"
    >
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={defaultChecked}
        aria-invalid={type === "checkbox" && invalid ? true : undefined}
        aria-describedby={option.hint ? `${id}-note` : undefined}
        className="mbs-px size-6 shrink-0 accent-lake focus-visible:shadow-none focus-visible:outline-none"
        {...binding}
      />
      <span className="min-inline-0">
        <span className="block leading-relaxed">{option.label}</span>
        {option.hint ? (
          <span id={`${id}-note`} className="block text-base leading-normal text-soft">
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
