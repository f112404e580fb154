import { existsSync } from "node:fs";
import { headlessShell } from "./chromium.mjs";

/** Debian's package of each program that tests in all engines need, by where it puts the program. */
const programs = {
  headlessShell: { path: headlessShell, from: "chromium-headless-shell" },
  firefox: { path: "/usr/bin/firefox-esr", from: "firefox-esr" },
  webkitDriver: { path: "/usr/bin/WebKitWebDriver", from: "webkit2gtk-driver" },
  screen: { path: "/usr/bin/Xvfb", from: "xvfb" },
};

/** What leaves the other engines out: the option, and the whole command. */
export const onlyChromium = { option: "--chromium", command: "npm test -- --chromium" };

/**
 * The packages that are missing for Chromium without windows, Firefox ESR and WebKitGTK.
 * @returns {string[]}
 */
export function missingEngines() {
  const missing = Object.values(programs).filter(({ path }) => !existsSync(path));
  return missing.map(({ from }) => from);
}

/**
 * Where a program of another engine is. Throws where it is missing, and says what would bring it.
 * @param {keyof typeof programs} name
 * @returns {string}
 */
export function engineProgram(name) {
  const { path, from } = programs[name];
  if (existsSync(path)) return path;
  throw new Error(
    `${path} is missing: apt-get install ${from}. To try Chromium alone: ${onlyChromium.command}`,
  );
}
