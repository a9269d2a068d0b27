import { FEATURES } from '../../facts/features.ts';
import { attachPointProblem } from './attach-point-failure.ts';
import { amountOf } from './literal.ts';
import type { AttachPoint, AttachPointPart, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** A requirement on a part of an attach point that the grammar cannot express. */
interface Demand {
  readonly part: AttachPointPart | undefined;
  readonly holds: (text: string) => boolean;
  readonly message: string;
  readonly hint: string | undefined;
}

function demand(part: Demand['part'], holds: Demand['holds'], message: string, hint?: string): Demand {
  return { part, holds, message, hint };
}

/** The shortest time between two firings of a timer that bpftrace 0.27 takes, in nanoseconds. */
const SHORTEST = 1000n;
const isWatched = (bytes: string) => [1n, 2n, 4n, 8n].includes(amountOf(bytes));
/** Each of r, w and x at most once. Which combinations work depends on the processor. */
const isMode = (mode: string) => /^(?!.*(.).*\1)[rwx]+$/.test(mode);

/**
 * Why no release of bpftrace accepts a well-formed attach point; undefined if one may. A positional parameter may be
 * anything.
 */
export function checkAttachPoint(point: AttachPoint): ScriptSyntaxError | undefined {
  const broken = demandsOf(point).find(
    ({ part, holds }) => part !== undefined && !part.positional && !holds(part.text),
  );
  return broken?.part && attachPointProblem(broken.part.span, broken.message, broken.hint);
}

function demandsOf(point: AttachPoint): readonly Demand[] {
  const { provider, place } = point;
  const not = (part: AttachPointPart | undefined) => `, not '${part?.text ?? ''}'`;
  switch (place.form) {
    case 'kernelFunction':
      return [noSlash(place.function, provider)];
    case 'rawTracepoint':
    case 'tracepoint':
      return [noSlash(place.event, provider)];
    case 'userFunction': {
      const isAddress = /^\d/.test(place.function.text);
      return [
        demand(
          place.language,
          (text) => text === 'cpp',
          `${provider} knows the language cpp here${not(place.language)}.`,
          `Put names with colons in them in quotes: ${provider}:path:"a::b".`,
        ),
        ...(place.path === undefined ? [noPath(place.function, `${provider} needs a function`)] : []),
        demand(
          place.function,
          () => !hasEmptyPath(point),
          `${provider} has an empty path, which -p PID does not fill.`,
        ),
        demand(
          place.path,
          () => !isAddress || place.path?.wildcard !== true,
          'An address belongs to one file: its path takes no wildcard.',
        ),
      ];
    }
    case 'usdt':
      return place.path === undefined ? [noPath(place.probe, `${provider} needs the name of a probe`)] : [];
    case 'timer':
      if (place.unit !== undefined) {
        const message = `${provider} takes a number above 0 here${not(place.rate)}.`;
        return [demand(place.rate, (text) => amountOf(text) > 0n, message)];
      }
      return [
        demand(
          place.rate,
          (text) => amountOf(text) >= SHORTEST,
          `${provider} needs a unit of time, and at least 1us.`,
          `Write ${provider}:s:1 or, from bpftrace ${FEATURES.duration.from} on, ${provider}:1s.`,
        ),
      ];
    case 'watchpoint':
      return [
        demand(place.address, (text) => amountOf(text) > 0n, `${provider} needs an address other than 0.`),
        demand(place.length, isWatched, `${provider} takes 1, 2, 4 or 8 bytes here${not(place.length)}.`),
        demand(place.mode, isMode, `${provider} takes a combination of r, w and x here${not(place.mode)}.`),
      ];
    default:
      return [];
  }
}

/** Whether there is a place for a path, and nothing in it: `uprobe::f`. */
function hasEmptyPath({ text, span, providerSpan }: AttachPoint): boolean {
  return /^\s*:\s*:/.test(text.slice(providerSpan.end - span.start));
}

function noSlash(part: AttachPointPart, provider: string): Demand {
  const message = 'A predicate needs a space before its first slash.';
  return demand(part, (text) => !text.includes('/'), message, `${provider}:f /pid == 1/ { ... }`);
}

/** With -p PID the path may be missing. If the only part looks like a path, it is the other part that is missing. */
function noPath(part: AttachPointPart, needs: string): Demand {
  return demand(part, (text) => !text.startsWith('/'), `${needs} after the path.`);
}
