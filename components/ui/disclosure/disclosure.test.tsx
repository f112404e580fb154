import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Disclosure } from ".";

it("opens without JavaScript", () => {
  expect(html(<Disclosure summary="为什么">因为</Disclosure>)).toMatch(/^<details[^>]*><summary/);
  expect(
    html(
      <Disclosure summary="为什么" open>
        因为
      </Disclosure>,
    ),
  ).toMatch(/^<details[^>]*open=""/);
});
