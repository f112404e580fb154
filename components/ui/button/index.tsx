import type { ComponentPropsWithRef } from "react";

const base =
  "inline-flex min-inline-11 items-center justify-center gap-2 rounded-card border-2 text-center font-bold transition-colors disabled:cursor-not-allowed disabled:opacity-60 print:hidden";

const variants = {
  primary: "border-lake bg-lake text-foam hover:border-lake-deep hover:bg-lake-deep",
  secondary: "border-lake bg-card text-lake-deep hover:bg-lake-tint",
  quiet:
    "border-transparent forced-colors:border-[Canvas] text-lake underline decoration-1 underline-offset-4 hover:bg-lake-tint hover:decoration-2",
  danger: "border-clay bg-card text-clay hover:bg-clay-tint",
} as const;

const sizes = {
  normal: "min-block-12 px-5 py-2 tight:px-2.5",
  large: "min-block-16 px-8 py-3 text-xl tight:px-2.5",
} as const;

interface Look {
  variant?: keyof typeof variants;
  size?: keyof typeof sizes;
}

/** The classes of a button, for a link of the router that should look like one. */
export function buttonClass({ variant = "primary", size = "normal" }: Look = {}): string {
  return `${base} ${variants[variant]} ${sizes[size]}`;
}

/** A button. It submits nothing unless `type="submit"` is given. */
export function Button({
  variant,
  size,
  type = "button",
  className = "",
  ...attributes
}: Look & ComponentPropsWithRef<"button">) {
  const classes = `${buttonClass({ variant, size })} ${className}`.trim();
  return <button type={type} className={classes} {...attributes} />;
}

/** A plain link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  className = "",
  children,
  ...attributes
}: Look & ComponentPropsWithRef<"a"> & { href: string }) {
  const classes = `${buttonClass({ variant, size })} ${className}`.trim();
  return (
    <a className={classes} {...attributes}>
      {children}
    </a>
  );
}
