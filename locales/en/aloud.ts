import type { aloud as chinese } from "@/messages/aloud";

export const aloud: typeof chinese = {
  read: "Listen",
  label: "Reading aloud",
  pause: "Pause",
  goOn: "Go on",
  stop: "Stop",
  speed: "Speed",
  speeds: { slow: "Slow", usual: "Normal", fast: "Fast" },
  failed: "This could not be read aloud. Please press again.",
};
