/** A number and its noun: `1 finding`, `2 findings`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}

const MOST_NAMED = 5;

/** The first names of a list that may be long, and how many more there are: `a, b, c, d, e and 3 more`. */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
