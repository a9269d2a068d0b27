import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { Analyser, analyse } from '../../src/engine/analyse.ts';
import { applyEdits } from '../../src/engine/rewrite/edit.ts';
import { judgeHost } from '../../src/session/embedded.ts';
import { resolveSettings } from '../../src/session/settings.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const RISKY = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; } fexit:${NQ} { @b[pid] = 3; printf("it's"); @a[comm] = 3; }`;
const LINES = RISKY.replaceAll(/([{;}]) /g, '$1\n  ');

const HOLE = `$${'{X}'}`;

const none = { configuration: {}, ownTargets: new Map(), mistakes: [] };
const settings = resolveSettings({
  inputs: { from: 'command line', targets: ['bpftrace@0.23,kernel@6.1'] },
  repository: none,
});

async function judged(path: string, text: string) {
  const { report } = await judgeHost({ path, text }, new Analyser(settings), settings);
  if (report?.status !== 'analysed') throw new Error('it was not analysed');
  return report.findings;
}

/** The program that bash hands to bpftrace. No program is on its path. */
function toldByBash(script: string): string {
  const functions =
    'bpftrace() { case "$1" in -e) printf %s "$2";; -) IFS= read -r -d "" t; printf %s "$t";; esac; }\n';
  const { stdout } = spawnSync('/bin/bash', ['--norc', '-c', functions + script], {
    env: { PATH: '/nonexistent' },
    encoding: 'utf8',
  });
  return stdout;
}

const HOSTS: readonly (readonly [string, (program: string) => string])[] = [
  ['single quotes', (program) => `bpftrace -e '${program.replaceAll("'", "'\\''")}'\n`],
  ['double quotes', (program) => `bpftrace -e "${program.replace(/[\\$`"]/g, '\\$&')}"\n`],
  ['a here-document', (program) => `bpftrace - <<'EOF'\n${program}\nEOF\n`],
  ['one that expands', (program) => `bpftrace - <<EOF\n${program.replace(/[\\$`]/g, '\\$&')}\nEOF\n`],
  ['a variable', (program) => `P='${program.replaceAll("'", "'\\''")}'\nbpftrace -e "$P"\n`],
];

describe('rewrites of programs in other files', () => {
  test.each(
    HOSTS.flatMap(([name, write]) => [[name, write, RISKY] as const, [`${name}, lines`, write, LINES] as const]),
  )('%s: bash gets the program as the engine rewrites it', async (_, write, program) => {
    const host = `#!/bin/bash\n${write(program)}`;
    const text = toldByBash(host);
    const fixesOf = (findings: Awaited<ReturnType<typeof judged>>) =>
      findings.flatMap(({ rule, fixes }) => fixes.map((fix) => ({ rule, fix })));
    const inHost = fixesOf(await judged('run.sh', host)).filter(({ fix }) => fix.kind !== 'suppress');
    const alone = fixesOf(analyse('x.bt', text, settings).findings);
    expect(inHost.length).toBeGreaterThan(1);
    const rewritten = alone.map(({ fix }) => applyEdits(text, fix.edits));
    for (const { fix } of inHost) expect(rewritten).toContain(toldByBash(applyEdits(host, fix.edits)));
  });

  test.each(HOSTS)('%s: the steps of a deadlock are at places of the host', async (_, write) => {
    const host = `#!/bin/bash\n# first\n${write(LINES)}`;
    const [finding] = await judged('run.sh', host);
    const spans = finding?.places?.flatMap(({ takes, fires, wants }) => [takes, ...fires, wants]) ?? [];
    const texts = spans.map((place) => place && host.slice(place.span.start, place.span.end));
    expect(texts).toEqual([
      expect.stringMatching(/^@\w\[\w+\] = 2$/),
      `fexit:${NQ}`,
      expect.stringMatching(/^@\w\[\w+\] = 3$/),
      expect.stringMatching(/^@\w\[\w+\] = 2$/),
      `fexit:${NQ}`,
      expect.stringMatching(/^@\w\[\w+\] = 3$/),
    ]);
  });

  test('what the place cannot hold is told in words', async () => {
    const [finding] = await judged('a.md', `Use \`bpftrace -e '${RISKY.replaceAll("'s", '')}'\` here.\n`);
    expect(finding?.tried?.some(({ why }) => why.includes('has no place for it'))).toBe(true);
    for (const { kind, edits } of finding?.fixes ?? [])
      if (kind !== 'suppress') for (const { text } of edits) expect(text).not.toMatch(/[`\n]/);
  });

  test.each([
    ['a.service', (program: string) => `[Service]\nExecStart=bpftrace -e "${program.replaceAll('"', '\\"')}"\n`],
    ['a.md', (program: string) => `Use \`bpftrace -e '${program}'\` here.\n`],
  ])('in %s, the best rewrite that it has no place for is shown as the program would be', async (path, write) => {
    const program = RISKY.replaceAll('pid', 'args.val').replaceAll("'s", '');
    const [finding] = await judged(path, write(program));
    const shown = finding?.tried?.flatMap((attempt) => attempt.program ?? []);
    const [alone] = analyse('x.bt', program, settings).findings;
    const best = alone?.fixes.find(({ safe }) => safe);
    expect(shown).toEqual([{ before: program, after: applyEdits(program, best?.edits ?? []) }]);
    expect(analyse('x.bt', shown?.[0]?.after ?? '', settings).findings.map(({ rule }) => rule)).not.toContain(
      'abba-deadlock',
    );
  });

  test('a rewrite is not shown where another one can be applied, nor of a long program', async () => {
    const shownIn = async (program: string) =>
      (await judged('a.md', `Use \`bpftrace -e '${program}'\` here.\n`)).flatMap(({ tried = [] }) =>
        tried.flatMap((attempt) => attempt.program ?? []),
      );
    const program = RISKY.replaceAll('pid', 'args.val').replaceAll("'s", '');
    expect(await shownIn(RISKY.replaceAll("'s", ''))).toEqual([]);
    expect(await shownIn(program)).toHaveLength(1);
    expect(await shownIn(`${program} kprobe:f { @c["${'x'.repeat(20_000)}"] = 1; }`)).toEqual([]);
  });

  test('what only a run knows is shown as the file has it', async () => {
    const program = RISKY.replaceAll('pid', 'args.val')
      .replace("'s", '')
      .replaceAll('"', '')
      .replace('(it)', '("%d", $X)');
    const host = `[Service]\nExecStart=bpftrace -e "${program.replaceAll('"', '\\"').replace('$X', HOLE)}"\n`;
    const [shown] = (await judged('a.service', host)).flatMap(({ tried = [] }) =>
      tried.flatMap((attempt) => attempt.program ?? []),
    );
    expect(shown?.before).toBe(program.replace('$X', HOLE));
    expect(shown?.after).toContain(`printf("%d", ${HOLE});`);
  });

  test('an ignore comment is offered in the syntax of the file', async () => {
    const [finding] = await judged('a.md', `\`\`\`sh\nbpftrace -e '${RISKY.replaceAll("'s", '')}'\n\`\`\`\n`);
    const fix = finding?.fixes.find(({ kind }) => kind === 'suppress');
    expect(fix?.edits).toEqual([
      {
        span: { start: 0, end: 0 },
        text: `<!-- bpftrace-guard: ignore[${finding?.rule}] REASON: say here why this is safe -->\n`,
      },
    ]);
  });

  test('a part that only a run knows stays as it is', async () => {
    const host = `bpftrace -e "${RISKY.replaceAll('"', '\\"').replace('pid', '$KEY')}"\n`;
    for (const { fixes } of await judged('run.sh', host))
      for (const { edits } of fixes) expect(applyEdits(host, edits)).toContain('@b[$KEY]');
  });
});
