import type { GuardClass } from '../../facts/kernel-lock.ts';
import type { KernelOperation } from '../../facts/kernel-table.ts';
import type { ProgramKind } from '../../facts/providers.ts';
import { brokenGuard } from '../../facts/query/guard.ts';
import { guardClass } from '../../facts/query/kernel-lock.ts';
import { within } from '../../facts/query/release.ts';
import { BPFTRACE_GUARD } from '../../facts/recursion-guard.ts';
import type { Target } from '../../facts/target.ts';
import { once, remembered } from '../../text/memo.ts';
import type { AttachPoint } from '../syntax/tree.ts';
import type { Attachment } from './attach.ts';
import { AttachPoints } from './attach.ts';
import type { Effect, ResetEffect } from './effect.ts';
import { refusedFeatures } from './feature-use.ts';
import { anyLiteral } from './key.ts';
import { callsOn } from './lower-calls.ts';
import { lowerEffect, lowerSweep, sortOfEffect } from './lower-effect.ts';
import { refusedMaps } from './map-use.ts';
import type { LockOperation, LoweredScript, ProcessSweep, Program, ProgramCall, Refusal } from './program.ts';
import { isCovered } from './script-guard.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';
import { mentionsVariable } from './unread.ts';

/**
 * Works out what a script becomes on a target: its programs, what each locks, and what the target refuses. Targets on which
 * it becomes the same programs share them.
 */
export function lowerScript(model: ScriptModel, target: Target): LoweredScript {
  const attachments = attachPointsOf(model).on(target);
  const refusals = [
    ...refusedFeatures(model.features, target),
    ...refusedMaps(model.mapConflicts),
    ...attachments.flatMap((attachment) => attachment.refusals),
  ];
  const runners = once(() => runnersOn(model, target, attachments));
  const trigger = within(target.bpftrace, BPFTRACE_GUARD) ? guardTrigger(runners().programs) : undefined;
  const broken = trigger && brokenGuardRefusal(trigger, target);
  if (broken?.sure) refusals.push(broken.refusal);
  const guard = {
    ...(trigger === undefined ? {} : { bpftraceGuard: trigger.attachPoint }),
    ...(broken === undefined || broken.sure ? {} : { doubt: broken.refusal }),
  };
  // What a target refuses is rarely asked for.
  return {
    target,
    get programs() {
      return runners().programs;
    },
    get beyond() {
      return runners().beyond;
    },
    get sweeps() {
      return runners().sweeps;
    },
    get operations() {
      return runners().operations;
    },
    get regularOperations() {
      return runners().regularOperations;
    },
    refusals,
    ...guard,
  };
}

const ATTACH_POINTS = new WeakMap<ScriptModel, AttachPoints>();

function attachPointsOf(model: ScriptModel): AttachPoints {
  return remembered(
    ATTACH_POINTS,
    model,
    () => new AttachPoints(model.probes.flatMap(({ probe }) => probe.attachPoints)),
  );
}

/** The programs and sweeps of a script, the same on many targets. */
interface Runners extends Pick<LoweredScript, 'programs' | 'beyond' | 'sweeps' | 'operations' | 'regularOperations'> {
  /** The facts that all of it depends on, as a name, and what each attach point becomes, in order. */
  readonly facts: string;
  readonly attachments: readonly Attachment[];
}

const RUNNERS = new WeakMap<ScriptModel, Runners[]>();

function runnersOn(model: ScriptModel, target: Target, attachments: readonly Attachment[]): Runners {
  const known = remembered(RUNNERS, model, (): Runners[] => []);
  const guards = new Map([...kindsOf(attachments)].map((kind) => [kind, guardClass(kind, target.kernel)]));
  // A part that was not read may switch bpftrace's own guard on.
  const unknown = model.unread.mayTriggerGuard && within(target.bpftrace, BPFTRACE_GUARD);
  const facts = JSON.stringify([unknown, [...guards], lockingOf(model, target)]);
  const alike = known.find((runners) => runners.facts === facts && areSame(runners.attachments, attachments));
  if (alike !== undefined) return alike;
  const lower = (probe: ProbeModel) => (unknown ? undefined : operationsOf(probe, model, target));
  const programs = programsOf(model, attachments, guards, lower);
  const runners = { ...programs, sweeps: sweepsOf(model, target), facts, attachments };
  known.push(runners);
  return runners;
}

function kindsOf(attachments: readonly Attachment[]): Set<ProgramKind> {
  const kinds = new Set<ProgramKind>();
  for (const { programs } of attachments) for (const { kind } of programs) kinds.add(kind);
  return kinds;
}

function areSame(ones: readonly Attachment[], others: readonly Attachment[]): boolean {
  return ones.every(({ programs, unresolved }, index) => {
    const other = others[index];
    return programs === other?.programs && unresolved === other.unresolved;
  });
}

/** What a target makes of one effect of each kind: targets that agree on these agree on all effects. */
function lockingOf(model: ScriptModel, target: Target): unknown[] {
  return remembered(KINDS, model, () => oneOfEachKind(model)).map((effect) =>
    effect.kind === 'reset' ? lowerSweep(effect, model, target) : lowerEffect(effect, model, target),
  );
}

const KINDS = new WeakMap<ScriptModel, readonly Effect[]>();

function oneOfEachKind(model: ScriptModel): Effect[] {
  const first = new Map<string, Effect>();
  for (const { effects } of model.probes)
    for (const effect of effects) {
      const kind = sortOfEffect(effect, model);
      if (!first.has(kind)) first.set(kind, effect);
    }
  return [...first.values()];
}

/**
 * The programs of a script, and the operations of the kernel that they call.
 * @param lower what a probe locks; undefined where that cannot be told
 */
function programsOf(
  model: ScriptModel,
  attachments: readonly Attachment[],
  guards: ReadonlyMap<ProgramKind, GuardClass>,
  lower: (probe: ProbeModel) => readonly LockOperation[] | undefined,
): Pick<Runners, 'programs' | 'beyond' | 'operations' | 'regularOperations'> {
  const made: Program[] = [];
  const asked = new Set<KernelOperation>();
  const regular = new Set<KernelOperation>();
  let beyond: AttachPoint | undefined;
  let at = 0;
  for (const each of model.probes) {
    const { probe } = each;
    const operations = each.guard === undefined && model.unread.mayGuard(probe.span) ? undefined : lower(each);
    const calls = operations === undefined ? NO_CALLS : (on: Target) => callsOn(each, model, on, operations);
    for (const attachPoint of probe.attachPoints) {
      const attachment = attachments[at++];
      const { programs = [], unresolved } = attachment ?? {};
      if (attachment?.beyond) beyond ??= attachPoint;
      for (const { operation, moment } of (programs.length > 0 && operations) || []) {
        asked.add(operation);
        if (moment !== 'on-error') regular.add(operation);
      }
      for (const { name, provider, kind, site } of programs)
        made.push({
          name,
          probe,
          attachPoint,
          provider: provider.name,
          kind,
          guard: guards.get(kind) ?? 'none',
          ...(site === undefined ? {} : { site }),
          ...(unresolved === undefined ? {} : { unresolved }),
          operations: operations ?? [],
          calls,
        });
    }
  }
  return { programs: made, beyond, operations: [...asked], regularOperations: [...regular] };
}

const NO_CALLS = (): readonly ProgramCall[] => [];

function brokenGuardRefusal({ attachPoint: { span } }: Program, target: Target) {
  const broken = brokenGuard(target);
  if (broken === undefined) return undefined;
  const refusal: Refusal = { verdict: 'refused', rule: 'refused-probe', span, why: broken.row.why };
  return { refusal, sure: broken.sure };
}

/** The program that switches bpftrace's own guard on, for the whole script. */
function guardTrigger(programs: readonly Program[]): Program | undefined {
  const triggers: readonly string[] = BPFTRACE_GUARD.functions;
  return programs.find(
    ({ kind, site }) =>
      (kind === 'fentry' || kind === 'fexit') && site !== undefined && triggers.includes(site.function),
  );
}

/**
 * The lock operations of a probe, each kind once: a second update of the same entry adds nothing to the order of locks.
 * Of the constant keys of one map four are kept, and one more that may be any of the others.
 */
function operationsOf(probe: ProbeModel, model: ScriptModel, target: Target): LockOperation[] {
  const kept = new Map<string, LockOperation>();
  const constants = new Map<string, number>();
  for (const effect of probe.effects) {
    if (probe.partial && 'key' in effect && mentionsVariable(effect.key.text)) continue;
    const { guard } = probe;
    const covered = guard !== undefined && isCovered(guard, effect.span);
    for (const lowered of lowerEffect(effect, model, target)) {
      const operation = covered ? { ...lowered, guardedBy: guard.map } : lowered;
      const kind = `${operation.operation} ${operation.moment} ${covered} ${operation.locks.map((lock) => lock.id).join(' ')}`;
      const id = `${kind} ${operation.key.bound} ${operation.key.text}`;
      if (kept.has(id)) continue;
      if (operation.key.constant) {
        const seen = constants.get(kind) ?? 0;
        if (seen > MOST_CONSTANT_KEYS) continue;
        constants.set(kind, seen + 1);
        if (seen === MOST_CONSTANT_KEYS) {
          kept.set(`${kind} more`, { ...operation, key: anyLiteral(operation.key) });
          continue;
        }
      }
      kept.set(id, operation);
    }
  }
  return [...kept.values()];
}

const MOST_CONSTANT_KEYS = 4;

/** What the bpftrace process does while programs run: once for each probe, function and map. */
function sweepsOf(model: ScriptModel, target: Target): ProcessSweep[] {
  return model.probes.flatMap(({ phase, probe, effects }) => {
    if (phase === 'end') return [];
    const resets = new Map<string, ResetEffect>();
    for (const effect of effects)
      if (effect.kind === 'reset' && !resets.has(`${effect.function} ${effect.map}`))
        resets.set(`${effect.function} ${effect.map}`, effect);
    return [...resets.values()].flatMap((reset): ProcessSweep[] => {
      const operation = lowerSweep(reset, model, target);
      if (operation === undefined) return [];
      const name = `the bpftrace process, ${reset.function === 'clear' ? 'clearing' : 'zeroing'} ${reset.map}`;
      return [{ kind: 'bpftrace-process', name, probe, guard: 'prog-active', operations: [operation] }];
    });
  });
}
