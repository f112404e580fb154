import { document } from "@/lib/policy";
import { callHref } from "../result/words/format";

const numbers = document.hotlines.map(({ number }) => number);
const named = new RegExp(`(?<!\\d)(${numbers.join("|")})(?!\\d)`);

/** For server code: a text in which the service numbers that it names can be tapped. */
export function Callable({ text }: { text: string }) {
  return text.split(named).map((part, index) => {
    const key = `${index} ${part}`;
    return numbers.includes(part) ? (
      <a key={key} href={callHref(part)} className="font-bold text-lake underline">
        {part}
      </a>
    ) : (
      <span key={key}>{part}</span>
    );
  });
}
