import { type OperatorFile, readFile } from "./read-file";

/** What is being written stays in the tab until it is closed or begun anew; it is about papers, not about anybody, so no wipe of a case touches it. */

const key = "operator-file";
const nameKey = "operator-file-name";

/** A file as far as it was written. */
export interface Draft {
  readonly file: OperatorFile;
  /** The name of the file that it was begun from; null: the one that the site uses. */
  readonly name: string | null;
}

/** The file that was begun in this tab; null where none was, or the browser forbids storage. */
export function storedDraft(): Draft | null {
  try {
    const file = readFile(sessionStorage.getItem(key) ?? "");
    return file && { file, name: sessionStorage.getItem(nameKey) };
  } catch {
    return null;
  }
}

/** Keeps the text of a file. */
export function storeDraft(text: string, name: string | null): void {
  try {
    sessionStorage.setItem(key, text);
    if (name === null) sessionStorage.removeItem(nameKey);
    else sessionStorage.setItem(nameKey, name);
  } catch {
    // Where storage is forbidden it lives as long as the page.
  }
}
