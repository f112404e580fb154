import { callHref } from "../words/format";

/** A number that can be dialled. */
export function PhoneLink({ number, name }: { number: string; name?: string | undefined }) {
  return (
    <a
      href={callHref(number)}
      className="inline-flex min-block-11 items-center gap-2 font-bold text-lake underline underline-offset-4"
    >
      {name === undefined ? number : `${number} ${name}`}
    </a>
  );
}
