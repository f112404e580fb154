interface Box {
  readonly value: string;
  checked: boolean;
}

/** Of the boxes of a group, those that cannot stay ticked beside `ticked`. */
export function rivalsOf<B extends Box>(
  ticked: B,
  group: readonly B[],
  alone: ReadonlySet<string>,
): B[] {
  if (!ticked.checked) return [];
  return group.filter(
    (box) => box !== ticked && box.checked && (alone.has(ticked.value) || alone.has(box.value)),
  );
}

/** Clears the rivals of a box that was just ticked, before a form library reads the group. */
export function clearRivals(ticked: HTMLInputElement, alone: ReadonlySet<string>): void {
  const group = ticked.closest("fieldset")?.querySelectorAll<HTMLInputElement>("[type=checkbox]");
  const sameName = [...(group ?? [])].filter((box) => box.name === ticked.name);
  for (const box of rivalsOf(ticked, sameName, alone)) box.checked = false;
}
