import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";

/** The common characters of GB 2312, which stand in it by their sounds. */
function common(): readonly string[] {
  const decoder = new TextDecoder("gbk");
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) {
      characters.push(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return characters;
}

/** The module that holds the sounds, as it is written; `vitest -u` writes it anew. */
function written(): string {
  const bySound = new Map<string, string>();
  for (const one of common()) {
    for (const sound of pinyin(one, { toneType: "none", type: "array", multiple: true })) {
      bySound.set(sound, (bySound.get(sound) ?? "") + one);
    }
  }
  const sounds = [...bySound].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    "/** The common characters by how they sound, without tones; written by `table.test.ts`. */",
    "export const table =",
    `  "${sounds.map((entry) => entry.join(":")).join(" ")}";`,
    "",
  ].join("\n");
}

test("the sounds are those of the dictionary", async () => {
  await expect(written()).toMatchFileSnapshot("./table.ts");
});
