"use client";

import { useState } from "react";
import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { type Heading, headings } from "@/lib/batch/template";
import type { Applicant } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { batch as messages } from "@/locales/batch";
import { batchTemplate } from "@/locales/batch-template";
import { languageOf } from "@/locales/languages";
import type { Format } from "../work/protocol";
import type { BatchContext } from "./context";

interface TemplateChoiceProps {
  context: BatchContext;
  applicant: Applicant;
}

/** Templates of a list to fill in. */
export function TemplateChoice({ context, applicant }: TemplateChoiceProps) {
  const { locale, pool } = context;
  const texts = messages[locale].template;
  const [heading, setHeading] = useState<Heading>(locale);
  const names: Readonly<Partial<Record<Heading, string>>> = texts.headings;
  const labelOf = (one: Heading): string =>
    names[one] ?? (one === "id" ? one : languageOf(one).name);
  const words = batchTemplate[locale];
  const who = applicantTexts[locale][applicant].name;

  const download = async (format: Format, part: "list" | "guide"): Promise<void> => {
    const file = await pool.run({ kind: "template", applicant, heading, format, part });
    const name = part === "list" ? words.file(who) : words.guideFile(who);
    saveFile(file, `${name}.${format}`);
  };

  return (
    <Card as="section" aria-labelledby="batch-template" className="grid grid-cols-1 gap-4">
      <h2 id="batch-template" className="text-2xl">
        {texts.title}
      </h2>
      <p>{texts.body}</p>
      <Select
        name="batch-heading"
        label={texts.heading}
        options={headings.map((value) => ({ value, label: labelOf(value) }))}
        defaultValue={heading}
        onChange={({ currentTarget: { value } }) =>
          setHeading(headings.find((one) => one === value) ?? locale)
        }
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={() => void download("xlsx", "list")}>
          {texts.xlsx}
        </Button>
        <Button variant="secondary" onClick={() => void download("csv", "list")}>
          {texts.csv}
        </Button>
        <Button variant="quiet" onClick={() => void download("csv", "guide")}>
          {texts.guide}
        </Button>
      </div>
      <p className="text-soft">{texts.note}</p>
    </Card>
  );
}
