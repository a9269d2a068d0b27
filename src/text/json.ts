/** The value of a JSON text; undefined, which no JSON stands for, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws for a text that is no JSON, and for nothing else.
    return undefined;
  }
}
