import type { ComponentPropsWithRef } from "react";

/**
 * What a form library hands to a native control: `register("field")` of react-hook-form fits.
 * Left out, the control is plain HTML that posts its name and value.
 */
export type Binding<Element extends "input" | "select" | "textarea" = "input"> = Pick<
  ComponentPropsWithRef<Element>,
  "ref" | "onChange" | "onBlur"
>;

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
