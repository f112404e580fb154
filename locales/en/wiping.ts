import type { wiping as chinese } from "@/messages/wiping";

export const wiping: typeof chinese = {
  title: "Clear all answers?",
  lead: "They cannot be brought back. If you want to keep them, save the link or the QR code first.",
  yes: "Clear all answers",
  no: "Keep them and go back",
};
