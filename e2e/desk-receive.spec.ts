import { expect, type Page, test } from "@playwright/test";
import { PNG } from "pngjs";
import { encode } from "uqr";
import { encodeCase } from "../lib/case/share-code";
import { type Facts, rules } from "../lib/policy";
import { axeFindings } from "./support/barriers";
import { openDesk } from "./support/desk";

/** A case that a citizen brings to the counter: as a picture, before a camera, or as a link. */

const facts: Facts = {
  applicant: "person",
  district: "alxa-right",
  birthDate: "1963-03-07",
  workStatus: "unemployed",
  canWork: true,
};
const link = `https://example.org/result#${encodeCase(rules.facts, { asOf: "2026-10-01", facts })}`;

/** The QR code of a text as a picture with so many pixels a square. */
function picture(text: string, scale: number): Buffer {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const png = new PNG({ width: size * scale, height: size * scale });
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const dark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      png.data.fill(dark ? 0 : 255, (y * png.width + x) * 4, (y * png.width + x) * 4 + 3);
      png.data[(y * png.width + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(png);
}

const birthDate = (page: Page) => page.locator('[data-field="birthDate"] input[type=text]');

async function openReceiver(page: Page): Promise<void> {
  await openDesk(page);
  await page.keyboard.press("F3");
  await expect(page.getByRole("dialog")).toBeVisible();
}

async function expectTaken(page: Page): Promise<void> {
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(birthDate(page)).toHaveValue("1963-03-07");
  await expect(page.locator('[data-field="canWork"] input:checked')).toHaveCount(1);
}

test("a picture of the code opens the case; a picture without one, or a broken link, says so", async ({
  page,
}) => {
  await openReceiver(page);
  expect(await axeFindings(page, "dialog")).toEqual([]);
  const blank = new PNG({ width: 300, height: 300, fill: true });
  blank.data.fill(255);
  const file = page.getByLabel("从图片里读");
  const image = (buffer: Buffer) => ({ name: "code.png", mimeType: "image/png", buffer });
  await file.setInputFiles(image(PNG.sync.write(blank)));
  await expect(page.getByText("没有找到二维码")).toBeVisible();
  await page.getByLabel("粘贴链接或代码").fill(`${link}x`);
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await expect(page.getByText("或者没有抄全")).toBeVisible();
  await expect(page.getByLabel("粘贴链接或代码")).toHaveValue(`${link}x`);
  await file.setInputFiles(image(picture(link, 40)));
  await expectTaken(page);
  // At the counter it is assessed by today, and that this is another day is told.
  await page.getByText("本人交来：改了 1 处").click();
  await expect(page.getByText("本人填：2026年10月1日")).toBeVisible();
});

test("a pasted link replaces a case at the desk only when asked, and changes to it are told", async ({
  page,
}) => {
  await openReceiver(page);
  // As a hand-held scanner does it.
  await expect(page.getByLabel("粘贴链接或代码")).toBeFocused();
  await page.keyboard.type(link);
  await page.keyboard.press("Enter");
  await expectTaken(page);
  await birthDate(page).fill("1964-03-07");
  await page.getByText("本人交来：改了 2 处").click();
  await expect(page.getByText("本人填：1963年3月7日")).toBeVisible();
  await expect(page.getByText("窗口改：1964年3月7日")).toBeVisible();

  await page.keyboard.press("F3");
  await page.getByLabel("粘贴链接或代码").fill(link);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "先不打开" }).click();
  await expect(birthDate(page)).toHaveValue("1964-03-07");
  // One key right after the other: the dialog is another one.
  await page.evaluate(() => {
    document.querySelector("dialog")?.close();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F3", bubbles: true }));
  });
  await page.getByLabel("粘贴链接或代码").fill(link);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "打开交来的" }).click();
  await expectTaken(page);
});

test("the camera is asked for on demand, reads the code and is turned off", async ({ page }) => {
  await page.addInitScript(
    (source) => {
      const canvas = document.createElement("canvas");
      const image = new Image();
      image.src = source;
      const streams: MediaStream[] = [];
      Object.assign(window, { streams });
      navigator.mediaDevices.getUserMedia = async () => {
        await image.decode();
        canvas.width = 640;
        canvas.height = 480;
        const surface = canvas.getContext("2d");
        const draw = (): void => {
          surface?.fillRect(0, 0, 640, 480);
          surface?.drawImage(image, 120, 40, 400, 400);
          requestAnimationFrame(draw);
        };
        draw();
        const stream = canvas.captureStream(30);
        streams.push(stream);
        return stream;
      };
    },
    `data:image/png;base64,${picture(link, 8).toString("base64")}`,
  );
  await openReceiver(page);
  expect(await page.evaluate(() => "streams" in window && Object(window.streams).length)).toBe(0);
  await page.getByRole("button", { name: "用摄像头扫" }).click();
  await expectTaken(page);
  const states = await page.evaluate(() =>
    Object.values(Object("streams" in window && window.streams)).map((stream) =>
      stream instanceof MediaStream ? stream.getTracks().map((track) => track.readyState) : [],
    ),
  );
  expect(states).toEqual([["ended"]]);
});

test("a camera that is refused or missing is no dead end", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await openReceiver(page);
  await page.getByRole("button", { name: "用摄像头扫" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("没有得到用摄像头的许可");
});
