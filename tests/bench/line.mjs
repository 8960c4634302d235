// One measured number as design.md §6 wants it: a JSON object on a line.

/**
 * Prints `{name, value, unit, reference, ratio}`. `reference` is the target; `ratio` is how much of it is used up:
 * 1 or less is within the target, also where more is better. `note` says what a reader must know to trust it.
 */
export function line(name, value, unit, reference, { moreIsBetter = false, note } = {}) {
  const ratio = Math.round(1000 * (moreIsBetter ? reference / value : value / reference)) / 1000;
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, reference, ratio, ...(note ? { note } : {}) }));
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
