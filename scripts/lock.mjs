// Keeps two runs from deleting each other's packages and build. Uses nothing but Node.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const lock = ".cache/ensure.lock";
const mostSeconds = 600;
const looksASecond = 5;
/** Whoever takes the lock writes its number right after. */
const secondsToWrite = 1;

const read = (name) => {
  try {
    return readFileSync(join(lock, name), "utf8");
  } catch {
    return "";
  }
};

/** When a process began, so that another one that was given its number later is not taken for it. */
function beganAt(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether the run that holds the lock still works, or what it started still does after it was killed. */
function isHeld() {
  const [pid, began] = read("pid").split(" ");
  if (pid && isAlive(Number(pid)) && beganAt(pid) === began) return true;
  const group = Number(read("group"));
  return group > 0 && isAlive(-group);
}

/** Notes the group of processes that works for the run that holds the lock. */
export function noteGroup(pid) {
  writeFileSync(join(lock, "group"), String(pid));
}

/**
 * Takes the lock; it is given back when the process ends. Answers whether it was taken, and throws where no
 * lock can be written.
 */
export async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (let looks = 0; looks < mostSeconds * looksASecond; looks += 1) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "pid"), `${process.pid} ${beganAt(process.pid)}`);
      process.on("exit", () => rmSync(lock, { recursive: true, force: true }));
      return true;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (looks > secondsToWrite * looksASecond && !isHeld())
        rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 1000 / looksASecond));
    }
  }
  return false;
}
