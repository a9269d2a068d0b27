import { RULES } from '../../engine/policy/rules/index.ts';
import { findingAnswer, ruleAnswer } from '../../render/command-answer.ts';
import { prose } from '../../render/markdown.ts';
import type { Subject } from '../../review/command.ts';
import { mistakesIn } from '../settings.ts';
import { type CommandRun, findById, judgeHead, type Reply, readHead } from './head.ts';

/** `explain`: a rule, or a finding as the scripts are now. */
export async function explain(run: CommandRun, what: Subject): Promise<Reply> {
  if (what.kind === 'rule') {
    const rule = RULES.find(({ id }) => id === what.rule);
    if (rule === undefined) throw new Error(`no rule is called ${what.rule}`);
    return { done: true, body: ruleAnswer(rule) };
  }
  const head = await judgeHead(run, await readHead(run));
  const failure = mistakesIn(head.settings);
  const found = findById(what.id, head);
  const reply = 'done' in found ? found : { done: true, body: findingAnswer(found, head.repository) };
  return failure === undefined ? reply : { ...reply, body: `${reply.body}\n\n${prose(failure)}`, failure };
}
