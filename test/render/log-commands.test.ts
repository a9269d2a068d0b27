import { expect, test } from '@jest/globals';
import { FORMATS, type Format, render } from '../../src/cli/format.ts';
import { oneLine } from '../../src/render/terminal-text.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { analysed, finding, reportOf, spanOf } from './report.ts';

/** What GitHub's runner, Azure's and a terminal act upon: a command in a line, and a control character. */
const COMMAND = /^\s*::|##(?:vso)?\[/i;
const CONTROLS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
/** The formats that are no commands themselves. */
/** Those that repeat text of scripts, but for the one whose commands are meant. */
const QUIET = FORMATS.filter((format) => format !== 'github' && format !== 'statistics');

const COMMANDS = '::error::pwned\n  ::stop-commands::x\n##[error]pwned ##vso[task.x]y ##[add-mask]z\r::notice::q';
const NASTY = `\x1b[2J\x9b31m\x07\u202e${COMMANDS}`;

/** Everything that a stranger writes holds what a log would act upon: the path, the text, and what is said of them. */
const SCRIPT = `${COMMANDS}\n@a = 1;\n ${COMMANDS}\n`;
const FOUND = analysed(
  SCRIPT,
  [
    finding(spanOf(SCRIPT, '@a'), {
      what: NASTY,
      related: [{ span: spanOf(SCRIPT, '= 1'), message: NASTY }],
      verdicts: [{ target: 'debian-13', verdict: 'hang', why: NASTY }],
      fixes: [
        {
          kind: 'guard',
          title: NASTY,
          cost: NASTY,
          safe: true,
          edits: [{ span: spanOf(SCRIPT, '@a'), text: `${COMMANDS}\n` }],
          targets: [],
        },
      ],
    }),
  ],
  `${NASTY}.bt`,
);
const REPORT = reportOf(FOUND, unjudged({ status: 'failed', path: `${NASTY}2.bt`, error: NASTY }, { rules: {} }), {
  status: 'skipped',
  path: `${NASTY}3.bt`,
  error: NASTY,
});

const printed = (format: Format) =>
  render({ ...REPORT, notes: [NASTY] }, format, {
    version: '0',
    now: new Date(0),
    color: false,
    quiet: false,
    width: 100,
    verbose: true,
    links: false,
  });

test.each(QUIET)('nothing in a report as %s is a command of a log, or a control character', (format) => {
  const text = printed(format);
  expect(text).toContain('pwned');
  for (const line of text.split('\n')) {
    expect(line).not.toMatch(COMMAND);
    expect(line).not.toMatch(CONTROLS);
  }
});

test('the commands of the format for GitHub are its own', () => {
  const lines = printed('github').trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines.slice(0, 2)) expect(line).toMatch(/^::error file=[^:]*,line=\d+[^:]*::[^\n]*$/);
  for (const line of lines) expect(line).not.toMatch(CONTROLS);
  expect(lines[2]).not.toMatch(COMMAND);
});

test('a line for standard error is one', () => {
  expect(oneLine(NASTY)).not.toMatch(CONTROLS);
  expect(oneLine(`x ${NASTY}`)).not.toMatch(COMMAND);
});
