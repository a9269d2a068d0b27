import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { ItemScanner, type ScannedItem } from '../engine/syntax/item-boundary.ts';
import { providerOf } from '../engine/syntax/provider.ts';
import { codeOf, type TokenList } from '../engine/syntax/token.ts';
import { FUNCTIONS } from '../facts/functions.ts';
import { TRACEPOINT } from '../facts/kernel-function.ts';
import { PROVIDERS, type ProviderName } from '../facts/providers.ts';
import { whyUnattachable } from '../facts/query/attachment.ts';
import { type Edge, isOnLockPath, kernelFunctionNames } from '../facts/query/lock-path.ts';
import { describeReleases, within } from '../facts/query/release.ts';
import type { Target } from '../facts/target.ts';
import { KINDS, lockPathNote, siteFacts, siteWords } from '../render/editor.ts';
import { exactRange, lines } from './diagnostics.ts';

const ATTACH_POINT = codeOf('<attach point>');
const COMMA = codeOf(',');
const CLOSING: readonly number[] = ['}', ';'].map(codeOf);

/** What can stand at a place of a script: attach points, or in an action functions and the names of the script. */
export function completionAt(text: string, offset: number, targets: readonly Target[]): CompletionItem[] {
  const before = text.slice(0, offset);
  const scanner = new ItemScanner(before);
  let written: string | undefined = '';
  for (let item = scanner.next(false); item; item = scanner.next(false))
    written = writtenAt(offset, item, scanner.tokens);
  const comment = scanner.comments.at(-1);
  if (comment !== undefined && comment.span.end === offset && !comment.text.endsWith('*/')) return [];
  if (written === undefined) return namesAt(text, before);
  const name = /^(?:[A-Za-z_]\w*=)?/.exec(written)?.[0] ?? '';
  const rest = written.slice(name.length);
  const colon = rest.indexOf(':');
  const items = colon === -1 ? providers(targets) : placesOf(providerOf(rest.slice(0, colon)), targets);
  const start = offset - (rest.length - (colon + 1));
  const range = exactRange({ start, end: offset }, lines(text));
  return items.map(({ label, ...item }) => ({ ...item, label, textEdit: { range, newText: label } }));
}

/** What is written of an attach point up to an offset, behind the last item of a text; undefined where none can stand. */
function writtenAt(offset: number, { rule, open }: ScannedItem, tokens: TokenList): string | undefined {
  if (open) return undefined;
  const last = tokens.count - 1;
  if (CLOSING.includes(tokens.code(last))) return '';
  if (rule !== 'probe') return rule === 'preprocessor' && tokens.end(last) < offset ? '' : undefined;
  if (tokens.code(last) === COMMA) return '';
  return tokens.code(last) === ATTACH_POINT && tokens.end(last) === offset ? tokens.text(last) : undefined;
}

function providers(targets: readonly Target[]): CompletionItem[] {
  return PROVIDERS.flatMap(({ kind, spellings }) =>
    spellings
      .filter((spelling) => spelling.name.length > 2 && targets.some(({ bpftrace }) => within(bpftrace, spelling)))
      .map((spelling): CompletionItem => {
        const everywhere = targets.every(({ bpftrace }) => within(bpftrace, spelling));
        return {
          label: spelling.name,
          kind: CompletionItemKind.Keyword,
          detail: `${KINDS[kind]}${everywhere ? '' : `, bpftrace ${describeReleases(spelling)}`}`,
        };
      }),
  );
}

/** Where in the kernel the probes of a provider fire, and the name of a function of the tables as they write it. */
const SITES: Partial<
  Record<
    ProviderName,
    { readonly edge: Edge; readonly tracing: boolean; readonly write: (name: string) => string | undefined }
  >
> = {
  kprobe: { edge: 'entry', tracing: false, write: functionName },
  kretprobe: { edge: 'exit', tracing: false, write: functionName },
  fentry: { edge: 'entry', tracing: true, write: functionName },
  fexit: { edge: 'exit', tracing: true, write: functionName },
  rawtracepoint: { edge: 'entry', tracing: true, write: (name) => tracepointName(name) },
  // The tracepoints of the tables are those of locks: see `tracedFunction`.
  tracepoint: {
    edge: 'entry',
    tracing: true,
    write: (name) => (tracepointName(name)?.startsWith('contention_') ? `lock:${tracepointName(name)}` : undefined),
  },
};

function functionName(name: string): string | undefined {
  return name.startsWith(TRACEPOINT) ? undefined : name;
}

function tracepointName(name: string): string | undefined {
  return name.startsWith(TRACEPOINT) ? name.slice(TRACEPOINT.length) : undefined;
}

/** The functions that facts are known of: those of the lock path come last, with what is held there. */
function placesOf(provider: ProviderName | undefined, targets: readonly Target[]): CompletionItem[] {
  const side = provider && SITES[provider];
  if (side === undefined) return UNITS[provider ?? 'end'] ?? [];
  const names = [...new Set(targets.flatMap((target) => kernelFunctionNames(target)))];
  return names.flatMap((name): CompletionItem[] => {
    const label = side.write(name);
    const attachable = targets.some((target) => whyUnattachable(name, target, side.tracing) === undefined);
    if (label === undefined || !attachable) return [];
    const risky = targets.filter((target) => isOnLockPath({ function: name, edge: side.edge }, target));
    if (risky.length === 0) return [{ label, kind: CompletionItemKind.Function, sortText: `a ${label}` }];
    return [
      {
        label,
        kind: CompletionItemKind.Event,
        detail: lockPathNote(
          risky.map((target) => target.name),
          targets.length,
        ),
        documentation: { kind: 'markdown', value: siteWords(siteFacts(name, side.edge, targets), targets.length) },
        sortText: `z ${label}`,
      },
    ];
  });
}

const TIMES = ['s', 'ms', 'us', 'hz'].map((label) => ({ label, kind: CompletionItemKind.Unit }));
const UNITS: Partial<Record<ProviderName, CompletionItem[]>> = { interval: TIMES, profile: TIMES };

/** The functions of bpftrace, and the maps and variables of the script. */
function namesAt(text: string, before: string): CompletionItem[] {
  const sigil = /[@$]?\w*$/.exec(before)?.[0].charAt(0);
  const own = new Set(text.match(/[@$][A-Za-z_]\w*/g) ?? []);
  const start = before.length - (/[@$]?\w*$/.exec(before)?.[0].length ?? 0);
  const range = exactRange({ start, end: before.length }, lines(text));
  const names = [...own].map((label) => ({
    label,
    kind: CompletionItemKind.Variable,
    textEdit: { range, newText: label },
  }));
  if (sigil === '@' || sigil === '$') return names.filter(({ label }) => label.startsWith(sigil));
  return [
    ...names,
    ...[...FUNCTIONS].map((label) => ({
      label,
      kind: CompletionItemKind.Function,
      textEdit: { range, newText: label },
    })),
  ];
}
