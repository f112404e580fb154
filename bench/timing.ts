/** One way of doing the work; it gives back something counted, so that no work can be left out. */
export interface Contender {
  readonly name: string;
  /** How many people one pass assesses. */
  readonly people: number;
  readonly pass: () => number | Promise<number>;
}

/** What came out for one contender. */
export interface Timed {
  readonly name: string;
  /** People a second, one figure for each round. */
  readonly rates: readonly number[];
}

const warmUpMilliseconds = 1500;
const roundMilliseconds = 250;
const rounds = 15;

/** Passes until the time is up, whole passes only; people a second. */
async function rateOf(contender: Contender, milliseconds: number): Promise<number> {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    const counted = contender.pass();
    if (typeof counted !== "number") await counted;
    passes += 1;
    elapsed = performance.now() - start;
  }
  return (passes * contender.people * 1000) / elapsed;
}

/** Times all contenders in turn, round after round, so that a busy machine is busy for each of them. */
export async function time(contenders: readonly Contender[]): Promise<readonly Timed[]> {
  const timed = contenders.map(({ name }) => ({ name, rates: [] as number[] }));
  for (const contender of contenders) await rateOf(contender, warmUpMilliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      timed[index]?.rates.push(await rateOf(contender, roundMilliseconds));
    }
  }
  return timed;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How many times as fast the first is: the median of the ratios of each round. */
export function ratioOf(first: Timed, second: Timed): number {
  return median(first.rates.map((rate, round) => rate / (second.rates[round] ?? Number.NaN)));
}
