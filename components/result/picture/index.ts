import { languageOf } from "@/locales/languages";
import { type Assessed, resultContext } from "../context";
import type { Evidence } from "../evidence/checklist";
import { pictureContent } from "./content";
import { drawPicture } from "./draw";

/** What the picture of a result is made of. */
export interface Pictured extends Assessed {
  readonly today: string;
  readonly evidence: Evidence;
  /** The address in its code. */
  readonly link: string;
}

/** The picture of a result as a PNG, made in this browser; loaded when somebody wants it. */
export async function resultPicture({
  today,
  evidence,
  link,
  ...assessed
}: Pictured): Promise<Blob> {
  const context = resultContext(assessed, today);
  const site =
    document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";
  const { script } = languageOf(assessed.locale);
  return drawPicture(pictureContent(context, evidence, site), link, script);
}
