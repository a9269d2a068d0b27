import { RULES } from '../engine/policy/rules/index.ts';
import { type RuleStyle, renderRule, renderRules } from '../render/rule-text.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';
import { type Terminal, wantsColor, widthOf } from './terminal.ts';

/** `explain`: prints what a rule says; without one, which there are. @throws Failure when no rule has this id */
export function explain(id: string | undefined, { sources = false }: { sources?: boolean }, terminal: Terminal): void {
  if (id === undefined) return listRules(terminal);
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = RULES.map((candidate) => candidate.id);
    throw new Failure('usage', `Unknown rule "${id}".${suggestion(id, ids)} The rules are ${ids.join(', ')}.`);
  }
  terminal.stdout.write(renderRule(rule, { ...styleOf(terminal), sources }));
}

/** `rules`: lists the rules. */
export function listRules(terminal: Terminal): void {
  terminal.stdout.write(renderRules(RULES, styleOf(terminal)));
}

function styleOf(terminal: Terminal): RuleStyle {
  return { color: wantsColor(undefined, terminal.env, terminal.stdout.isTTY === true), width: widthOf(terminal) };
}
