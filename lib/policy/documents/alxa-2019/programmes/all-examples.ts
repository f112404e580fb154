import type { Example } from "../../testing/example";
import { programmes } from "./index";

/** The examples in a programme's folder; loaded by its name, so that no browser ever gets them. */
async function examplesIn(folder: string): Promise<readonly Example[]> {
  const module: Readonly<Record<string, readonly Example[]>> = await import(
    `./${folder}/examples.ts`
  );
  return Object.values(module).flat();
}

/** The examples of every programme, by its id; read by tests and tools, and by the rulebook when the site is built. */
export const examplesByProgramme: Readonly<Record<string, readonly Example[]>> = Object.fromEntries(
  await Promise.all(programmes.map(async ({ id }) => [id, await examplesIn(id)] as const)),
);
