import type { offline as chinese } from "@/messages/offline";

export const offline: typeof chinese = {
  update:
    "There is a new version of this site. Changing opens this page again; your answers to the check stay.",
  take: "Change now",
  later: "Later",
  without: {
    nothing:
      "There is no network. You can go on with this page; open other pages when the network is back.",
    walk: "There is no network. The check, the result and printing work as usual; open other pages when the network is back.",
    everything:
      "There is no network. This site works as usual; open other sites when the network is back.",
  },
  understood: "I understand",
  installable:
    "You can put this site on your home screen and open it like an app, even without a network.",
  install: "Put it there",
  decline: "No, thank you",
};
