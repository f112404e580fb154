/** A set of slots of a situation, used again and again; walked in the natural order of the questionnaire. */
export class SlotSet {
  private readonly marks: Uint8Array;
  private empty = true;

  constructor(size: number) {
    this.marks = new Uint8Array(size);
  }

  readonly add = (slot: number): void => {
    this.marks[slot] = 1;
    this.empty = false;
  };

  clear(): void {
    if (!this.empty) this.marks.fill(0);
    this.empty = true;
  }

  has(slot: number): boolean {
    return this.marks[slot] === 1;
  }

  get isEmpty(): boolean {
    return this.empty;
  }
}
