import fc from 'fast-check';
import { riskyScript } from '../policy/risky-script.ts';

/** What may stand where one space stands, outside of strings and line comments. */
const SPACES = ['\t', '  ', '\n', '\n\t', ' /* a */ ', '/* a\n * b */ ', ' // c\n'];

/** Risky scripts in layouts that nobody would write: comments and line ends in any place. */
export const riskyLayout = fc
  .tuple(riskyScript, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SPACES)), { maxLength: 12 }))
  .map(([text, noise]) => {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    let lines = text.split(newline);
    for (const [at, space] of noise) {
      const index = at % lines.length;
      const line = lines[index] ?? '';
      // A line end in an attach point ends it, and one in a comment makes code of it.
      if (line.startsWith('#') || line.includes('//') || !/^\s|[;{}]/.test(line)) continue;
      const places = [...line.matchAll(/[;{}(] | [;{}=>]/g)].map((match) => match.index + match[0].indexOf(' '));
      const place = places[at % Math.max(1, places.length)];
      if (place === undefined) continue;
      const changed = line.slice(0, place) + space.replaceAll('\n', newline) + line.slice(place + 1);
      lines = [...lines.slice(0, index), ...changed.split(newline), ...lines.slice(index + 1)];
    }
    return lines.join(newline);
  });
