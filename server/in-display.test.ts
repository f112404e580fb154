import { expect, test } from "vitest";
import type { Sent, SiteFile } from "./files";
import { inDisplay } from "./in-display";

const sent = (type: string, text: string, etag: string, encoding?: string): Sent => ({
  etag,
  content: Buffer.from(text),
  headers: {
    "Content-Type": type,
    ETag: etag,
    ...(encoding !== undefined && { "Content-Encoding": encoding }),
  },
});

const page: SiteFile = {
  status: 200,
  as: {
    identity: sent("text/html; charset=utf-8", '<html lang="zh-CN"><a href="/check">', '"a"'),
    br: sent("text/html; charset=utf-8", "packed", '"a.br"', "br"),
  },
};

test("a page is made for each display once, by another name, packed as it was", async () => {
  const large = await inDisplay(page, "large");
  expect(large.as.identity?.content.toString()).toBe(
    '<html data-display="large" lang="zh-CN"><a href="/check?display=large">',
  );
  expect(large.as.identity?.headers.ETag).toBe('"a.large"');
  expect(large.as.br?.headers).toMatchObject({ ETag: '"a.br.large"', "Content-Encoding": "br" });
  expect(large.as.br?.content.toString()).not.toBe("packed");
  expect(large.as.gzip).toBeUndefined();
  expect(await inDisplay(page, "large")).toBe(large);
  expect(await inDisplay(page, "strong")).not.toBe(large);
});

test("pages as they are, and what is no page, stay", async () => {
  const script: SiteFile = {
    status: 200,
    as: { identity: sent("text/javascript; charset=utf-8", "1", '"b"') },
  };
  expect(await inDisplay(page, "")).toBe(page);
  expect(await inDisplay(script, "large")).toBe(script);
});
