import type { deskReceive as chinese } from "@/messages/desk-receive";
import { manyOf } from "./formats";

export const deskReceive: typeof chinese = {
  action: "Receive",
  title: "Open a result that someone has brought",
  lead: "The code on the sheet or the phone, or the link, holds what the person answered. It is read on this computer only; nothing is uploaded.",
  paste: {
    label: "Paste a link or a code",
    hint: "The code is what follows the # in the link. A hand-held scanner can be used right here.",
    open: "Open",
  },
  image: {
    label: "Read from an image",
    hint: "A photo or a screenshot of the QR code.",
  },
  camera: {
    start: "Scan with the camera",
    stop: "Turn off the camera",
    picture: "Camera picture",
    aim: "Hold the QR code to the camera. It opens as soon as it is read.",
    refused:
      "The browser was not allowed to use the camera. Allow it in the address bar, or use an image or paste the link.",
    none: "No camera that works was found. Please use an image or paste the link.",
  },
  failures: {
    empty: "Please paste a link or a code first.",
    noCode: "No QR code was found in this image. Take it closer, straighter and in better light.",
    noCase:
      "This is not a result from this site, or part of it is missing. Please ask the person to open their result again.",
    newer:
      "A newer version made this, and the version on this computer cannot read it yet. Reload the page and try again.",
    notLoaded:
      "What reads QR codes did not load; you may be offline. Try again, or paste the link.",
  },
  leftOut: {
    title: "This result was made earlier",
    lead: (labels: readonly string[]) =>
      `Some questions have changed since. These answers cannot be taken over; please ask again: ${labels.join(", ")}.`,
    yes: "Understood, open it",
  },
  replace: {
    title: "There is still a case at the desk",
    lead: "If you open the one that was handed over, what is entered now is lost.",
    yes: "Open what was handed over",
    no: "Not now",
  },
  handed: "Handed over",
  same: "nothing changed",
  differs: (count: number) => `${manyOf(count, "answer", "answers")} changed`,
  was: (words: string) => `Handed over as: ${words}`,
  now: (words: string) => `Now: ${words}`,
  unstated: "not answered",
  day: "Assessment date",
  today: "today",
};
