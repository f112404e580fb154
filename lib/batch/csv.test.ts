import { describe, expect, test } from "vitest";
import { byteOrderMark, csvText } from "./csv-text";
import { openStream, openTable } from "./open";
import { type Table, TableError } from "./table";

/** Text in GB18030, as Chinese Excel saves it: 编号,旗区 / 1,额济纳旗. */
const gbkBytes = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc6, 0xec, 0xc7, 0xf8, 0x0d, 0x0a, 0x31, 0x2c, 0xb6, 0xee, 0xbc,
  0xc3, 0xc4, 0xc9, 0xc6, 0xec, 0x0d, 0x0a,
]);

async function read({ header, pieces }: Table) {
  const rows: (readonly [number, ...string[]])[] = [];
  for await (const piece of pieces) {
    for (const { number, cells } of piece.rows) rows.push([number, ...cells]);
  }
  return { header, rows };
}

const open = async (...parts: BlobPart[]) => read(await openTable(new Blob(parts)));
const problemOf = (...parts: BlobPart[]) =>
  open(...parts).then(
    () => null,
    (error: unknown) => (error instanceof TableError ? error.problem : error),
  );

/** The same bytes in chunks of the given size. */
async function* inChunks(bytes: Uint8Array<ArrayBuffer>, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

describe("a list as text", () => {
  test.each([",", ";", "\t", "，"])("is separated by %j", async (sign) => {
    const text = `编号${sign}旗区\r\n1${sign}"a${sign}b"\r\n`;
    expect(await open(text)).toEqual({ header: ["编号", "旗区"], rows: [[2, "1", `a${sign}b`]] });
  });

  test("may have quotes, line ends in cells, empty rows, short rows and no last line end", async () => {
    const text = '\n a ,b,,\n"x ""y""","1\n2"\n\n , \n"3"';
    expect(await open(text)).toEqual({
      header: ["a", "b"],
      rows: [
        [3, 'x "y"', "1\n2"],
        [6, "3"],
      ],
    });
  });

  test("is UTF-8 with or without a mark, UTF-16 with one, and GB18030 otherwise", async () => {
    const text = "编号,旗区\r\n1,额济纳旗\r\n";
    const same = { header: ["编号", "旗区"], rows: [[2, "1", "额济纳旗"]] };
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    expect(await open(text)).toEqual(same);
    expect(await open(`\ufeff${text}`)).toEqual(same);
    expect(await open(utf16)).toEqual(same);
    expect(await open(gbkBytes)).toEqual(same);
  });

  test("shows its encoding late, after a million plain signs", async () => {
    const plainRows = "1,2\n".repeat(300_000);
    const { rows } = await open("a,b\n", plainRows, gbkBytes);
    expect(rows.at(-1)).toEqual([300_003, "1", "额济纳旗"]);
  });

  test("is GB18030 also where it begins as marks and old workbooks do", async () => {
    expect((await open(Uint8Array.from([0xb1, 0xbb, 0x2c, 0x61, 0x0a]))).header).toEqual([
      "被",
      "a",
    ]);
    expect((await open(Uint8Array.from([0x80, 0x2c, 0x61, 0x0a]))).header).toEqual(["€", "a"]);
    const small = Uint8Array.from([0xd0, 0xa1, 0xb5, 0xea, 0x2c, 0x61, 0x0a]);
    expect((await open(small)).header).toEqual(["小店", "a"]);
    expect((await read(await openStream(inChunks(small, 1)))).header).toEqual(["小店", "a"]);
    expect(await problemOf(Uint8Array.from([0xff, 0x61, 0x2c, 0x62, 0x0a]))).toBe("encoding");
  });

  test("has no text after its mark, or no mark before its text", async () => {
    expect(await problemOf("\ufeff")).toBe("empty");
    expect((await open("\ufeffa,b\n")).header).toEqual(["a", "b"]);
  });

  test("breaks off within a sign", async () => {
    const bytes = new TextEncoder().encode("编号\n额");
    expect(await problemOf(bytes.slice(0, -1))).toBe("encoding");
  });

  test("may have quotes that are not doubled, where they end", async () => {
    expect((await open('a,b\n"x"y",2\n3,4\n')).rows).toEqual([
      [2, 'x"y', "2"],
      [3, "3", "4"],
    ]);
    expect((await open('a,b\nx "y" z,2\n')).rows).toEqual([[2, 'x "y" z', "2"]]);
  });

  test("is the same however it is cut into chunks", async () => {
    const bytes = new TextEncoder().encode('编号,"名,称"\r\n1,"额济\r\n纳旗"\r\n2,右旗\r\n');
    const whole = await read(await openStream(inChunks(bytes, bytes.length)));
    expect(whole.rows).toEqual([
      [2, "1", "额济\n纳旗"],
      [3, "2", "右旗"],
    ]);
    for (const size of [1, 2, 3, 5, 7]) {
      expect(await read(await openStream(inChunks(bytes, size))), String(size)).toEqual(whole);
    }
  });

  test("cannot be used when it is empty, no text, or an old workbook", async () => {
    expect(await problemOf("")).toBe("empty");
    expect(await problemOf("\n \n,,\n")).toBe("empty");
    expect(await problemOf("编号,a\n", Uint8Array.from([0xff, 0xff, 0x00, 0x80]))).toBe("encoding");
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("oldExcel");
    expect(await problemOf("PK\u0003\u0004 no package")).toBe("broken");
  });
});

describe("results as text", () => {
  test("begin with the mark by which spreadsheets read UTF-8", () => {
    expect(new TextEncoder().encode(byteOrderMark)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });

  test("hold nothing that a spreadsheet takes for a formula", () => {
    const risky = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\n=1",
      "＝1",
      " =1",
      "　=1",
      '=HYPERLINK("x")',
    ];
    const lines = csvText(risky.map((text) => [text])).split("\r\n");
    for (const [index, text] of risky.entries()) {
      expect(lines.join("\r\n")).toContain(`'${text.replaceAll('"', '""')}`);
      expect(lines[index] ?? "").not.toMatch(/^"?[=+\-@＝]/);
    }
  });

  test("hold none behind signs that nobody sees", () => {
    const hidden = [
      "\u0000=1+1",
      "\u200b=1+1",
      "\u0007+1",
      "\ufeff@x",
      "\u200d-1",
      "\u0000\u0001=1",
    ];
    for (const text of hidden) expect(csvText([[text]])).toMatch(/^"?'/);
    expect(csvText([["a\u200d=1"]])).toBe("a\u200d=1\r\n");
  });

  test("keep numbers and harmless texts as they are", () => {
    expect(csvText([["a=b", -5, 0.5, null, 'say "x"', "1,2", "额济纳旗"]])).toBe(
      'a=b,-5,0.5,,"say ""x""","1,2",额济纳旗\r\n',
    );
    expect(csvText([["a"], ["b", "c"]])).toBe("a\r\nb,c\r\n");
    expect(csvText([])).toBe("");
  });
});
