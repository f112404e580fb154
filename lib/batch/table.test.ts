import { describe, expect, test } from "vitest";
import { openStream, openTable } from "./open";
import { anyHeader, chunksOf, type Piece, TableError, withHeader } from "./table";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* parts(...texts: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  for (const text of texts) yield typeof text === "string" ? bytesOf(text) : text;
}

/** Reads a list that comes in these parts. */
async function read(...texts: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  const { header, pieces } = await openStream(parts(...texts));
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return {
    header,
    rows: all.flatMap(({ rows }) => rows.map(({ number, cells }) => [number, ...cells])),
  };
}

const refusalOf = (...texts: readonly string[]) =>
  read(...texts).then(
    () => null,
    (error: unknown) =>
      error instanceof TableError ? [error.problem, error.row, error.message] : error,
  );

const names = (count: number) => Array.from({ length: count }, (_, position) => `c${position}`);

describe("the header", () => {
  test("is the first row with any text, its names without spaces around them", async () => {
    expect(await read("\n , \n\n", "\n", " a , b c ,,\n1,2\n")).toEqual({
      header: ["a", "b c"],
      rows: [[6, "1", "2"]],
    });
  });

  test("may have a name missing between others, and any number of empty ones at its end", async () => {
    expect((await read(`a,,b${",".repeat(600)}\n1\n`)).header).toEqual(["a", "", "b"]);
  });

  test("has at most 500 names", async () => {
    expect((await read(`${names(500).join(",")}\n`)).header).toHaveLength(500);
    expect(await refusalOf(`${names(501).join(",")}\n`)).toEqual([
      "tooManyColumns",
      null,
      "tooManyColumns",
    ]);
  });

  test("says by its own signs, outside quotes, what separates cells", async () => {
    expect((await read("a;b,c;d\n1,2,3,4;5\n")).rows).toEqual([[2, "1,2,3,4", "5"]]);
    expect((await read('\n"a;b;c",d\n1;2,3\n')).rows).toEqual([[3, "1;2", "3"]]);
    expect((await read('"a ""x;y;z""",d\n1;2,3\n')).header).toEqual(['a "x;y;z"', "d"]);
    expect((await read("a；b\n1；2\n")).header).toEqual(["a", "b"]);
    expect((await read("\n \na;b\n1;2\n")).header).toEqual(["a", "b"]);
    expect((await read("PK,b\n1,2\n")).header).toEqual(["PK", "b"]);
    expect((await read("a\n1;2\n")).rows).toEqual([[2, "1;2"]]);
    expect((await read("a\n1,2\n")).rows).toEqual([[2, "1", "2"]]);
  });
});

describe("a header that comes late or in parts", () => {
  const megabyte = 2 ** 20;

  test("says what separates cells after a row of a million spaces", async () => {
    const { header, rows } = await read(`${" ".repeat(megabyte - 1)}\n`, "a;b\n1;2,3\n");
    expect(header).toEqual(["a", "b"]);
    expect(rows).toEqual([[3, "1", "2,3"]]);
  });

  test("says so by all of it", async () => {
    const long = "额".repeat(400_000);
    const { header, rows } = await read(`a;${long}`, ",b,c\n", "1,2,3\n");
    expect(header).toEqual([`a;${long}`, "b", "c"]);
    expect(rows).toEqual([[2, "1", "2", "3"]]);
  });

  test("is of one column where no sign separates anything", async () => {
    expect(await read("a", "\n1")).toEqual({ header: ["a"], rows: [[2, "1"]] });
    expect(await read("编号\n1\n")).toEqual({ header: ["编号"], rows: [[2, "1"]] });
  });
});

describe("the rows", () => {
  test("are numbered as the spreadsheet does, across parts and empty rows", async () => {
    const { rows } = await read("甲,乙\n1,", "2\n\n3", ",4\n", " \n5,6");
    expect(rows).toEqual([
      [2, "1", "2"],
      [4, "3", "4"],
      [6, "5", "6"],
    ]);
  });

  test("end alike, whether by one sign, the other or both, also where a part ends between them", async () => {
    expect((await read("a,b\r1,2\r", "\n3,4\r", "5,6\r")).rows).toEqual([
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
    ]);
  });

  test("may be a million signs long; beyond, a quote was never closed, and the row is named", async () => {
    const long = "x".repeat(2 ** 20 - 5);
    expect((await read("a,b\n1,2\n", `"3","${long}`, '"\n')).rows.at(-1)).toEqual([3, "3", long]);
    expect(await refusalOf("a,b\n1,2\n", `"3","${long}x`)).toEqual(["quotes", 3, "quotes"]);
    expect(await refusalOf(`a${"x".repeat(2 ** 20)}`)).toEqual(["quotes", 1, "quotes"]);
  });

  describe("past the megabyte by which the encoding is told", () => {
    const long = `${"x".repeat(2 ** 16)},y\n`.repeat(16);
    const tail = '1,"额济\r\n纳旗"\r\n2,右旗\r\n\r\n3,"a ""b"", c"\r';
    const inPieces = async (size: number) => {
      const bytes = bytesOf(tail);
      const count = Math.ceil(bytes.length / size);
      const cut = Array.from({ length: count }, (_, position) =>
        bytes.slice(position * size, (position + 1) * size),
      );
      const { pieces } = await openStream(parts(`编号,名称\n${long}`, ...cut));
      const all: Piece[] = [];
      for await (const piece of pieces) all.push(piece);
      return all;
    };

    test.each([1, 2, 3, 5, 1000])("are the same in parts of %i bytes", async (size) => {
      const all = await inPieces(size);
      const rows = all.flatMap((piece) => piece.rows);
      expect(rows.slice(-3)).toEqual([
        { number: 18, cells: ["1", "额济\n纳旗"] },
        { number: 19, cells: ["2", "右旗"] },
        { number: 21, cells: ["3", 'a "b", c'] },
      ]);
      expect(rows).toHaveLength(19);
    });

    test("are handed on as soon as they are whole, once the header is found among the first", async () => {
      const more = "7,8\n".repeat(30);
      const { pieces } = await openStream(parts(`编号,名称\n${long}${more}`, "1,2\n", "3,", "4\n"));
      const numbers: (readonly number[])[] = [];
      for await (const { rows } of pieces) numbers.push(rows.map(({ number }) => number));
      expect(numbers.slice(1)).toEqual([[48], [49]]);
    });
  });
});

describe("how much is read", () => {
  const readOf = async ({ pieces }: { readonly pieces: AsyncIterable<Piece> }) => {
    const all: number[] = [];
    for await (const piece of pieces) all.push(piece.read);
    return all;
  };

  test("is told in parts of the file, and is all of it at the end", async () => {
    const rows = `${"1".repeat(1022)},2\n`.repeat(1024);
    const shares = await readOf(await openTable(new Blob(["a,b\n", rows, rows, rows, "3,4"])));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
  });

  test("is not known of a stream until its end", async () => {
    const rows = "1,2\n".repeat(40_000);
    const shares = await readOf(
      await openStream(parts(`a,b\n${rows}`, rows, rows, rows, rows, "3,4")),
    );
    expect(shares.slice(0, -1).every((share) => share === 0)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });
});

describe("the encoding", () => {
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))].forEach((unit, position) => {
      view.setUint16(2 * position, unit, !bigEndian);
    });
    return bytes;
  };

  test.each([true, false])("is UTF-16 in either order of bytes (%j)", async (bigEndian) => {
    expect(await read(utf16("编号,旗区\n1,右旗\n", bigEndian))).toEqual({
      header: ["编号", "旗区"],
      rows: [[2, "1", "右旗"]],
    });
  });

  test("is UTF-8 also where a part ends within a sign", async () => {
    const bytes = bytesOf("编号\n额济纳旗\n");
    const { rows } = await read(bytes.slice(0, 8), bytes.slice(8, 9), bytes.slice(9));
    expect(rows).toEqual([[2, "额济纳旗"]]);
  });

  test("is not told from a megabyte whose last sign is cut in two", async () => {
    const plain = `a\n${`${"x".repeat(1023)}\n`.repeat(1023)}${"x".repeat(1019)}\n`;
    const chunk = new Uint8Array([...bytesOf(plain), 0xe9, 0xa2]);
    const { rows } = await read(chunk, Uint8Array.from([0x9d]), "\n");
    expect(rows.at(-1)?.[1]).toBe("额");
  });
});

test("rows without any text are passed over wherever they come", async () => {
  const row = (number: number, ...cells: readonly string[]) => ({ number, cells });
  async function* given(): AsyncGenerator<Piece> {
    yield { rows: [row(1, " ")], read: 0.1 };
    yield { rows: [row(2, "a"), row(3, ""), row(4, "x")], read: 0.5 };
    yield { rows: [row(5, " ", ""), row(6, "y")], read: 1 };
  }
  const { header, pieces, count } = await withHeader(given(), anyHeader);
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  expect(header).toEqual(["a"]);
  expect(all).toEqual([{ rows: [row(4, "x"), row(6, "y")], read: 1 }]);
  expect(count).toEqual({ last: 6, empty: 3 });
});

test.each([1, 2])(
  "a list that is read no further than part %i closes what it comes from",
  async (last) => {
    let closed = false;
    async function* endless(): AsyncGenerator<Piece> {
      try {
        const rows = [1, 2].map((number) => ({ number, cells: ["a"] }));
        for (;;) yield { rows, read: 0 };
      } finally {
        closed = true;
      }
    }
    const { pieces } = await withHeader(endless(), anyHeader);
    let parts = 0;
    for await (const { rows } of pieces) {
      parts += rows.length > 0 ? 1 : 0;
      if (parts === last) break;
    }
    expect(closed).toBe(true);
  },
);

test("a stream that is read no further is closed", async () => {
  let closed = false;
  const stream = new ReadableStream<number>({
    pull: (controller) => controller.enqueue(1),
    cancel: () => {
      closed = true;
    },
  });
  for await (const one of chunksOf(stream)) {
    expect(one).toBe(1);
    break;
  }
  expect(closed).toBe(true);
});
