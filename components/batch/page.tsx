"use client";
import { useEffect, useState } from "react";
export function BatchPage() {
  const [t, set] = useState("");
  useEffect(() => {
    const w = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    w.onmessage = (e) => set((x) => x + e.data);
    w.onerror = (e) => set((x) => `${x}error ${e.message} ${e.filename} ${e.lineno}`);
    w.postMessage("hi");
  }, []);
  return <p id="out">{t}</p>;
}
