import type { Provider } from '../../facts/providers.ts';
import type { Edge } from '../../facts/query/lock-path.ts';
import { kernelFunctionNames } from '../../facts/query/lock-path.ts';
import type { Target } from '../../facts/target.ts';
import { textMatcher } from '../../text/wildcard.ts';
import { amountOf } from '../syntax/literal.ts';
import type { AttachPoint, AttachPointPart, KernelFunctionPlace } from '../syntax/tree.ts';

/** The side of the function that a provider fires on, and whether it needs a trace site there. */
const FUNCTION_PROVIDERS: Readonly<Record<string, { edge: Edge; tracing: boolean }>> = {
  kprobe: { edge: 'entry', tracing: false },
  kretprobe: { edge: 'exit', tracing: false },
  fentry: { edge: 'entry', tracing: true },
  fexit: { edge: 'exit', tracing: true },
};

/** A kernel function, or a pattern of them, that an attach point names. */
export interface TracedFunction {
  readonly function: string;
  readonly edge: Edge;
  readonly tracing: boolean;
  readonly module?: string;
  /** False when a module is named: the functions of the lock path are in the kernel itself. */
  readonly vmlinux: boolean;
  /** The positional parameter that the name depends on. */
  readonly open?: string;
  /** An address, or a negative offset: the function at that place is not known. */
  readonly unnamed?: string;
}

/** The kernel function that an attach point names; undefined for an attach point elsewhere. */
export function tracedFunction(attachPoint: AttachPoint, provider: Provider): TracedFunction | undefined {
  const { place } = attachPoint;
  switch (place.form) {
    case 'kernelFunction': {
      const side = FUNCTION_PROVIDERS[provider.name];
      if (side === undefined) return undefined;
      const inside = place.offset === undefined ? {} : offsetSite(place, place.offset);
      const address = /^\d/.test(place.function.text) ? { unnamed: place.function.text } : {};
      return {
        function: place.function.text,
        ...side,
        ...inside,
        ...address,
        ...moduleOf(attachPoint, place.function),
      };
    }
    case 'rawTracepoint':
      return { ...tracepointSite(place.event.text), ...moduleOf(attachPoint, place.event) };
    case 'tracepoint':
      if (place.category === undefined || !textMatcher(place.category.text)('lock')) return undefined;
      return { ...tracepointSite(place.event.text), ...moduleOf(attachPoint, place.event) };
    case 'unresolved': {
      // Whatever the parameter says, the provider is known: it may be a function of the lock path.
      const side = FUNCTION_PROVIDERS[provider.name];
      return side ? { function: '', ...side, ...moduleOf(attachPoint, undefined) } : undefined;
    }
    default:
      return undefined;
  }
}

/** `function+0` is the entry. An offset that is known only when the script starts counts as one inside the function. */
function offsetSite({ function: { text: name } }: KernelFunctionPlace, { text, positional }: AttachPointPart) {
  if (positional) return { edge: 'inside' } as const;
  if (text.startsWith('-')) return { edge: 'inside', unnamed: `${name}+${text}` } as const;
  return { edge: amountOf(text) === 0n ? 'entry' : 'inside' } as const;
}

function tracepointSite(event: string) {
  return { function: `__traceiter_${event}`, edge: 'entry', tracing: true } as const;
}

function moduleOf(attachPoint: AttachPoint, name: AttachPointPart | undefined) {
  const module = 'module' in attachPoint.place ? attachPoint.place.module : undefined;
  const open = name === undefined || name.positional || module?.positional;
  const parameter = open ? /\$[1-9]\d*/.exec(attachPoint.text)?.[0] : undefined;
  return {
    vmlinux: module === undefined || textMatcher(module.text)('vmlinux'),
    ...(module === undefined ? {} : { module: module.text }),
    ...(parameter === undefined ? {} : { open: parameter }),
  };
}

/** Whether it is one function of the kernel itself, by its name. */
export function isOneFunction({ function: name, vmlinux, open, unnamed }: TracedFunction): boolean {
  return vmlinux && open === undefined && unnamed === undefined && !isPattern(name);
}

/** Why the function is not known: a parameter of the command line, an address, or a module that could have a function of such a name. */
export function whyUnresolved(traced: TracedFunction, target: Target): string | undefined {
  if (traced.open !== undefined) return `${traced.open} is only known when the script is started`;
  if (traced.unnamed !== undefined) return `which function is at ${traced.unnamed} is known only on the machine`;
  if (!traced.tracing) return undefined;
  if (traced.vmlinux || !kernelFunctionNames(target).some(textMatcher(traced.function))) return undefined;
  return `the functions of the module ${traced.module} are not known`;
}

/** Whether a name has wildcards. */
export function isPattern(name: string): boolean {
  return /[*?[]/.test(name);
}
