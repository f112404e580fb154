import {
  BlobReader,
  BlobWriter,
  configure,
  TextWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js/lib/zip-core-custom.js";

configure({ useWebWorkers: false });

const common = {
  "xl/workbook.xml":
    '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="a" r:id="rId7"/><x:sheet name="b" r:id="rId8"/></x:sheets></x:workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId8" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="/xl/worksheets/first.xml"/></Relationships>',
};

/**
 * A workbook of these parts, as other programs write it; its first sheet is `xl/worksheets/first.xml`. `whole` says whether it has what every
 * workbook has; else it is any package. For tests.
 */
export async function workbook(
  parts: Readonly<Record<string, string>>,
  whole = true,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, text] of Object.entries(whole ? { ...common, ...parts } : parts)) {
    await zip.add(name, new Blob([text]).stream());
  }
  return zip.close();
}

/** The parts of a workbook as texts, by their names. For tests. */
export async function partsOf(file: Blob): Promise<ReadonlyMap<string, string>> {
  const zip = new ZipReader(new BlobReader(file));
  const parts = new Map<string, string>();
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  await zip.close();
  return parts;
}
