import type { FormEvent, FormEventHandler, ReactNode } from "react";

/** The names of the buttons of a form, and of the fields that it carries. */
export const field = {
  /** The position that the form answers. */
  at: "at",
  /** The facts that share the page of that position. */
  with: "with",
  /** The case so far, as a share code. */
  case: "case",
  /** The answers as another kind of applicant, as a share code; once for each. */
  otherCase: "aside",
  /** 不清楚: its value is the fact. */
  unsure: "unsure",
  /** A link that goes on with answers, as somebody pasted it. */
  link: "link",
  /** To this position. */
  go: "go",
  /** To the results. */
  results: "results",
  /** Assess as of this day: a date, or one of {@link dayButton}. */
  day: "asOf",
  /** Leave no answer behind: {@link wipeButton}, or where one is, to be asked first. */
  wipe: "wipe",
} as const;

/** What the button says that wipes without asking. */
export const wipeButton = "all";

/** Where the results are named among the places that one may be at. */
export const atResults = ":results";

/** What the buttons of the assessment date say in place of a date. */
export const dayButton = { today: "today", typed: "typed" } as const;

/**
 * How the forms of the questionnaire are sent: by the browser to `action`, carrying `hidden`, or to
 * `onSubmit`, once the page is alive. One markup serves both.
 */
export interface Posting {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly onSubmit?: FormEventHandler<HTMLFormElement>;
}

interface QuestionnaireFormProps {
  posting: Posting;
  /** In place of the handler of {@link Posting}. */
  onSubmit?: FormEventHandler<HTMLFormElement>;
  className?: string;
  /** So that a button elsewhere on the page can belong to the form. */
  id?: string;
  children?: ReactNode;
}

/** A form of the questionnaire. */
export function QuestionnaireForm({
  posting,
  onSubmit,
  className,
  id,
  children,
}: QuestionnaireFormProps) {
  return (
    <form
      id={id}
      method="post"
      action={posting.action}
      acceptCharset="utf-8"
      autoComplete="off"
      noValidate
      onSubmit={onSubmit ?? posting.onSubmit}
      className={className}
    >
      {posting.hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** The button that a form was sent with. */
export function submitterOf(event: FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const native = event.nativeEvent;
  const submitter = native instanceof SubmitEvent ? native.submitter : null;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}
