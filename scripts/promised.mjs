// What `browserslist` of package.json promises.
import browserslist from "browserslist";

const numbersOf = (version) => version.split(".").map(Number);

function isBefore(one, other) {
  const [[major, minor = 0], [otherMajor, otherMinor = 0]] = [numbersOf(one), numbersOf(other)];
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/**
 * The oldest version of each browser that is promised, by the working directory, which is the root.
 * @returns {ReadonlyMap<string, string>} versions by the names of that list: `ios_saf` to `13.4`
 */
export function oldestPromised() {
  const oldest = new Map();
  for (const entry of browserslist()) {
    const [name, range] = entry.split(" ");
    // Versions that are taken together: `13.4-13.7`.
    const [version] = range.split("-");
    const before = oldest.get(name);
    if (before === undefined || isBefore(version, before)) oldest.set(name, version);
  }
  return oldest;
}
