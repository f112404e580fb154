import { describe, expect, it } from "vitest";
import { readForm } from "@/app/[locale]/check/step/read-form";
import { readJsonBody } from "@/lib/http/json-body";
import { applicants, parsed } from "@/lib/policy/engine";
import { routesWith } from "./routes";
import { warmUp } from "./warm-up";

describe("before it listens, the server", () => {
  it("asks for every kind of applicant in every language, with forms and bodies that can be read", async () => {
    const asked = new Set<string>();
    await warmUp(
      new Map([
        [
          "/api/v1/assessments",
          {
            POST: async (request) => {
              asked.add(JSON.stringify(await readJsonBody(request)));
              return new Response();
            },
          },
        ],
        ...["/check/step", "/en/check/step"].map(
          (path) =>
            [
              path,
              {
                POST: async (request: Parameters<typeof readForm>[0]) => {
                  const form = await readForm(request);
                  const kind = form?.("results")[0] ? "results" : form?.("applicant")[0];
                  asked.add(`${path} ${kind}`);
                  return new Response();
                },
              },
            ] as const,
        ),
      ]),
    );
    for (const applicant of applicants) {
      const json = { facts: { applicant, district: "alxa-left" } };
      expect(asked).toContain(JSON.stringify(parsed({ json, repeated: [] })));
      for (const path of ["/check/step", "/en/check/step"]) {
        expect(asked).toContain(`${path} ${applicant}`);
        expect(asked).toContain(`${path} results`);
      }
    }
  });

  it("is answered by its own routes with results", async () => {
    const statuses = new Set<number>();
    const titles = new Set<string>();
    const watched = [...routesWith(null)].map(([path, { POST }]) => {
      if (!POST) return [path, {}] as const;
      const watch: typeof POST = async (request) => {
        const answer = await POST(request);
        statuses.add(answer.status);
        const [, title = ""] = /<h1[^>]*>([^<]+)/.exec(await answer.clone().text()) ?? [];
        titles.add(title);
        return answer;
      };
      return [path, { POST: watch }] as const;
    });
    await warmUp(new Map(watched));
    expect([...statuses]).toEqual([200]);
    expect([...titles]).toEqual(expect.arrayContaining(["您的结果", "Your result"]));
  });
});
