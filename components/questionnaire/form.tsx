import type { FormEvent, FormEventHandler, ReactNode } from "react";

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
