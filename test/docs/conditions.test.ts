import { readFileSync } from 'node:fs';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks, tableBelow } from './pages.ts';

const PAGE = readFileSync('docs/modes.md', 'utf8');

/** What GitHub makes of an expression, for an event. */
function evaluate(expression: string, event: object, inputs: object = {}): string {
  const context = JSON.parse(JSON.stringify({ github: { event, ref: 'refs/heads/main' }, inputs }), data.reviver);
  const { tokens } = new Lexer(expression).lex();
  return new Evaluator(new Parser(tokens, ['github', 'inputs'], []).parse(), context).evaluate().coerceString();
}

/** The event of a pull request. */
function pull(draft: boolean, ...labels: readonly string[]): object {
  return { pull_request: { number: 12, draft, labels: labels.map((name) => ({ name })) } };
}

const GROUP = { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-12' } };
const CASES: readonly (readonly [string, object])[] = [
  ['a pull request', pull(false)],
  ['a draft', pull(true)],
  ['a draft to review', pull(true, 'other', 'review-scripts')],
  ['one to skip', pull(false, 'skip-bpftrace-guard')],
  ['a merge group', GROUP],
];

/** The conditions of the page, in the order of its table, without the marks that Markdown and YAML need. */
const CONDITIONS = tableBelow(PAGE.replaceAll('\\|\\|', '∨'), '## Drafts and labels').map(
  ([what = '', condition = '']) => ({
    what,
    condition: condition.replaceAll('∨', '||').replace(/^`(?:\$\{\{ )?|(?: \}\})?`$/g, ''),
  }),
);

describe('the conditions of docs/modes.md', () => {
  test.each([
    ['leave drafts alone', ['a pull request', 'one to skip', 'a merge group']],
    ['do so, but review a draft', ['a pull request', 'a draft to review', 'one to skip', 'a merge group']],
    ['skip pull requests', ['a pull request', 'a draft', 'a draft to review', 'a merge group']],
  ])('%s: they review %j', (what, reviewed) => {
    const { condition = '' } = CONDITIONS.find((each) => each.what.startsWith(what)) ?? {};
    expect(CASES.filter(([, event]) => evaluate(condition, event) === 'true').map(([name]) => name)).toEqual(reviewed);
  });

  test('are those of the workflow to copy', () => {
    const conditions = codeBlocks(PAGE).flatMap(({ code }) => {
      const jobs: readonly { readonly if?: string }[] = code.includes('jobs:') ? Object.values(parse(code).jobs) : [];
      return jobs.flatMap((job) => job.if ?? []);
    });
    expect(conditions).toEqual([CONDITIONS[1]?.condition]);
  });

  test('a run by hand is one for its pull request, and the input is empty for a push', () => {
    const [, group = ''] = /group: bpftrace-guard-\$\{\{ (.*inputs.*) \}\}/.exec(PAGE) ?? [];
    const [, input = ''] = /pull-request: \$\{\{ (.*) \}\}/.exec(PAGE) ?? [];
    expect([evaluate(group, pull(false)), evaluate(input, pull(false))]).toEqual(['12', '']);
    const asked = { 'pull-request': '12' };
    expect([evaluate(group, {}, asked), evaluate(input, {}, asked)]).toEqual(['12', '12']);
  });
});
