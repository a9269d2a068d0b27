import type { GuardFile } from '../../facts/guard-file.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE, GUARD_FILE_NAME, JOINED_TEST } from '../../facts/guard-file.ts';
import { loadsGuardFile } from '../../facts/query/guard.ts';
import type { Block } from '../syntax/tree.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';
import type { Edit } from './fix.ts';
import { isDefined } from './free-name.ts';
import { OTHER_COPY, OTHER_PROGRAM, SKIPPED } from './guard.ts';
import type { GuardWords } from './guarded-probe.ts';
import { guardEdits, MOVED_PREDICATE, probesToGuard } from './guarded-probe.ts';

/**
 * The guard in a file next to the script: its flag is in a per-CPU array, so nothing is seeded or printed, and a test costs a few
 * nanoseconds.
 */
export const importedGuard: Rewriter = { kind: 'guard', what: 'the guard file', propose: proposeImport };

function proposeImport({ judgement, cause, targets, layout }: RewriteRequest): Candidate | NoCandidate | undefined {
  if (cause === undefined) return undefined;
  if (cause.world !== 'closed') return { reason: cause.world === 'copies' ? OTHER_COPY : OTHER_PROGRAM };
  if (!targets.some(loadsGuardFile)) return { reason: `only bpftrace ${GUARD_FILE.bpftrace} and later import files` };
  const { model } = judgement;
  const found = probesToGuard(judgement, loadsGuardFile);
  if ('reason' in found) return found;
  if (found.guarded.some(({ guard }) => guard?.imported === false))
    return { reason: 'its other probes have a guard of their own' };
  const file = model.guards.file ?? CURRENT_GUARD_FILE;
  const taken = [file.enter, file.raise ?? file.enter, file.leave].find((name) => isDefined(model, name));
  if (taken !== undefined) return { reason: `the script defines ${taken} itself` };
  const imports = model.script.items.flatMap((item) => (item.kind === 'import' ? [item.path] : []));
  if (model.guards.file === undefined && imports.some((path) => path.split('/').at(-1) === GUARD_FILE_NAME))
    return { reason: `it imports another ${GUARD_FILE_NAME}` };

  if (found.probes.some(({ body }) => joinsTest(body, model.script.text)))
    return {
      reason: `a probe starts with an operator, which bpftrace ${JOINED_TEST.seen} would take for one between the test and it`,
    };

  const guarded = guardEdits(found.probes, importedWords(file), judgement, layout);
  if ('reason' in guarded) return guarded;
  const { edits, moves } = guarded;
  if (model.guards.file === undefined) {
    const comment = ['The guard of this file keeps these probes from running inside each other.'];
    const line = layout.beforeBodies(comment, [`import "${GUARD_FILE_NAME}";`]);
    const create: Edit = { path: GUARD_FILE_NAME, span: { start: 0, end: 0 }, text: file.text };
    edits.unshift(create, line);
  }
  const beside =
    model.guards.file === undefined
      ? `put ${GUARD_FILE_NAME} next to the script and import it`
      : 'as its other probes have it';
  return {
    loss: 'some-events',
    title: `Guard the probes with the flag of a guard file (${beside})`,
    cost: `${SKIPPED} Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs).${moves ? ` ${MOVED_PREDICATE}` : ''}`,
    price: 'Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.',
    safe: true,
    edits,
    guardFile: file,
  };
}

/** The statements of the guard in a file. A guard that cannot be raised twice is tested by timers too. */
export function importedWords({ enter, raise, leave }: GuardFile): GuardWords {
  return {
    open: [`if (${enter}() == 0) { return; }`],
    ...(raise === undefined ? {} : { raise: `${raise}();` }),
    lower: `${leave}();`,
  };
}

/** Whether bpftrace would read the test and the start of a body as one expression: see JOINED_TEST. */
function joinsTest({ statements: [first] }: Block, text: string): boolean {
  return first !== undefined && /[-+*&]/.test(text[first.span.start] ?? '');
}
