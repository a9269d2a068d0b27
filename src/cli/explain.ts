import { RULES } from '../engine/policy/rules/index.ts';
import { renderRule } from '../render/rule-text.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';
import { type Terminal, wantsColor } from './terminal.ts';

/** `explain`: prints what a rule says. @throws Failure when no rule has this id */
export function explain(id: string, terminal: Terminal): void {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = RULES.map((candidate) => candidate.id);
    throw new Failure('usage', `Unknown rule "${id}".${suggestion(id, ids)} The rules are ${ids.join(', ')}.`);
  }
  terminal.stdout.write(renderRule(rule, wantsColor(undefined, terminal.env, terminal.stdout.isTTY === true)));
}
