"use client";

import { useState } from "react";

type EditorOf = typeof import("./editor");

/** What edits an answer: loaded when somebody picks one, not with the page. */
export interface LoadedEditor {
  readonly editor: EditorOf["Editor"] | null;
  readonly failed: boolean;
  readonly load: () => void;
}

/** Loads the fields and schemas of the questionnaire on use; `load` may be called again after a failure. */
export function useEditor(): LoadedEditor {
  const [loaded, setLoaded] = useState<EditorOf | null>(null);
  const [failed, setFailed] = useState(false);
  const load = (): void => {
    if (loaded) return;
    setFailed(false);
    import("./editor").then(setLoaded, () => setFailed(true));
  };
  return { editor: loaded?.Editor ?? null, failed, load };
}
