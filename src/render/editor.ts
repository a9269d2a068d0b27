import type { RuleId } from '../engine/policy/finding.ts';
import { whenItHappens } from '../engine/policy/reason.ts';
import { RULES } from '../engine/policy/rules/index.ts';
import { groupByReason, onTargets } from '../engine/policy/target-words.ts';
import { describeLock, type LockOperation, type Refusal } from '../engine/program/program.ts';
import type { ReportedFinding } from '../engine/report.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import type { GuardClass } from '../facts/kernel-lock.ts';
import { type HeldLock, KERNEL_OPERATION_NAMES, type KernelOperation } from '../facts/kernel-table.ts';
import type { ProgramKind } from '../facts/providers.ts';
import { type Edge, type Held, heldAt } from '../facts/query/lock-path.ts';
import type { Target } from '../facts/target.ts';
import { plural } from '../text/plural.ts';
import { showUnseen } from '../text/unseen.ts';
import { findingParts, NEEDS_FILE, otherOf, remedyLine, toldLines } from './finding-parts.ts';
import { codeSpan, proseLine } from './markdown.ts';
import { rulePage } from './rule-page.ts';

/** A finding under its line in an editor, whose link is that of the rule's name. */
export function toldInEditor(finding: ReportedFinding): string {
  return showUnseen(toldLines(finding).join('\n'));
}

/** A rewrite as the title of what an editor offers: what it does, and what it costs. */
export function remedyTitle(fix: Fix, finding: ReportedFinding): string {
  const { remedy } = findingParts(finding);
  const { label: _, ...told } = remedy.fix === fix ? remedy : otherOf(fix, finding);
  // An editor makes the file, and leaves it to the user to save it.
  const leaves = createsFile(fix) ? [...told.leaves.filter((words) => words !== NEEDS_FILE), SAVE_FILE] : told.leaves;
  const line = remedyLine({ ...told, leaves, label: 'Fix' }).replace(/^Fix: /, '');
  return showUnseen(fix.kind === 'suppress' ? fix.title : line);
}

const SAVE_FILE = 'It makes a new file: save that too.';

/** What is said where a document has more findings than are shown. */
export function moreFindings(count: number): string {
  return `${plural(count, 'more finding')} of this file ${count === 1 ? 'is' : 'are'} not shown; bpftrace-guard check shows all.`;
}

/** What is said of a document whose judging takes longer than it may. @param seconds how long it may */
export function tookTooLong(seconds: number): string {
  return `It takes longer than ${plural(seconds, 'second')} to judge, so it is not judged here. Give lsp more time with --longest, or let check judge it.`;
}

/** Why a rewrite that needs a file of its own cannot be applied, besides that a client makes no files. */
export const NEEDS_FILE_THERE = 'It needs a new file, and another one is in its place.';

/** The title of what shows a rule's page. */
export function explainTitle(rule: RuleId): string {
  return `Explain ${rule}`;
}

/** A rule's page as Markdown; undefined for what is no rule. */
export function explained(id: string): string | undefined {
  const rule = RULES.find((each) => each.id === id);
  return rule && rulePage(rule);
}

/** What an attach point is on the machines that a script is judged for. */
export interface AttachPointFacts {
  readonly text: string;
  /** How many machines there are. */
  readonly total: number;
  /** By machine, the kinds of programs that it becomes. */
  readonly becomes: readonly { readonly target: string; readonly kind: ProgramKind; readonly guard: GuardClass }[];
  /** Where it is refused, and why. */
  readonly refused: readonly { readonly target: string; readonly why: Refusal['why'] }[];
  /** Why it is not known where it fires. */
  readonly unresolved?: string;
  /** What it is on the lock path. */
  readonly sites: readonly SiteFacts[];
}

/** What holds while a function runs, or on a side of it, inside one operation of a kernel. */
export interface SiteFacts {
  readonly function: string;
  readonly edge: Edge;
  readonly during: readonly ({ readonly target: string; readonly operation: KernelOperation } & Pick<
    Held,
    'held' | 'locks'
  >)[];
}

/** What is held at a place in the kernel, by target and operation. */
export function siteFacts(name: string, edge: Edge, targets: readonly Target[]): SiteFacts {
  const during = targets.flatMap((target) =>
    KERNEL_OPERATION_NAMES.flatMap((operation) => {
      const held = heldAt(name, edge, operation, target);
      return held === undefined ? [] : [{ target: target.name, operation, held: held.held, locks: held.locks }];
    }),
  );
  return { function: name, edge, during };
}

/** An attach point explained, as Markdown. */
export function attachPointWords({ text, total, becomes, refused, unresolved, sites }: AttachPointFacts): string {
  const kinds = groupByReason(
    becomes.map(({ target, kind, guard }) => ({ target, why: `${KINDS[kind]}: ${GUARDS[guard]}` })),
  );
  const obstacles = groupByReason(refused);
  return paragraphs([
    codeSpan(text),
    list([
      ...kinds.map(({ why, targets }) => `${capital(onTargets(targets, total))} it is ${why}.`),
      ...obstacles.map(({ why, targets }) => `${capital(onTargets(targets, total))} it is refused: ${why}.`),
    ]),
    unresolved === undefined ? '' : proseLine(`Where it fires is not known: ${unresolved}.`),
    ...sites.slice(0, MOST_SITES).map((site) => siteWords(site, total)),
    sites.length > MOST_SITES
      ? proseLine(`It matches ${sites.length - MOST_SITES} more functions of the lock path.`)
      : '',
  ]);
}

/** How many functions that a wildcard matches are explained. */
const MOST_SITES = 3;

/** What a function of the lock path is, as Markdown. @param total how many machines there are */
export function siteWords({ function: name, edge, during }: SiteFacts, total: number): string {
  const held = during.filter((each) => each.held !== 'no');
  const place = name.replace(/^__traceiter_/, 'the tracepoint ');
  if (held.length === 0) return '';
  const rows = groupByReason(
    held.map(({ target, operation, held: sure, locks }) => ({
      target,
      why: `${OPERATIONS[operation]}${sure === 'maybe' ? ', perhaps' : ''} with ${locksWords(locks)} held`,
    })),
  );
  const side = name === place ? `${EDGES[edge]} ` : '';
  return paragraphs([
    `**${proseLine(`On the lock path: ${side}${place} runs`)}**`,
    list(rows.map(({ why, targets }) => `inside ${why}: ${onTargets(targets, total)}.`)),
    proseLine('A program that fires there and takes such a lock itself can close a deadlock.'),
  ]);
}

/** The locks that a statement takes, and on which machines. */
export interface StatementFacts {
  readonly text: string;
  readonly total: number;
  readonly takes: readonly { readonly target: string; readonly operation: LockOperation }[];
}

/** The locks of a statement, as Markdown. */
export function statementWords({ text, total, takes }: StatementFacts): string {
  const rows = groupByReason(takes.map(({ target, operation }) => ({ target, why: lockWords(operation) })));
  const nothing = total - new Set(takes.map(({ target }) => target)).size;
  return paragraphs([
    codeSpan(text),
    list([
      ...rows.map(({ why, targets }) => `${capital(onTargets(targets, total))} it takes ${why}.`),
      ...(nothing > 0
        ? [
            `On ${nothing === total ? 'no machine' : plural(nothing, 'machine')} it takes ${nothing === total ? 'a' : 'no'} lock.`,
          ]
        : []),
    ]),
  ]);
}

function lockWords(operation: LockOperation): string {
  const { locks, moment, report, freeList } = operation;
  const names = locks.map((lock) => `the ${describeLock(lock)}`);
  const when = whenItHappens({ moment, reports: report === undefined ? [] : [report] });
  const own = `${names.join(' and then ')}${when === '' ? ' each time' : when}`;
  if (freeList === undefined) return own;
  return `${own}; and the ${describeLock(freeList.lock)}${whenItHappens({ moment: freeList.moment, reports: [] }) || ' each time'}`;
}

/** The short note beside an attach point of the lock path that an editor offers. @param targets on which it is one */
export function lockPathNote(targets: readonly string[], total: number): string {
  return `runs under a map lock ${onTargets(targets, total)}`;
}

/** What a program of a kind is called. */
export const KINDS: Readonly<Record<ProgramKind, string>> = {
  kprobe: 'a kprobe program',
  kretprobe: 'a kretprobe program',
  fentry: 'an fentry program',
  fexit: 'an fexit program',
  'raw-tracepoint': 'a raw tracepoint program',
  tracepoint: 'a tracepoint program',
  'syscall-tracepoint': 'a tracepoint program of a system call',
  'perf-event': 'a perf event program',
  hardware: 'a program in a non-maskable interrupt',
  breakpoint: 'a program at a breakpoint of the processor',
  uprobe: 'a uprobe program',
  iter: 'an iterator program',
  once: 'a program that runs once',
};

const GUARDS: Readonly<Record<GuardClass, string>> = {
  'prog-active': 'the kernel lets no other kprobe, tracepoint or perf event program run inside it',
  'per-program': 'the kernel keeps only itself from running inside it',
  none: 'the kernel keeps nothing from running inside it',
  alone: 'no other program of the script runs then',
};

const EDGES: Readonly<Record<Edge, string>> = {
  entry: 'the entry of',
  exit: 'the exit of',
  inside: 'a point inside',
};

const OPERATIONS: Readonly<Record<KernelOperation, string>> = {
  'hash.update': 'updates of hash maps',
  'hash.delete': 'deletes from hash maps',
  'percpu_hash.update': 'updates of per-CPU hash maps',
  'lru_hash.update': 'updates of LRU maps',
  'lru_hash.delete': 'deletes from LRU maps',
  'lru_percpu_hash.update': 'updates of per-CPU LRU maps',
  'ringbuf.output': 'output to the ring buffer',
  stackid: 'the recording of stacks',
};

const LOCKS: Readonly<Record<HeldLock, string>> = {
  bucket: 'the bucket lock',
  freelist: 'the free-list lock',
  lru: 'the LRU list lock',
  ringbuf: 'the lock of the ring buffer',
  own: 'the lock that it has just taken',
};

function locksWords(locks: readonly HeldLock[]): string {
  const names = locks.map((lock) => LOCKS[lock]);
  return names.length === 0 ? 'a lock' : names.join(' and ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${proseLine(item)}`).join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
