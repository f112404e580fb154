/** Runs once when `next dev` starts; the server of a build checks the same in server/main.ts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkSettingsAtStart } = await import("@/lib/settings/at-start");
  checkSettingsAtStart();
}
