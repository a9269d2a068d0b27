import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { mergeParts, type NamedPart } from '../audit/merge.ts';
import { RECORD, type RepositoryRecord } from '../audit/record.ts';
import { AUDIT, type AuditOutcome, type AuditReport, composeReport } from '../audit/report.ts';
import { PREVIOUS, type PreviousReport } from '../audit/trend.ts';
import { readLayer } from '../config/layer.ts';
import { hostFor } from '../host/read.ts';
import { renderAuditHtml } from '../render/audit-html.ts';
import { renderAuditSarif } from '../render/audit-sarif.ts';
import { progressLine, renderAuditText } from '../render/audit-text.ts';
import { repositoriesIn } from '../render/audit-words.ts';
import { safeJson } from '../render/json.ts';
import type { Settle } from '../repository/audited.ts';
import { runAudit } from '../repository/run.ts';
import { resolveSettings } from '../session/settings.ts';
import { Journal, readJournal } from '../source/journal.ts';
import { fileProblem, readNamed } from '../source/regular-file.ts';
import { writeReport } from '../source/report-file.ts';
import { Failure } from '../text/failure.ts';
import { parseJson } from '../text/json.ts';
import { readConfigurationFile } from './configuration-file.ts';
import type { AuditOptions } from './options.ts';
import { STATUS, say, type Terminal, wantsColor } from './terminal.ts';

/** `audit`: judges the scripts of many repositories, or merges the reports of those who did. */
export async function audit(args: readonly string[], options: AuditOptions, terminal: Terminal): Promise<number> {
  const previous = options.since === undefined ? undefined : await readPrevious(options.since);
  const outcome = options.merge === true ? await merged(args, terminal) : await judged(args, options, terminal);
  const report = composeReport(outcome, previous);
  const status = statusOf(report);
  const color = wantsColor(options.color, terminal.env, terminal.stdout.isTTY === true);
  if (options.quiet !== true || status !== STATUS.clean) terminal.stdout.write(renderAuditText(report, { color }));
  const written = [
    await write(options.json, () => safeJson(report), terminal),
    await write(options.sarif, () => renderAuditSarif(report), terminal),
    await write(options.html, () => renderAuditHtml(report), terminal),
  ];
  return written.includes(false) ? STATUS.wrongUse : status;
}

function statusOf({ totals, problems, repositories }: AuditReport): number {
  if (totals.repositories.failed + totals.unread + problems.length > 0) return STATUS.notJudged;
  const found = repositories.some(({ fails, mistakes }) => fails || mistakes.length > 0);
  return found ? STATUS.findings : STATUS.clean;
}

/** @returns false when the file cannot be written; then that was said. */
async function write(file: string | undefined, render: () => string, terminal: Terminal): Promise<boolean> {
  if (file === undefined) return true;
  const problem = await writeReport(file, render());
  if (problem !== undefined) say('error', `The report cannot be written to ${file} (${problem}).`, terminal);
  return problem === undefined;
}

async function judged(names: readonly string[], options: AuditOptions, terminal: Terminal): Promise<AuditOutcome> {
  const { org = [], exclude = [], archived = false, forks = false, part, quiet } = options;
  const listed = options.list === undefined ? [] : await readNames(options.list, terminal);
  const selection = { owners: org, names: [...names.map((name) => repositoryName(name)), ...listed] };
  if (selection.owners.length + selection.names.length === 0)
    throw new Failure('usage', 'Name an organisation with --org, or repositories as OWNER/NAME.');
  const token = terminal.env.GITHUB_TOKEN || terminal.env.GH_TOKEN;
  if (!token)
    throw new Failure(
      'usage',
      'There is no token: set GITHUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.',
    );
  const { settle, settings, targets } = await settling(options, terminal);
  const memory = await Memory.open(options.resume, settings);
  let [count, all] = [0, 0];
  const outcome = await runAudit(
    {
      token,
      userAgent: `bpftrace-guard/${terminal.version}`,
      pause: options.longestWait,
      selection: { ...selection, exclude, archived, forks, part },
      settle,
      dismissals: options.dismissals,
      today: new Date().toISOString().slice(0, 10),
      kept: memory.kept,
    },
    {
      info: (message) => say('note', message, terminal),
      begin: (entries, kept) => {
        [count, all] = [kept, entries];
        if (quiet === true) return;
        const known = kept === 0 ? '' : `, of which ${kept} were judged before`;
        say('note', `${repositoriesIn(entries)} to judge${known}.`, terminal);
      },
      done: async (record, isFinal) => {
        count += 1;
        if (isFinal) await memory.add(record);
        if (quiet !== true) say('note', `${count} of ${all}: ${progressLine(record)}`, terminal);
      },
    },
  );
  await memory.close();
  return {
    ...outcome,
    ...(part === undefined ? {} : { part }),
    problems: [...outcome.problems, ...memory.problems],
    toolVersion: terminal.version,
    generated: new Date().toISOString(),
    settings,
    targets,
  };
}

/** How the configuration of each repository becomes its settings, and a hash of what all are judged by. */
async function settling(
  { policy, target, failOn, minConfidence }: AuditOptions,
  { version, env }: Terminal,
): Promise<{ readonly settle: Settle; readonly settings: string; readonly targets: string[] }> {
  const file = policy === undefined ? undefined : await readConfigurationFile(policy);
  const organisation = file === undefined ? undefined : await readLayer(file);
  const inputs = { from: 'command line', targets: target, failOn, minConfidence } as const;
  const host = await hostFor(target, env);
  const settle: Settle = (repository) => resolveSettings({ inputs, repository, organisation, host });
  // A mistake in what holds for all repositories ends the audit before it begins.
  const { targets } = settle(await readLayer(undefined));
  const tables = [...(organisation?.ownTargets ?? [])];
  const judgedBy = JSON.stringify([
    version,
    targets,
    failOn,
    minConfidence,
    file?.ok === true ? file.text : '',
    tables,
  ]);
  const settings = createHash('sha256').update(judgedBy).digest('hex').slice(0, 16);
  return { settle, settings, targets: targets.map(({ name }) => name) };
}

/** The largest list or report that is read, in bytes. */
const LARGEST = 400 * 1024 * 1024;

async function readNames(file: string, { stdin }: Terminal): Promise<string[]> {
  const text = file === '-' ? await readStream(stdin) : await readText(file);
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .flatMap((name, at) => (name === '' ? [] : [repositoryName(name, `${file}:${at + 1}: `)]));
}

async function readStream(stream: Terminal['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function repositoryName(name: string, where = ''): string {
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)) return name;
  throw new Failure('usage', `${where}${JSON.stringify(name)} is no repository: write it as OWNER/NAME.`);
}

async function merged(files: readonly string[], terminal: Terminal): Promise<AuditOutcome> {
  const parts: NamedPart[] = [];
  for (const file of files) parts.push({ file, report: await readReport(file, AUDIT) });
  const outcome = mergeParts(parts, new Date().toISOString());
  if (typeof outcome === 'string') throw new Failure('usage', outcome);
  return { ...outcome, toolVersion: terminal.version };
}

function readPrevious(file: string): Promise<PreviousReport> {
  return readReport(file, PREVIOUS);
}

async function readReport<Shape extends z.ZodMiniType>(file: string, shape: Shape): Promise<z.infer<Shape>> {
  const read = shape.safeParse(parseJson(await readText(file)));
  if (read.success) return read.data;
  throw new Failure('usage', `${file} is no report of an audit, as --json writes one.`);
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readNamed(file, LARGEST);
    if (bytes.length > LARGEST) throw new Failure('usage', `${file} has more than ${LARGEST / 1024 / 1024} MiB.`);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('usage', `${file} cannot be read: ${fileProblem(error)}.`);
  }
}

const ENTRY = z.object({ settings: z.string(), at: z.number(), record: RECORD });
type Entry = z.infer<typeof ENTRY>;

/** A record is not taken up again after so long, in milliseconds: an ignore comment in it may have ended. */
const LONGEST_KEPT = 24 * 60 * 60 * 1000;

/** What `--resume` keeps: each record that is final, as soon as it is made. */
class Memory {
  readonly kept: ReadonlyMap<string, RepositoryRecord>;
  /** Why a later run cannot go on from all that was judged, a sentence; empty if it can. */
  readonly problems: string[] = [];
  readonly #settings: string;
  readonly #journal: Journal | undefined;

  private constructor(kept: ReadonlyMap<string, RepositoryRecord>, settings: string, journal: Journal | undefined) {
    this.kept = kept;
    this.#settings = settings;
    this.#journal = journal;
  }

  /** @param settings a hash: what was judged by others does not count, and stays in the file. */
  static async open(file: string | undefined, settings: string): Promise<Memory> {
    if (file === undefined) return new Memory(new Map(), settings, undefined);
    const entries: Entry[] = [];
    try {
      for await (const value of readJournal(file)) {
        const read = ENTRY.safeParse(value);
        if (read.success && Date.now() - read.data.at < LONGEST_KEPT) entries.push(read.data);
      }
      const own = entries.filter((entry) => entry.settings === settings);
      const kept = new Map(own.map(({ record }) => [record.name.toLowerCase(), record]));
      return new Memory(kept, settings, await Journal.start(file, entries));
    } catch (error) {
      throw new Failure('usage', `${file} cannot be used to resume from: ${fileProblem(error)}.`);
    }
  }

  async add(record: RepositoryRecord): Promise<void> {
    try {
      await this.#journal?.add({ settings: this.#settings, at: Date.now(), record } satisfies Entry);
    } catch (error) {
      // The audit itself goes on: what was judged is in its report.
      if (this.problems.length > 0) return;
      this.problems.push(`What was judged could not be kept to resume from: ${fileProblem(error)}.`);
    }
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }
}
