import { FEATURES } from '../../facts/features.ts';
import { attachPointProblem } from './attach-point-failure.ts';
import { amountOf } from './literal.ts';
import type { AttachPoint, AttachPointPart, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** A requirement on a part of an attach point that the grammar cannot express. */
interface Demand {
  readonly part: AttachPointPart | undefined;
  readonly holds: (text: string) => boolean;
  readonly message: string;
  readonly hint?: string;
}

/** The shortest time between two firings of a timer that bpftrace 0.27 takes, in nanoseconds. */
const SHORTEST = 1000n;
const WATCHED_BYTES: ReadonlySet<bigint> = new Set([1n, 2n, 4n, 8n]);
/** Each of r, w and x at most once. Which combinations work depends on the processor. */
const MODE = /^(?!.*(.).*\1)[rwx]+$/;

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

function demandsOf({ provider, place }: AttachPoint): readonly Demand[] {
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
        {
          part: place.language,
          holds: (text) => text === 'cpp',
          message: `${provider} knows the language cpp here${not(place.language)}.`,
          hint: `Put names with colons in them in quotes: ${provider}:path:"a::b".`,
        },
        ...(place.path === undefined ? [noPath(place.function, `${provider} needs a function`)] : []),
        {
          part: place.path,
          holds: () => !isAddress || place.path?.wildcard !== true,
          message: 'An address belongs to one file: its path takes no wildcard.',
        },
      ];
    }
    case 'usdt':
      return place.path === undefined ? [noPath(place.probe, `${provider} needs the name of a probe`)] : [];
    case 'timer':
      if (place.unit !== undefined) {
        const message = `${provider} takes a number above 0 here${not(place.rate)}.`;
        return [{ part: place.rate, holds: (text) => amountOf(text) > 0n, message }];
      }
      return [
        {
          part: place.rate,
          holds: (text) => amountOf(text) >= SHORTEST,
          message: `${provider} needs a unit of time, and at least 1us.`,
          hint: `Write ${provider}:s:1 or, from bpftrace ${FEATURES.duration.from} on, ${provider}:1s.`,
        },
      ];
    case 'watchpoint':
      return [
        {
          part: place.address,
          holds: (text) => amountOf(text) > 0n,
          message: `${provider} needs an address other than 0.`,
        },
        {
          part: place.length,
          holds: (text) => WATCHED_BYTES.has(amountOf(text)),
          message: `${provider} takes 1, 2, 4 or 8 bytes here${not(place.length)}.`,
        },
        {
          part: place.mode,
          holds: (text) => MODE.test(text),
          message: `${provider} takes a combination of r, w and x here${not(place.mode)}.`,
        },
      ];
    default:
      return [];
  }
}

function noSlash(part: AttachPointPart, provider: string): Demand {
  return {
    part,
    holds: (text) => !text.includes('/'),
    message: 'A predicate needs a space before its first slash.',
    hint: `${provider}:f /pid == 1/ { ... }`,
  };
}

/** With -p PID the path may be missing. If the only part looks like a path, it is the other part that is missing. */
function noPath(part: AttachPointPart, needs: string): Demand {
  return { part, holds: (text) => !text.startsWith('/'), message: `${needs} after the path.` };
}
