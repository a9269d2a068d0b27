import { describe, expect, test } from '@jest/globals';
import type { AnalysedFile, ReportedFinding } from '../../src/engine/report.ts';
import { findingComment } from '../../src/render/comment.ts';
import { renderText } from '../../src/render/text.ts';
import { fingerprints, knownFindings } from '../../src/review/fingerprint.ts';
import { placeFinding } from '../../src/review/placement.ts';
import { reportOf } from '../render/report.ts';
import { finding, REPOSITORY } from './known.ts';

const OWN = 'fexit:one { }\n';
const OTHER = `${'\n'.repeat(11)}fexit:two { @b = 1; }\n`;
const ODD = 'tools/od`d |[name](x)\n::error::.bt';

/** A file with a finding that has a related place in another file, at its line 12. */
function fileWith(related: ReportedFinding['related'], others: ReadonlyMap<string, string>): AnalysedFile {
  return { status: 'analysed', path: 'x.bt', text: OWN, findings: [finding(OWN, 'fexit:one', { related })], others };
}
const place = (path: string) => ({ path, span: { start: 11, end: 20 }, message: 'runs here first' });

describe('a related place in another file', () => {
  test('is a link to that file in a comment, whatever its name', () => {
    const file = fileWith(
      [place('lib/y.bt'), place(ODD)],
      new Map([
        ['lib/y.bt', OTHER],
        [ODD, OTHER],
      ]),
    );
    const [known] = knownFindings([file]);
    if (known === undefined) throw new Error('no finding');
    const body = findingComment(known, { path: 'x.bt', lines: { first: 1, last: 1 } }, { kind: 'none' }, REPOSITORY);
    const at = `${REPOSITORY.serverUrl}/octo-org/tools/blob/${REPOSITORY.headSha}`;
    expect(body).toContain(`- [\`lib/y.bt:12\`](${at}/lib/y.bt#L12): runs here first`);
    expect(body).toContain(`](${at}/tools/od%60d%20%7C%5Bname%5D%28x%29%0A%3A%3Aerror%3A%3A.bt#L12): runs here first`);
    expect(body).not.toContain('\n::error');
  });

  test('is shown with its own lines in text', () => {
    const file = fileWith(
      [place('lib/y.bt'), place(ODD)],
      new Map([
        ['lib/y.bt', OTHER],
        [ODD, OTHER],
      ]),
    );
    const text = renderText(reportOf(file), { color: false, quiet: true, verbose: true });
    expect(text).toContain(
      ['   |', '   = lib/y.bt:12:1: runs here first', '12 | fexit:two { @b = 1; }', '   | ^^^^^^^^^'].join('\n'),
    );
    expect(text).not.toMatch(/^::/m);
  });

  test('takes the comment where the diff shows it and nothing of the own file', () => {
    const file = fileWith([place('lib/y.bt')], new Map([['lib/y.bt', OTHER]]));
    const [known] = knownFindings([file]);
    if (known === undefined) throw new Error('no finding');
    const hunk = (line: number) => [{ newStart: line, newLines: 1, added: [line] }];
    const at = { kind: 'inline', at: 'related', path: 'lib/y.bt', lines: { first: 12, last: 12 } };
    const placed = (hunks: Parameters<typeof placeFinding>[1]['hunks'], causes = new Map<string, string>()) =>
      placeFinding(known, { hunks, causes });
    expect(placed(new Map([['lib/y.bt', hunk(12)]]))).toEqual(at);
    expect(
      placed(
        new Map([
          ['x.bt', hunk(7)],
          ['lib/y.bt', hunk(12)],
        ]),
      ),
    ).toEqual(at);
    expect(
      placed(
        new Map([
          ['x.bt', hunk(1)],
          ['lib/y.bt', hunk(12)],
        ]),
      ),
    ).toMatchObject({ at: 'whole', path: 'x.bt' });
    expect(placed(new Map([['lib/y.bt', hunk(13)]]))).toEqual({ kind: 'summary' });
    expect(placed(new Map([['lib/z.bt', hunk(12)]]))).toEqual({ kind: 'summary' });
    expect(placed(new Map([['x.bt', hunk(7)]]))).toEqual({ kind: 'file', path: 'x.bt' });
    const cause = new Map([['x.bt', 'lib/y.bt']]);
    expect(placed(new Map([['lib/y.bt', hunk(13)]]), cause)).toEqual({ kind: 'file', path: 'lib/y.bt' });
  });

  test('says in a comment in another file where the finding is', () => {
    const [known] = knownFindings([fileWith([place('lib/y.bt')], new Map([['lib/y.bt', OTHER]]))]);
    if (known === undefined) throw new Error('no finding');
    const anchor = { path: 'lib/y.bt', lines: { first: 1, last: 1 } };
    const [title] = findingComment(known, anchor, { kind: 'none' }, REPOSITORY).split('\n');
    expect(title).toContain(' at [`x.bt:1`](');
    expect(title).toContain('/x.bt#L1)');
  });

  test('is part of the fingerprint by its text, not by its file or its line', () => {
    const nameOf = (file: AnalysedFile) => [...fingerprints([file]).values()];
    const one = (path: string, text: string) => nameOf(fileWith([place(path)], new Map([[path, text]])));
    const moved = { path: 'lib/y.bt', span: { start: 12, end: 21 }, message: 'runs here first' };
    expect(nameOf(fileWith([moved], new Map([['lib/y.bt', `\n${OTHER}`]])))).toEqual(one('lib/y.bt', OTHER));
    expect(one('lib/z.bt', OTHER)).toEqual(one('lib/y.bt', OTHER));
    expect(one('lib/y.bt', OTHER.replace('two', 'too'))).not.toEqual(one('lib/y.bt', OTHER));
  });
});
