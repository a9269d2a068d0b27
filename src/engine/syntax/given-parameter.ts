import { codeOf, tokensOf } from './attach-point-token.ts';
import { parseScript } from './parse.ts';

const POSITIONAL = codeOf('<positional>');

/** What names functions, files and numbers, and opens neither a comment nor another part of the script. */
const PLAIN = /^(?!.*\/[/*])[\w.:*+@/?!-]+$/;

/** A script in which attach points hold the values of positional parameters. */
export interface GivenParameters {
  readonly text: string;
  /** The parameters of attach points that are still in it, as written (`$2`): nobody gave them, or they hold other characters. */
  readonly left: readonly string[];
}

/**
 * Puts the values of positional parameters into the attach points of a script, as bpftrace does when it starts. Lines stay where
 * they are. Source: bpftrace src/ast/passes/attachpoint_passes.cpp: "Expand the positional param in-place".
 *
 * @param parameters `$1` is the first.
 */
export function withParameters(text: string, parameters: readonly string[]): GivenParameters {
  const left = new Set<string>();
  let given = text;
  // From the end, so that the offsets before it stay right.
  const points = parseScript(text).items.flatMap((item) => (item.kind === 'probe' ? item.attachPoints : []));
  for (const { span, text: written } of points.toReversed())
    for (const { code, start, end, value } of tokensOf(written).toReversed()) {
      if (code !== POSITIONAL) continue;
      const parameter = parameters[Number(value.slice(1)) - 1];
      if (parameter === undefined || !PLAIN.test(parameter)) left.add(value);
      else given = given.slice(0, span.start + start) + parameter + given.slice(span.start + end);
    }
  return { text: given, left: [...left].sort() };
}
