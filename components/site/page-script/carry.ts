import { field } from "@/components/questionnaire/field-names";
import { tabFields } from "@/components/questionnaire/tab-fields";

/** What a link to a result or a kept step has behind its `#`; names of places on a page are shorter, or have other signs. */
const shareCode = /^#[0-9A-Za-z]{12,}(?:&q=[\w:]+)?$/;

function add(form: HTMLFormElement, name: string, value: string): void {
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = name;
  input.value = value;
  form.append(input);
}

/**
 * Gives a form that the browser sends by itself what the tab keeps, and where it asks for results what the address brought: the
 * scripts that would read both are not there yet, or never come. A form that carries a case already keeps it.
 */
export function carry(form: HTMLFormElement, hash: string): void {
  const has = (name: string): boolean => form.elements.namedItem(name) !== null;
  if (form.method !== "post" || has(field.case) || has(field.stored) || has(field.link)) return;
  if (has(field.results) && shareCode.test(hash)) add(form, field.link, hash);
  else for (const [name, value] of tabFields()) add(form, name, value);
}

/** Carries what there is with every form that nothing else takes over. */
export function carryForms(): void {
  // On the window: whatever takes a form over listens further in, and has done so by then.
  window.addEventListener("submit", (event) => {
    const { target, defaultPrevented } = event;
    if (!defaultPrevented && target instanceof HTMLFormElement) carry(target, location.hash);
  });
}

/** Puts the link to a kept step where it is asked for, as long as nothing reads it from the address. */
export function fillLink(): void {
  const input = document.querySelector<HTMLInputElement>(`input[name="${field.link}"]`);
  if (input && shareCode.test(location.hash)) input.value = location.href;
}
