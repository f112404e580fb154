import type { Binding, Option } from "../binding";

/** Classes for cards one below the other, or side by side on wide screens. */
export const choiceColumns = {
  1: "grid gap-2.5",
  2: "grid gap-2.5 sm:grid-cols-2",
  3: "grid gap-2.5 sm:grid-cols-3",
} as const;

/** The frame of a choice, behind it: it follows the box before it, a `peer`, which frames around boxes cannot in older browsers. */
export function ChoiceFrame() {
  return (
    <span
      aria-hidden="true"
      className="absolute -inset-[2px] -z-10 rounded-[inherit] border-2 border-edge bg-card peer-hover:border-ink peer-checked:border-lake! peer-checked:bg-lake-tint peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-lake forced-colors:peer-checked:border-[Highlight]!"
    />
  );
}

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
      className="relative isolate flex min-block-14 cursor-pointer items-start gap-3 rounded-card border-2 border-transparent px-4 py-3 tight:gap-2 tight:px-2"
    >
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={defaultChecked}
        aria-invalid={type === "checkbox" && invalid ? true : undefined}
        // Its label holds the note as well, which would be read twice.
        aria-labelledby={option.hint ? `${id}-label` : undefined}
        aria-describedby={option.hint ? `${id}-note` : undefined}
        className="peer mbs-px size-6 shrink-0 accent-lake focus-visible:shadow-none focus-visible:outline-none"
        {...binding}
      />
      <ChoiceFrame />
      <span className="min-inline-0">
        <span id={option.hint ? `${id}-label` : undefined} className="block leading-relaxed">
          {option.label}
        </span>
        {option.hint ? (
          <span id={`${id}-note`} className="block text-base leading-normal text-soft">
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
