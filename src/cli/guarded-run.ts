import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { leavesUnjudged, reportedFiles } from '../engine/report.ts';
import { withParameters } from '../engine/syntax/given-parameter.ts';
import type { Target } from '../facts/target.ts';
import { alternativesTo } from '../host/alternatives.ts';
import { type Invocation, readArguments } from '../host/arguments.ts';
import { type Machine, thisMachine, whyNotStarted } from '../host/machine.ts';
import { bpftraceOf, readHost } from '../host/read.ts';
import { endAs, startInPlace } from '../host/start.ts';
import { renderFile } from '../render/text.ts';
import { judgeScripts } from '../session/judge.ts';
import { fails, type Layers, resolveSettings, targetNotes } from '../session/settings.ts';
import { DiskTree } from '../source/disk.ts';
import { isOwnStream, readNamed } from '../source/regular-file.ts';
import { decodeScript, type ReadableScript, SCRIPT_LIMIT } from '../source/script-text.ts';
import { WatchedTree } from '../source/watched-tree.ts';
import { Failure, messageOf } from '../text/failure.ts';
import { configurationOnDisk } from './configuration-file.ts';
import type { GuardedRunOptions } from './options.ts';
import { layersOf, PROGRAM, placeOf, styleOf } from './run.ts';
import { STATUS, say, type Terminal } from './terminal.ts';

type Headers = Extract<Invocation, { kind: 'program' }>['headers'];

/** Why bpftrace is not started. */
interface Stop {
  readonly status: number;
  /** A sentence each. */
  readonly why: readonly string[];
}

/** What a request comes to, before bpftrace is started. */
interface Verdict {
  readonly stop?: Stop;
  /** What was read of standard input: bpftrace gets it in its place. */
  readonly input?: Uint8Array;
  /** The path of a file that is no longer what was judged. */
  readonly changed?: () => Promise<string | undefined>;
}

interface Request {
  readonly args: readonly string[];
  /** A path, or a name that is looked for on PATH. */
  readonly bpftrace: string;
  readonly options: GuardedRunOptions;
  readonly terminal: Terminal;
  readonly machine: Machine;
}

/**
 * `run`: judges the program that bpftrace is asked to run for this machine, and starts bpftrace with the same arguments.
 *
 * @returns the exit status: that of bpftrace if it was started.
 * @throws Failure when the arguments cannot be handed on.
 */
export async function guardedRun(
  args: readonly string[],
  options: GuardedRunOptions,
  terminal: Terminal,
  machine: Machine = thisMachine(),
): Promise<number> {
  // Node takes arguments for UTF-8, and what is not becomes this character.
  if (args.some((argument) => argument.includes('\ufffd')))
    throw new Failure(
      'usage',
      'An argument is not UTF-8, or has U+FFFD in it: it would not come to bpftrace as it is.',
    );
  const bpftrace = options.bpftrace ?? bpftraceOf(terminal.env);
  const { stop, input, changed } = await judgeRequest({ args, bpftrace, options, terminal, machine });
  if (stop !== undefined && !mayGoOn(stop, options, terminal)) return stop.status;
  const other = await changed?.();
  if (other !== undefined) {
    const late = notJudged(`${other} has changed since it was judged.`);
    if (!mayGoOn(late, options, terminal)) return late.status;
  }
  const ending = await startInPlace(bpftrace, args, input);
  if (!('error' in ending)) return endAs(ending);
  say('error', `${bpftrace} cannot be started: ${whyNotStarted(ending.error)}.`, terminal);
  return STATUS.wrongUse;
}

/** Tells why bpftrace should not be started. @returns whether it is all the same */
function mayGoOn({ why }: Stop, { force = false }: GuardedRunOptions, terminal: Terminal): boolean {
  for (const sentence of why) say('error', sentence, terminal);
  const going = force ? 'is started all the same (--force)' : 'was not started; --force starts it all the same';
  say('note', `bpftrace ${going}.`, terminal);
  return force;
}

function notJudged(...why: string[]): Stop {
  return { status: STATUS.notJudged, why };
}

async function judgeRequest(request: Request): Promise<Verdict> {
  const { args, bpftrace, terminal, machine } = request;
  const posix = terminal.env.POSIXLY_CORRECT !== undefined;
  let host: Target;
  try {
    host = await readHost(machine, bpftrace);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { stop: notJudged(...error.sentences) };
  }
  const invocation = readArguments(args, host.bpftrace, posix);
  const releases = (host.assumed ?? []).flatMap(({ others }) => others.flatMap((other) => other.bpftrace ?? []));
  const same = JSON.stringify(invocation);
  const other = releases.find((release) => JSON.stringify(readArguments(args, release, posix)) !== same);
  if (other !== undefined)
    return {
      stop: notJudged(
        ...(host.assumed ?? []).map(({ note }) => note),
        `bpftrace ${other} would read these arguments in another way.`,
      ),
    };
  switch (invocation.kind) {
    case 'lists':
      return {};
    case 'unclear':
      return { stop: { status: STATUS.wrongUse, why: [invocation.why] } };
    case 'program':
      return judgeProgram(invocation, host, request);
    default:
      return invocation satisfies never;
  }
}

async function judgeProgram(
  { source, parameters, headers }: Extract<Invocation, { kind: 'program' }>,
  host: Target,
  { options, terminal }: Request,
): Promise<Verdict> {
  const read = await readProgram(source, terminal);
  if (read instanceof Failure) return { stop: notJudged(...read.sentences) };
  const { path, bytes, reread } = read;
  const input = source === 'stdin' ? { input: bytes } : {};
  const decoded = decodeScript(bytes);
  if (decoded.status !== 'readable') {
    const empty = { status: STATUS.wrongUse, why: [`There is no program in ${path}.`] };
    return { ...input, stop: decoded.status === 'skipped' ? empty : notJudged(`${path}: ${decoded.error}`) };
  }
  const given = withParameters(decoded.text, parameters);
  const file = await configurationOnDisk(options.config);
  const { root } = await placeOf(file);
  const tree = new WatchedTree(new DiskTree(root));
  const script = { status: 'readable', path, text: given.text } as const;
  const judging: Judging = { script, tree, host, layers: await layersOf(options, file, terminal), terminal };
  const header = otherHeader(given.text, dirname(path), headers);
  const unknown = [
    ...(given.left.length > 0 ? [unknownParameter(given.left)] : []),
    ...(header === undefined ? [] : [unjudgedHeader(header)]),
  ];
  const stop = unknown.length > 0 ? notJudged(...unknown) : await judge(judging);
  const isChanged = async () => reread !== undefined && (await reread())?.equals(bytes) !== true;
  const changed = async () => ((await isChanged()) ? path : tree.changed());
  return { ...input, changed, ...(stop === undefined ? {} : { stop }) };
}

function unknownParameter(left: readonly string[]): string {
  const [first] = left;
  return `An attach point depends on ${first}, which is not given, or is no plain name: what it is attached to is not known.`;
}

function unjudgedHeader(header: string): string {
  return `bpftrace takes in ${header}, which is not judged. Put what the program needs of it into the program.`;
}

/**
 * A header that bpftrace takes in, and that is not judged. It looks for headers in the folder that it is started in, then in those
 * of `-I`; the ones beside the script are judged. What is in angle brackets is taken for a header of the system.
 *
 * @param folder of the script.
 */
function otherHeader(text: string, folder: string, { files, folders }: Headers): string | undefined {
  const found = (name: string) => ['.', ...folders].map((at) => resolve(at, name)).find((at) => existsSync(at)) ?? [];
  const quoted = [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm)].flatMap(([, name]) => name ?? []);
  const others = quoted.flatMap((name) => [found(name)].flat().filter((at) => at !== resolve(folder, name)));
  return [...files.flatMap(found), ...others][0];
}

/** The text that bpftrace is to run. */
interface ReadProgram {
  /** As it is reported. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Reads it once more, where it may have changed; undefined if that is not possible any more. */
  readonly reread?: () => Promise<Buffer | undefined>;
}

async function readProgram(
  source: Extract<Invocation, { kind: 'program' }>['source'],
  { stdin }: Terminal,
): Promise<ReadProgram | Failure> {
  if (source === 'stdin') return { path: '<stdin>', bytes: await readAll(stdin) };
  if ('text' in source) return { path: PROGRAM, bytes: Buffer.from(source.text) };
  const { path } = source;
  if (isOwnStream(path))
    return new Failure('usage', `${path} can be read only once. Give the program by standard input (-) or in a file.`);
  const readFile = () => readNamed(path, SCRIPT_LIMIT);
  try {
    return { path, bytes: await readFile(), reread: () => readFile().catch(() => undefined) };
  } catch (error) {
    return new Failure('usage', `${path} cannot be read: ${messageOf(error)}.`);
  }
}

/** @throws Failure for more than a script may have: the rest would have to be handed on as well. */
async function readAll(stream: Terminal['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > SCRIPT_LIMIT)
      throw new Failure(
        'usage',
        `Standard input is longer than ${SCRIPT_LIMIT / 1024 / 1024} MiB, which no bpftrace script is: it is not handed on.`,
      );
  }
  return Buffer.concat(chunks);
}

interface Judging {
  readonly script: ReadableScript;
  readonly tree: WatchedTree;
  readonly host: Target;
  readonly layers: Layers;
  readonly terminal: Terminal;
}

/** Judges a program for the machine, and where facts of it are not known, for all that it may be. */
async function judge(judging: Judging): Promise<Stop | undefined> {
  const { host } = judging;
  const stop = await judgeAs(host.name, judging);
  if (stop !== undefined) return stop;
  // Of such a kernel nothing was read, so what it does has no values that could be tried.
  const strange = host.assumed?.filter(({ fact }) => fact === 'kernel') ?? [];
  if (strange.length > 0)
    return notJudged(...strange.map(({ note }) => note), 'What the program does on such a kernel is not known.');
  for (const { name, assumed } of alternativesTo(host)) {
    const otherwise = await judgeAs(name, judging);
    if (otherwise === undefined) continue;
    const notes = assumed.map(({ note }) => note);
    return notJudged(...notes, `Whether this program is safe here depends on that, so it is not known.`);
  }
  return undefined;
}

/** Judges a program for the target with this name, and tells what was found. */
async function judgeAs(name: string, { script, tree, host, layers, terminal }: Judging): Promise<Stop | undefined> {
  const settings = resolveSettings({ ...layers, inputs: { ...layers.inputs, targets: [name] }, host });
  if (settings.mistakes.length > 0) return { status: STATUS.wrongUse, why: settings.mistakes };
  const { files, notes } = await judgeScripts([script], settings, tree);
  const findings = reportedFiles(files).flatMap((file) => file.findings);
  const unjudged = leavesUnjudged(findings) || files.some(({ status }) => status !== 'analysed');
  const wrong = findings.some(({ severity }) => severity === 'error') || fails(findings, settings);
  // The hang of a probe of which it is not known where it fires.
  const unresolved = findings.some(
    ({ rule, verdicts }) => rule === 'unresolved-attach-point' && verdicts.some(({ verdict }) => verdict === 'hang'),
  );
  // What another machine would make of it is told if it decides.
  if (name !== host.name && !unjudged && !wrong && !unresolved) return undefined;
  const onStandardError = { ...terminal, stdout: terminal.stderr };
  const style = styleOf({}, onStandardError);
  for (const file of files) {
    if (file.status !== 'analysed') say('error', `${file.path}: ${file.error}`, terminal);
    if (file.status !== 'skipped') terminal.stderr.write(renderFile(file, style));
  }
  const ignored = files.flatMap((file) => (file.status === 'analysed' && file.ignored) || []);
  const told = ignored.map(({ rule, reason }) => `A comment of the program has ${rule} ignored: ${reason}`);
  for (const note of [...targetNotes(settings), ...notes, ...told]) say('note', note, terminal);
  if (unjudged) return notJudged('The program was not judged as a whole.');
  if (wrong) return { status: STATUS.findings, why: ['The program has an error on this machine.'] };
  return unresolved
    ? notJudged('It is not known where the program fires, and at some places it would hang.')
    : undefined;
}
