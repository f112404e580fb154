import { cpus } from "node:os";
import { measureDesk } from "./page/desk";
import { measureList } from "./page/list";
import { whileServed } from "./page/product";
import { write } from "./report";

/** How fast the built product is in a browser: the counter desk key by key, and a list of a whole league. */

const [processor] = cpus();
write(`Node ${process.version}, ${processor?.model.trim()}, ${cpus().length} cores.\n`);
await whileServed(async () => {
  await measureDesk();
  await measureList();
});
