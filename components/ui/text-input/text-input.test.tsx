import { expect, it } from "vitest";
import { html } from "../testing/html";
import { TextInput } from ".";

it("leaves the spelling of codes alone", () => {
  const page = html(<TextInput name="code" label="编码" verbatim defaultValue="aB-3" />);
  expect(page).toContain('spellCheck="false"');
  expect(page).toContain('value="aB-3"');
  expect(page).toContain('<label for="code"');
});
