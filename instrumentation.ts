/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseForeignMethods } = await import("@/lib/http/methods");
  refuseForeignMethods();
  const { checkSettingsAtStart } = await import("@/lib/settings/at-start");
  checkSettingsAtStart();
}
