import type { keep as chinese } from "@/messages/keep";
import { manyOf } from "./formats";

export const keep: typeof chinese = {
  row: "Keep this result",
  print: "Print",
  picture: "Picture",
  share: "Share",
  code: "QR code",
  copy: "Copy link",
  close: "Close",
  shareFailed: "Sharing could not be opened. Please press again, or copy the link.",
  codeLead: "Scan this with another phone to see the same result there.",
  codeLabel: "QR code of this result",
  pictureOf: {
    title: "Save the result as a picture",
    alt: "A picture of the result, with what the top of this page says",
    hold: "On a phone, press and hold the picture to save it. The QR code in it carries your answers: send it only to people you trust.",
    save: "Download the picture",
    drawing: "Drawing the picture…",
    failed: "The picture could not be made. Please press again, or print, or copy the link.",
    day: (day) => `Assessed as of ${day}`,
    papers: "Papers to bring",
    papersNote: "Usually needed; go by what the office asks for.",
    moreProgrammes: (count) => `${count} more: scan the code below to see all`,
    morePapers: (count) => `${count} more: scan the code below to see all`,
    moreQuestions: (count) => manyOf(count, "more question", "more questions"),
    scan: "Scan to see the whole result and to change answers. The code carries your answers: send it only to people you trust.",
  },
  step: {
    open: "Save my place",
    lead: "Scan this code or open this link later to go on from here. Nothing is stored on the site: your answers are in the code and the link.",
    code: "QR code to go on from here",
    link: "Link to go on from here",
    needsScripts:
      "The link opens in browsers that run scripts. In others, paste it on the first page of the check.",
  },
  takeUp: {
    label: "Saved your place? Paste the link here",
    button: "Go on from there",
  },
};
