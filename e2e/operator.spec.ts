import { readFile } from "node:fs/promises";
import { alive } from "./support/alive";
import { axeFindings, overflows } from "./support/barriers";
import { expect, test } from "./support/house";

test(
  "a banner's paper is written without JSON, its effect seen, and the file kept",
  { tag: ["@once", "@pages"] },
  async ({ page }, info) => {
    await page.goto("/operator");
    await alive(page);
    await page.getByRole("button", { name: "加一份文件" }).click();
    await page.getByLabel("文件名", { exact: true }).fill("测试用的通知");
    await page.getByLabel("文件名：英文").fill("A notice for tests");
    await page.getByLabel("哪一级的").selectOption({ label: "旗区的" });
    await page.getByLabel("印发的日子").fill("2026.1.5");
    await page.getByLabel("从哪天起", { exact: true }).fill("2026-02-01");
    await page.getByLabel("额济纳旗").check();
    await page.getByLabel("哪个数").selectOption("startup-loan-graduate.staff");
    await page.getByLabel("改成多少", { exact: true }).fill("6");

    const button = page.getByRole("button", { name: "下载 operator.json" });
    await expect(page.getByText("还有 5 处没有填对")).toBeVisible();
    const issuer = page.getByLabel("谁印发的", { exact: true });
    const unfilled = page.getByText("这里还没有填。");
    await issuer.fill("测试局");
    await issuer.press("Tab");
    // What was wrong before it was filled in is not said when it is left.
    expect(await unfilled.count()).toBe(0);
    await issuer.fill("");
    // Of both languages: the other was passed by.
    await expect(unfilled).toHaveCount(2);
    await button.click();
    const summary = page.getByRole("alert");
    await expect(summary.getByRole("link")).toHaveCount(5);
    await summary.getByRole("link", { name: "第 1 份文件，谁印发的：这里还没有填。" }).click();
    await expect(issuer).toBeFocused();
    await page.keyboard.type("测试局");
    await page.getByLabel("谁印发的：英文").fill("Test office");
    await page.getByLabel("在哪里看到的", { exact: true }).fill("测试网站");
    await page.getByLabel("在哪里看到的：英文").fill("Test site");
    await page.getByLabel("按文件哪一条可以这样改").selectOption("3.4");

    await expect(page.getByText("本来够条件的反而不够了").first()).toBeVisible();
    await page.getByLabel("改成多少", { exact: true }).fill("4");
    const row = page.getByRole("row", { name: /^额济纳旗/ });
    await expect(row).toContainText("先问还办不办 → 按文件还在办");
    await expect(page.getByText("招用人数：4 人").first()).toBeVisible();
    if (info.project.name === "phone") expect(await axeFindings(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);

    const download = page.waitForEvent("download");
    await button.click();
    const file = JSON.parse(await readFile(await (await download).path(), "utf8"));
    expect(file.instruments[0]).toMatchObject({
      issued: "2026-01-05",
      amendments: [{ under: "3.4", districts: ["ejin"] }],
    });

    await page.reload();
    await expect(issuer).toHaveValue("测试局");
    await page.getByRole("button", { name: "不要了，从本站正在用的重新开始" }).click();
    await expect(page.getByText("还没有写文件。")).toBeVisible();
    await page.getByRole("button", { name: "拿回刚才写的" }).click();
    await expect(issuer).toHaveValue("测试局");
  },
);
