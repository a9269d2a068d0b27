import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitPatch } from '../../src/render/git-patch.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(args: readonly string[], input: string): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, input, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** What real git makes of a file by the patch. */
function applied(name: string, before: string | undefined, after: string): string {
  const file = path.join(folder, name);
  rmSync(file, { force: true });
  if (before !== undefined) writeFileSync(file, before);
  const patch = gitPatch([{ path: name, before, after }]);
  git(['apply', '--check', '-'], patch);
  git(['apply', '-'], patch);
  const made = readFileSync(file, 'utf8');
  rmSync(file);
  return made;
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t@a = 1;',
    '-- a/x.bt',
    '+++ b/x.bt',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
    '\\ No newline',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\n', '')),
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n');
const lines = fc.array(fc.tuple(line, ending), { minLength: 1, maxLength: 30 });
const last = fc.constantFrom('', '', 'END', '\u2028}', '\r');
const NUL = '\0';

/** A text and what edits make of it: some lines out, some in. */
const change = fc
  .tuple(
    lines,
    fc.array(fc.tuple(fc.nat(30), fc.nat(2), fc.array(fc.tuple(line, ending), { maxLength: 3 }))),
    last,
    last,
  )
  .map(([before, cuts, oldLast, newLast]) => {
    const after = [...before];
    for (const [at, removed, added] of cuts) after.splice(at, removed, ...added);
    const text = (parts: readonly (readonly string[])[], tail: string) =>
      parts.map((part) => part.join('')).join('') + tail;
    return { before: text(before, oldLast), after: text(after, newLast) };
  })
  // git takes a text with a NUL for a binary, and so does bpftrace.
  .filter(({ before, after }) => before !== after && after !== '' && !`${before}${after}`.includes(NUL));

describe('a patch for git', () => {
  test('makes exactly the text that was asked for, by real git', () => {
    fc.assert(
      fc.property(change, ({ before, after }) => {
        expect(applied('x.bt', before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  test.each(
    [
      'with space.bt',
      ' leading and trailing ',
      'quote".bt',
      'back\\slash.bt',
      'tab\t.bt',
      'line\nend.bt',
      '\x1b[31mred.bt',
      'héllo-\u202e.bt',
      'a b/ b',
      '日本語.bt',
      '::error::x.bt',
      'x\r.bt',
    ].map((name) => [name.replaceAll('/', ':')]),
  )('finds the file %j', (name) => {
    expect(applied(name, 'a\nb\n', 'a\nc\n')).toBe('a\nc\n');
    expect(applied(name, undefined, 'new')).toBe('new');
    const patch = gitPatch([{ path: name, before: 'a\n', after: 'b\n' }]);
    expect(patch.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('replaces all of a file that changes in too many places to look for the shortest patch', () => {
    const before = Array.from({ length: 9000 }, (_, index) => `old ${index}\n`).join('');
    const after = Array.from({ length: 9000 }, (_, index) => `new ${index}\n`)
      .join('')
      .trimEnd();
    expect(applied('x.bt', before, after)).toBe(after);
  });

  test('of several files is one patch', () => {
    writeFileSync(path.join(folder, 'one.bt'), 'a');
    const patch = gitPatch([
      { path: 'one.bt', before: 'a', after: 'b' },
      { path: 'two.bpf.c', before: undefined, after: 'int x;\n' },
    ]);
    git(['apply', '-'], patch);
    expect(readFileSync(path.join(folder, 'one.bt'), 'utf8')).toBe('b');
    expect(readFileSync(path.join(folder, 'two.bpf.c'), 'utf8')).toBe('int x;\n');
  });
});
