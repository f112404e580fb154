/** Writing and reading numbers bit by bit, in Crockford's base 32: no letter of it is taken for another. */

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bitsPerLetter = 5;
const longestNumber = 52;

/** Bits to be written down; small numbers take few of them. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** Writes the lowest `width` bits of a whole number. */
  fixed(value: number, width: number): void {
    for (let place = 2 ** (width - 1); place >= 1; place /= 2) {
      this.#bits.push(Math.floor(value / place) % 2);
    }
  }

  /** Writes a whole number of any size: as many zeros as it has further bits, then the bits (Exp-Golomb). */
  whole(value: number): void {
    const further = Math.floor(Math.log2(value + 1));
    this.fixed(0, further);
    this.fixed(value + 1, further + 1);
  }

  /** The bits as numbers below 32, filled up with zeros. */
  letters(): readonly number[] {
    const letters: number[] = [];
    for (let start = 0; start < this.#bits.length; start += bitsPerLetter) {
      let letter = 0;
      for (let position = 0; position < bitsPerLetter; position++) {
        letter = letter * 2 + (this.#bits[start + position] ?? 0);
      }
      letters.push(letter);
    }
    return letters;
  }
}

/** Reads what a {@link BitWriter} wrote. Past the end it reads zeros and is no longer `valid`. */
export class BitReader {
  readonly #letters: readonly number[];
  #at = 0;
  #valid = true;

  constructor(letters: readonly number[]) {
    this.#letters = letters;
  }

  #bit(): number {
    const letter = this.#letters[Math.floor(this.#at / bitsPerLetter)];
    if (letter === undefined) this.#valid = false;
    const position = bitsPerLetter - 1 - (this.#at % bitsPerLetter);
    this.#at++;
    return ((letter ?? 0) >> position) & 1;
  }

  fixed(width: number): number {
    let value = 0;
    for (let position = 0; position < width; position++) value = value * 2 + this.#bit();
    return value;
  }

  whole(): number {
    let further = 0;
    while (this.#valid && this.#bit() === 0) further++;
    if (further > longestNumber) this.#valid = false;
    if (!this.#valid) return 0;
    return 2 ** further + this.fixed(further) - 1;
  }

  /** Nothing was read that had not been written. */
  get valid(): boolean {
    return this.#valid;
  }

  /** All was read: what is left fills up the last letter with zeros. */
  get finished(): boolean {
    const left = this.#letters.length * bitsPerLetter - this.#at;
    return this.#valid && left >= 0 && left < bitsPerLetter && this.fixed(left) === 0;
  }
}

/** Writes numbers below 32 as letters. @example spell([0, 31]) // "0Z" */
export function spell(letters: readonly number[]): string {
  return letters.map((letter) => alphabet[letter]).join("");
}

/**
 * Reads letters as numbers below 32; null where one is none. Small letters, spaces and hyphens do not
 * matter, and O, I and L are read as the digits that they are taken for.
 *
 * @example unspell("0z") // [0, 31]
 */
export function unspell(text: string): readonly number[] | null {
  const written = text
    .replace(/[\s-]/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const letters = Array.from(written, (letter) => alphabet.indexOf(letter));
  return letters.includes(-1) ? null : letters;
}

const checkLetters = 4;

/**
 * Four letters that depend on all others (a cyclic code with x²⁰ + x³ + 1); any two wrong bits, and
 * any errors within four letters in a row, two swapped neighbours among them, give other ones.
 *
 * @example checkOf([1, 2, 3]).length // 4
 */
export function checkOf(letters: readonly number[]): readonly number[] {
  let rest = 0;
  for (const letter of letters) {
    for (let position = bitsPerLetter - 1; position >= 0; position--) {
      const carried = (rest >> 19) ^ ((letter >> position) & 1);
      rest = ((rest << 1) & 0xfffff) ^ (carried ? 0b1001 : 0);
    }
  }
  return Array.from({ length: checkLetters }, (_, index) => (rest >> (15 - 5 * index)) & 31);
}

/**
 * Takes the check letters off; null where they do not agree with the others.
 *
 * @example checked([...letters, ...checkOf(letters)]) // letters
 */
export function checked(letters: readonly number[]): readonly number[] | null {
  const content = letters.slice(0, -checkLetters);
  const agrees = checkOf(content).every((letter, i) => letters[content.length + i] === letter);
  return agrees ? content : null;
}
