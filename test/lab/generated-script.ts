/** A program of a generated script. */
export interface GeneratedProgram {
  /** The attach point. */
  readonly site: string;
  /** What it does, in order. */
  readonly statements: readonly string[];
  readonly predicate?: string;
}

/** How the per-CPU guard is put into a script. */
export const GUARDS = ['none', 'all', 'but-first', 'late'] as const;
export type GuardMode = (typeof GUARDS)[number];

/** A script as data, so that one fact of it can be changed. */
export interface GeneratedScript {
  readonly programs: readonly GeneratedProgram[];
  /** In no program, in all, in all but the first, or in all but behind the first statement. */
  readonly guard: GuardMode;
}

const SEED = 'for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0);';
const ENTER = 'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1);';
const FILLER = 'kprobe:do_exit { @c[pid] = count(); }';
const LEAVE = '@guard[cpu] = sum(-1);';

/** The text of a script, for bpftrace 0.25 and later. What a program reads is filled by one at the end of a process. */
export function writeScript({ programs, guard }: GeneratedScript): string {
  const bodies = programs.map(({ site, predicate, statements }, index) => {
    const [first = '', ...others] = statements;
    const [before, after] = guard === 'late' ? [first, others] : ['', statements];
    const guarded = guard !== 'none' && !(guard === 'but-first' && index === 0);
    const body = guarded ? [before, ENTER, ...after, LEAVE] : statements;
    const condition = predicate === undefined ? '' : ` /${predicate}/`;
    return `${site}${condition} { ${body.filter((each) => each !== '').join(' ')} }\n`;
  });
  const text = bodies.join('');
  // A map that is only read is none.
  const maps = [...new Set([...text.matchAll(/@([abst])\b/g)].map((match) => match[1] ?? ''))].sort();
  const filledMaps = maps.map((map) => `@${map}[${map < 's' ? '0' : '"-"'}] = 0;`);
  const begin = [...filledMaps, ...(guard === 'none' ? [] : [SEED]), 'printf("ready\\n");'];
  const filled = text.includes('@c') ? `${FILLER}\n` : '';
  return `begin { ${begin.join(' ')} }\n${text}${filled}`;
}

/** The same from its text: the inverse of `writeScript`. Undefined where the text is none of those. */
export function readScript(text: string): GeneratedScript | undefined {
  const [begin = '', ...lines] = text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== FILLER);
  const programs = lines.flatMap((line) => {
    const [, site, predicate, body = ''] = /^(\S+)(?: \/(.*)\/)? \{ (.*) \}$/.exec(line) ?? [];
    const statements = statementsOf(body.replace(`${ENTER} `, '').replace(LEAVE, '').trim());
    return site === undefined ? [] : [{ site, statements, ...(predicate === undefined ? {} : { predicate }) }];
  });
  const late = lines.some((line) => line.includes(`; ${ENTER}`) || line.includes(`} ${ENTER}`));
  const first = lines[0]?.includes(ENTER) === true;
  const guard = !begin.includes(SEED) ? 'none' : late ? 'late' : first ? 'all' : 'but-first';
  const script = { programs, guard } as const;
  return writeScript(script) === text ? script : undefined;
}

/** The statements of a body: each ends at a semicolon or at the brace of its block. */
function statementsOf(body: string): string[] {
  const statements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...body].entries()) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth > 0 || (sign !== ';' && sign !== '}')) continue;
    statements.push(body.slice(start, at + 1).trim());
    start = at + 1;
  }
  return statements;
}
