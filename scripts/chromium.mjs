import { existsSync } from "node:fs";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium without windows, which nobody would see, nor what draws them: as long again as a page takes. Debian's package has the same name. */
export const headlessShell = "/usr/bin/chromium-headless-shell";

/**
 * What Chromium does for somebody at a screen, in processes of their own beside each page: the list below the address, and a process that waits for the next site. They take
 * as long as the page.
 */
const beside = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "SpareRendererForSitePerProcess",
];

/** What Playwright turns off: of two lists Chromium reads the last. */
const ofPlaywright = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** How Chromium is started for tests and measurements: as root, without a network of its own. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...beside, ...ofPlaywright].join(",")}`,
];

/** How it is started for tests: none of their pages lives long enough for optimised code to be of use. */
export const testFlags = [...chromiumFlags, "--js-flags=--no-maglev,--no-turbofan"];

/**
 * The Chromium of this machine, or undefined where Playwright's own is to be used.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return known.find((path) => existsSync(path));
}

/**
 * The Chromium of most tests: without windows, where it is installed and none is named. It keeps no page that is left, so that what comes back with the back button is
 * tried in the whole one.
 * @returns {string | undefined}
 */
export function findHeadless() {
  const { CHROMIUM_PATH: named } = process.env;
  return !named && existsSync(headlessShell) ? headlessShell : findChromium();
}
