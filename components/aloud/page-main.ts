import { offerReading } from "./page";

/** The script of pages as a file: the build writes the controls before it, by language. */
declare const readAloudControls: Readonly<Record<string, string>>;

offerReading(readAloudControls);
