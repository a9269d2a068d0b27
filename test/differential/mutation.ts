import type { Random } from './random.ts';

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"?|[A-Za-z_]\w*|[$@]\w*|\d\w*|->|\+\+|--|<<=?|>>=?|[=!<>+\-*/%&|^]=|&&|\|\||\.\.|[\s\S]/g;

/** What people and typing errors put into scripts. */
const FOREIGN = [
  ...['{', '}', '(', ')', '[', ']', ';', ',', ':', '/', '"', '@', '$', '.', '..', '->', '?', '#', '\\', '=', '=='],
  ...['+', '++', '-', '--', '*', '&', '&&', '|', '||', '!', '~', '<', '<<', '%', '^', '+=', '/*', '*/', '//', '\n'],
  ...['if', 'else', 'while', 'for', 'unroll', 'let', 'return', 'break', 'struct', 'macro', 'fn', 'import', 'config'],
  ...['sizeof', 'offsetof', 'typeof', 'comptime', 'true', 'pid', 'args', 'uint64', '1', '0x1', '1s', '@a', '$x', '_'],
  ...['kprobe:f', 'begin', '()', '{}', '(1, 2)', '(a = 1)', '"s"', '$1', '$#', '@a[1]', '.x', '->x', '(int8)'],
];

/** The tokens of a script, roughly: joined they give the text again. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether a token is white space or a comment. */
export function isLayout(token: string): boolean {
  return /^(?:\s|\/\/|\/\*.)/s.test(token);
}

/** A script with one to three tokens deleted, doubled, swapped, replaced or added, or cut off somewhere. */
export function mutate(text: string, random: Random): string {
  let tokens = tokensOf(text);
  for (let times = random.pick([1, 1, 1, 1, 2, 3]); times > 0 && tokens.length > 0; times--) {
    const at = random.below(tokens.length);
    const token = tokens[at] ?? '';
    switch (random.below(12)) {
      case 0:
        tokens = tokens.slice(0, at);
        break;
      case 1:
      case 2:
      case 3:
        tokens.splice(at, 1);
        break;
      case 4:
      case 5:
        tokens.splice(at, 0, token);
        break;
      case 6:
      case 7: {
        const other = random.below(tokens.length);
        tokens[at] = tokens[other] ?? '';
        tokens[other] = token;
        break;
      }
      case 8:
      case 9:
        tokens[at] = random.pick(FOREIGN);
        break;
      case 10:
        tokens[at] = tokens[random.below(tokens.length)] ?? '';
        break;
      default:
        tokens.splice(at, 0, random.pick(FOREIGN));
    }
  }
  return tokens.join('');
}
