import { RULES } from '../engine/policy/rules/index.ts';
import { providerOf } from '../engine/syntax/provider.ts';
import { TRACEPOINT } from '../facts/kernel-function.ts';
import { isNameOfTables } from '../facts/query/lock-path.ts';
import type { Target } from '../facts/target.ts';
import { tellFunction } from '../render/assistant.ts';
import { explained } from '../render/editor.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';
import { showUnseen } from '../text/unseen.ts';

/**
 * Explains a rule, or what a function or a tracepoint of the kernel is on the lock path, as Markdown.
 *
 * @param topic an id, a name, or an attach point such as `fentry:queued_spin_lock_slowpath`.
 * @throws Failure for anything else.
 */
export function explain(topic: string, targets: readonly Target[]): string {
  const page = explained(topic.trim());
  if (page !== undefined) return page;
  const [first = '', ...rest] = topic.trim().split(':');
  const provider = rest.length === 0 ? undefined : providerOf(first);
  const [, name, offset] = /^([A-Za-z_][\w.]*)(\+\w+)?$/.exec(rest.at(-1) ?? first) ?? [];
  if (name === undefined || (rest.length > 0 && provider === undefined)) throw unknown(topic);
  const traced = `${TRACEPOINT}${name}`;
  const isTracepoint =
    provider === undefined
      ? !isNameOfTables(name, targets) && isNameOfTables(traced, targets)
      : provider === 'tracepoint' || provider === 'rawtracepoint';
  if (isTracepoint) return tellFunction(traced, ['entry'], targets);
  return tellFunction(name, offset === undefined ? ['entry', 'exit'] : ['inside'], targets);
}

function unknown(topic: string): Failure {
  const ids = RULES.map(({ id }) => id);
  const word = showUnseen(topic.length > 100 ? `${topic.slice(0, 100)}...` : topic);
  return new Failure(
    'usage',
    `"${word}" is no rule, and no name of one function or tracepoint.${suggestion(topic.slice(0, 100), ids)} Pass a rule (${ids.join(', ')}), a function such as queued_spin_lock_slowpath, or an attach point without wildcards.`,
  );
}
