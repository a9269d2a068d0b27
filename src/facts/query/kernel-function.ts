import { TRAMPOLINE_ARGUMENTS, TRAMPOLINES } from '../attachment.ts';
import type { TracepointEvent } from '../kernel-function.ts';
import { CASTS, TRACEPOINT_EVENTS } from '../kernel-function.ts';
import type { Architecture } from '../kernel-table.ts';
import { within } from './release.ts';

/** The cast that gives a plain argument a type of C; undefined for a type that has no counterpart. */
export function castOf(type: string): string | undefined {
  const plain = type.replace(/^const /, '');
  return CASTS.get(plain) ?? (/^struct \w+ \*$/.test(plain) ? `(${plain})` : undefined);
}

/** What a signature of C says: the type of the result, and the arguments in order. Undefined if it is not understood. */
export function readSignature(
  signature: string,
):
  | { readonly result: string; readonly arguments: readonly { readonly name: string; readonly type: string }[] }
  | undefined {
  const [, result, list] = /^(.*?)\w+\((.*)\)$/.exec(signature) ?? [];
  if (result === undefined || list === undefined) return undefined;
  const read = list.split(',').flatMap((each) => {
    const [, type, name] = /^\s*(.*?)\s*(\w+)$/.exec(each) ?? [];
    return type === undefined || name === undefined || type === '' ? [] : [{ name, type }];
  });
  return { result: result.trim(), arguments: read };
}

/**
 * How many arguments a signature of C has. Commas inside an argument, which is a pointer to a function then, are none of its
 * own. Undefined if the signature is not understood.
 */
export function countArguments(signature: string): number | undefined {
  const list = /^.*?\w\((.*)\)$/.exec(signature)?.[1]?.trim();
  if (list === undefined) return undefined;
  if (list === '' || list === 'void') return 0;
  let depth = 0;
  let commas = 0;
  for (const character of list) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) commas++;
    // The result is a pointer to a function.
    if (depth < 0) return undefined;
  }
  return commas + 1;
}

/** Whether fentry and fexit attach to functions of a kernel. */
export function hasTrampolines(arch: Architecture, kernel: string): boolean {
  return TRAMPOLINES.some((row) => row.arch === arch && within(kernel, row));
}

/** Since which release fentry and fexit attach to functions of an architecture's kernels. */
export function trampolinesFrom(arch: Architecture): string | undefined {
  return TRAMPOLINES.find((row) => row.arch === arch)?.from;
}

/**
 * The most arguments of a function that fentry and fexit attach to, and the release up to which (not including it) that
 * holds; undefined where it is not known.
 */
export function mostArguments(
  arch: Architecture,
  kernel: string,
): { readonly most: number; readonly before?: string } | undefined {
  const row = TRAMPOLINE_ARGUMENTS.find((each) => each.arch === arch && within(kernel, each));
  return row === undefined || (row.unknown !== undefined && within(kernel, row.unknown)) ? undefined : row;
}

/** The tracepoint of a raw tracepoint's name, where its arguments are known. */
export function tracepointEvent(name: string): TracepointEvent | undefined {
  return Object.hasOwn(TRACEPOINT_EVENTS, name) ? TRACEPOINT_EVENTS[name] : undefined;
}
