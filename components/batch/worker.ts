import { createAssessor } from "@/lib/policy/engine";

addEventListener("message", (event) => {
  postMessage(typeof createAssessor + event.data);
  import("@zip.js/zip.js/lib/zip-core-custom.js").then((z) => postMessage(Object.keys(z).length));
});
