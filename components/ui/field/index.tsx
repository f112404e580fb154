import type { ReactNode } from "react";
import { Icon } from "../icon";
import { WholeWords } from "../whole-words";

/** What every control says about itself. */
export interface FieldTexts {
  /** Shown under the label, read with it. */
  hint?: ReactNode;
  /** What is wrong and how to mend it; marks the control as invalid. */
  error?: ReactNode;
}

/** Attributes that tie a control to its label, hint and error. */
export interface FieldAttributes {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** The attributes of the control with this id; `also` names further descriptions, such as a unit. */
export function describe(
  id: string,
  { hint, error }: FieldTexts,
  also?: string,
): Omit<FieldAttributes, "id"> {
  const ids = [hint ? `${id}-hint` : null, also ?? null, error ? `${id}-error` : null]
    .filter((part) => part !== null)
    .join(" ");
  return {
    ...(ids && { "aria-describedby": ids }),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

/** A question as it stands over its control. */
const inWholeWords = (text: ReactNode) =>
  typeof text === "string" ? <WholeWords text={text} /> : text;

/** The frame of anything that may hold an error: a bar at its side when it does. */
export const errorFrame = (error: ReactNode) =>
  error ? "border-s-4 border-clay ps-4 tight:ps-2" : "";

/** The hint and the error of a control, with the ids that `describe` points to. */
export function FieldNotes({ id, hint, error }: FieldTexts & { id: string }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-2 font-bold text-clay">
          <Icon name="warning" className="mbs-0.5 size-6" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}

interface FieldProps extends FieldTexts {
  id: string;
  label: ReactNode;
  /** The label is the heading of the page. */
  heading?: boolean;
  /** Id of something that also describes the control. */
  also?: string;
  children: (attributes: FieldAttributes) => ReactNode;
}

/** A label, its hint and error, and one control that they belong to. */
export function Field({ id, label, heading, hint, error, also, children }: FieldProps) {
  const caption = (
    <label htmlFor={id} className="font-bold">
      {heading ? inWholeWords(label) : label}
    </label>
  );
  return (
    <div className={`grid gap-1.5 ${errorFrame(error)}`}>
      {heading ? <h1 className="text-2xl sm:text-3xl">{caption}</h1> : caption}
      <FieldNotes id={id} hint={hint} error={error} />
      {children({ id, ...describe(id, { hint, error }, also) })}
    </div>
  );
}

/** The classes of a box to write in. */
export const inputClass =
  "min-block-12 rounded-lg border-2 border-edge bg-field px-3 py-1.5 text-ink hover:border-ink aria-invalid:border-clay";

/** What a group of controls says about itself. */
export interface GroupTexts extends FieldTexts {
  /** The question. */
  legend: ReactNode;
  /** The question is the heading of the page. */
  heading?: boolean;
}

interface FieldGroupProps extends GroupTexts {
  id: string;
  /** The error is read with the controls that are wrong, and not with the group as well. */
  errorWithControls?: boolean;
  children: ReactNode;
}

/** Several controls that answer one question. The first of them bears `id` itself. */
export function FieldGroup({
  id,
  legend,
  heading,
  hint,
  error,
  errorWithControls,
  children,
}: FieldGroupProps) {
  const read = errorWithControls ? { hint } : { hint, error };
  const { "aria-describedby": describedBy } = describe(id, read);
  return (
    <fieldset
      id={`${id}-group`}
      aria-describedby={describedBy}
      className={`min-inline-0 ${errorFrame(error)}`}
    >
      <legend className={heading ? "mbe-2" : "mbe-1.5 font-bold"}>
        {heading ? <h1 className="text-2xl sm:text-3xl">{inWholeWords(legend)}</h1> : legend}
      </legend>
      <div className="grid gap-3">
        <FieldNotes id={id} hint={hint} error={error} />
        {children}
      </div>
    </fieldset>
  );
}
