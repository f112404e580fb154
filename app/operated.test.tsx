import { expect, test, vi } from "vitest";
import { resultPageData } from "@/components/result/data";
import { assessedCase, graduate } from "@/components/result/testing";
import { whereToGo } from "@/components/result/words/where";
import { SiteFooter } from "@/components/site/footer";
import { html } from "@/components/ui/testing/html";
import { districtsOf, rules } from "@/lib/policy";
import DepartmentsPage from "./[locale]/departments/page";
import HomePage from "./[locale]/page";
import GuidePage from "./[locale]/policies/[id]/page";

const { file } = vi.hoisted(() => ({
  file: {
    runBy: {
      name: { zh: "测试中心", en: "Test Centre" },
      phone: "0100-1000",
      email: "a@example.org",
      filing: "测ICP备00000000号",
      checkedOn: "2026-11-03",
    },
    directory: {
      ejin: {
        "employment-service": {
          phone: "0100-2000",
          address: { zh: "测试路 1 号", en: "1 Test Road" },
          map: "https://example.org/map",
        },
      },
      "alxa-left": { tax: { hours: { zh: "上午", en: "Mornings" } } },
    },
    onlineServices: { "unemployment-registration": "https://example.org/apply" },
  },
}));

vi.mock("@/operator.json", () => ({ default: file }));

/** The pages in the hands of an operator who has stated something; what is stated is invented. */

const plain = (page: string): string => page.replaceAll(/<[^>]*>/g, "");

const labelOf = (district: string): string =>
  districtsOf(rules).find(({ id }) => id === district)?.label ?? "";

test.each([
  [
    "zh",
    "谁在运行：测试中心，0100-1000，a@example.org，备案号 测ICP备00000000号，2026年11月3日核对过。",
  ],
  [
    "en",
    "Run by: Test Centre, 0100-1000, a@example.org, filing number 测ICP备00000000号, last checked on 3 November 2026.",
  ],
] as const)("the home page and every foot say who runs the site (%s)", async (locale, words) => {
  const home = html(await HomePage({ params: Promise.resolve({ locale }) }));
  for (const page of [home, html(<SiteFooter locale={locale} />)]) {
    expect(plain(page)).toContain(words);
    expect(page).toContain('href="tel:01001000"');
    expect(page).toContain('href="mailto:a@example.org"');
    expect(page).toMatch(/href="https:\/\/beian\.miit\.gov\.cn\/"[^>]*rel="noreferrer external"/);
  }
});

test("a guide has the counters of its kind, by district, and the page to apply on", async () => {
  const guide = async (id: string): Promise<string> =>
    html(await GuidePage({ params: Promise.resolve({ locale: "zh", id }) }));
  const registration = await guide("unemployment-registration");
  for (const href of ["tel:01002000", "https://example.org/map", "https://example.org/apply"]) {
    expect(registration).toContain(`href="${href}"`);
  }
  expect(plain(registration)).toContain("地址：测试路 1 号");
  expect(plain(registration)).not.toContain("上午");
  const tax = await guide("key-group-tax-relief");
  expect(plain(tax)).toContain("时间：上午");
  expect(tax).not.toContain("example.org");
});

test("the departments list what is entered, with no line for what is not", async () => {
  const page = html(await DepartmentsPage({ params: Promise.resolve({ locale: "zh" }) }));
  const [, rest = ""] = page.split('id="counters"');
  const [directory = ""] = rest.split("</section>", 1);
  expect(plain(directory)).toContain(`${labelOf("alxa-left")}主管税务机关时间：上午`);
  expect(plain(directory)).toContain("电话：0100-2000地址：测试路 1 号看地图");
  expect(plain(directory)).not.toContain(labelOf("alxa-right"));
  expect(directory).toContain('href="https://example.org/map"');
});

test("who goes somewhere is told the map and the page, where the counter goes by the district", () => {
  const assessed = {
    ...assessedCase({ ...graduate, district: "ejin" }, "2026-11-30"),
    data: resultPageData("zh"),
  };
  const at = (programme: string) => {
    const result = assessed.assessment.results.find((one) => one.programme === programme);
    if (!result) throw new Error(programme);
    return whereToGo(assessed, result);
  };
  expect(at("unemployment-registration")).toMatchObject({
    online: "https://example.org/apply",
    contact: {
      phone: "0100-2000",
      address: "测试路 1 号",
      hours: null,
      map: "https://example.org/map",
    },
  });
  expect(at("key-group-tax-relief")).toMatchObject({ online: null, contact: null });
});
