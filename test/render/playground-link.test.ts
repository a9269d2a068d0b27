import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Analyser, analyse } from '../../src/engine/analyse.ts';
import { Library } from '../../src/engine/program/library.ts';
import type { AnalysedFile, ReportedFile } from '../../src/engine/report.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { PLAYGROUND } from '../../src/render/addresses.ts';
import { BODY_LIMIT, findingComment } from '../../src/render/comment.ts';
import { LINK_LIMIT, PlaygroundPage } from '../../src/render/playground-link.ts';
import { knownFindings } from '../../src/review/fingerprint.ts';
import { decodeShared } from '../../src/text/shared-script.ts';
import { RISKY } from '../action/scripts.ts';
import { SEED } from '../seed.ts';

const HEAD = { serverUrl: 'https://github.com', owner: 'o', repo: 'r', headSha: 'a'.repeat(40), use: '' };
const page = new PlaygroundPage(PLAYGROUND, () => ['debian-13', 'debian-12,bpftrace@newest']);

function risky(text = RISKY): AnalysedFile {
  return analyse('tools/a.bt', text, { targets: DEFAULT_TARGETS, configured: false });
}

function comment(file: ReportedFile, playground: PlaygroundPage | undefined): string {
  const [known] = knownFindings([file]);
  if (known === undefined) throw new Error('no finding');
  return findingComment(known, { path: file.path }, { kind: 'none' }, { ...HEAD, ...(playground && { playground }) });
}

function linkIn(text: string): string | undefined {
  return /\]\((https:\/\/[^)#]+#[^)]*)\)/.exec(
    text.split('\n').find((line) => line.includes('in the playground')) ?? '',
  )?.[1];
}

describe('the link of a comment', () => {
  test('opens exactly the script, on its machines', () => {
    const file = risky(`${RISKY}// "quotes" <b>, \u202e and 漢字 )](x)\r\n`);
    const link = linkIn(comment(file, page)) ?? '';
    expect(link.startsWith(`${PLAYGROUND}#`)).toBe(true);
    expect(decodeShared(link.slice(PLAYGROUND.length + 1))).toEqual({
      script: file.text,
      targets: ['debian-13', 'debian-12,bpftrace@newest'],
    });
  });

  test('says what a reader gets, once, and what becomes of the script', () => {
    const text = comment(risky(), page);
    expect(text.split('in the playground](')).toHaveLength(2);
    expect(text).toContain('[Step through it in the playground](');
    expect(text).toContain('): the link itself holds the script, which is sent nowhere.');
    expect(comment(risky('kprobe:f {'), page)).toContain('[Try it in the playground](');
  });

  test('is not there without a page, and for what is not the text of a script', () => {
    const file = risky();
    expect(comment(file, undefined)).not.toContain('playground');
    expect(comment({ ...file, host: true }, page)).not.toContain('playground');
    expect(comment({ ...file, status: 'failed', text: '', error: 'It was not read.' }, page)).not.toContain(
      'playground',
    );
    expect(comment(file, new PlaygroundPage(PLAYGROUND, () => undefined))).not.toContain('playground');
  });

  test('is not there for a finding that needs another file', () => {
    const library = new Library();
    const half = (key: string) =>
      `fentry:native_queued_spin_lock_slowpath { @a[${key}] = 1; @b[${key}] = 2; }\nkprobe:vfs_read { @b[1] = 1; }\n`;
    const texts = { 'p.bt': half('pid'), 'q.bt': half('tid').replace('fentry', 'fexit') };
    for (const [path, text] of Object.entries(texts)) library.add(path, { kind: 'text', text });
    const groups = [{ paths: Object.keys(texts), missing: [] }];
    const analyser = new Analyser({ targets: DEFAULT_TARGETS, configured: false }, { library, groups });
    const file = analyser.analyse('p.bt', texts['p.bt']);
    const linked = file.findings.map((finding) => [
      finding.related.some(({ path }) => path !== undefined),
      page.linkTo(finding, file) !== undefined,
    ]);
    expect(linked).toContainEqual([true, false]);
    expect(linked).not.toContainEqual([true, true]);
  });

  test('is left out where it would be too long, and the comment stays within its limit', () => {
    const noise = (length: number) =>
      `${RISKY}// ${fc.sample(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length }), { numRuns: 1, seed: SEED })[0]}\n`;
    const [short, long] = [comment(risky(noise(5000)), page), comment(risky(noise(12_000)), page)];
    expect(linkIn(short)?.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(linkIn(long)).toBeUndefined();
    expect(short.length).toBeLessThan(BODY_LIMIT);
  });

  test('means nothing to Markdown, whatever the script says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const file: ReportedFile = { ...risky(), text };
        const [finding] = file.findings;
        const link = finding && page.linkTo(finding, file);
        expect(link).toMatch(/^https:\/\/bpftrace-guard\.github\.io\/bpftrace-guard\/#v1\.[\w-]+$/);
        expect(decodeShared(link?.slice(PLAYGROUND.length + 1) ?? '')?.script).toBe(text);
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});
