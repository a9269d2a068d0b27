import { FEATURES } from '../../facts/features.ts';
import { attachPointProblem } from './attach-point-failure.ts';
import type { AttachPoint, AttachPointPart } from './attach-point-tree.ts';
import { amountOf } from './literal.ts';
import type { SyntaxError as ScriptSyntaxError } from './tree.ts';

/** What a part must be that its grammar cannot say. */
interface Demand {
  readonly part: AttachPointPart | undefined;
  readonly holds: (text: string) => boolean;
  readonly message: string;
  readonly hint?: string;
}

/** The shortest time between two firings of a timer that bpftrace 0.27 takes. */
const SHORTEST = 1000n;
const WATCHED_BYTES: ReadonlySet<bigint> = new Set([1n, 2n, 4n, 8n]);
const LANGUAGES: ReadonlySet<string> = new Set(['cpp']);
/** Each of r, w and x once at most. Which combinations a processor has is the machine's business. */
const MODE = /^(?!.*(.).*\1)[rwx]+$/;

/** Why no release of bpftrace can take an attach point of a good form, or undefined. A positional parameter may be anything. */
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
      const address = /^\d/.test(place.function.text) && place.path?.wildcard === true;
      return [
        {
          part: place.language,
          holds: (text) => LANGUAGES.has(text),
          message: `${provider} knows the language cpp here${not(place.language)}.`,
          hint: `Put names with colons in them in quotes: ${provider}:path:"a::b".`,
        },
        ...aloneNoPath(place.path, place.function, provider, 'a function'),
        {
          part: place.path,
          holds: () => !address,
          message: 'An address belongs to one file: its path takes no wildcard.',
        },
      ];
    }
    case 'usdt':
      return aloneNoPath(place.path, place.probe, provider, 'the name of a probe');
    case 'timer':
      return [
        place.unit === undefined
          ? {
              part: place.rate,
              holds: (text) => amountOf(text) >= SHORTEST,
              message: `${provider} needs a unit of time, and at least 1us.`,
              hint: `Write ${provider}:s:1 or, from bpftrace ${FEATURES.duration.from} on, ${provider}:1s.`,
            }
          : {
              part: place.rate,
              holds: (text) => amountOf(text) > 0n,
              message: `${provider} takes a number above 0 here${not(place.rate)}.`,
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
    case 'once':
    case 'bpfProgram':
    case 'sourceLine':
    case 'counter':
    case 'iterator':
    case 'signal':
    case 'labelled':
    case 'anyProvider':
    case 'unresolved':
      return [];
    default:
      return unreachable(place);
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

/** With -p PID the path may be missing; what looks like a path has not been left out. */
function aloneNoPath(
  path: AttachPointPart | undefined,
  part: AttachPointPart,
  provider: string,
  what: string,
): readonly Demand[] {
  const holds = (text: string) => !text.startsWith('/');
  return path === undefined ? [{ part, holds, message: `${provider} needs ${what} behind the path.` }] : [];
}

function unreachable(point: never): never {
  throw new TypeError(`Not a form of attach points: ${JSON.stringify(point)}`);
}
