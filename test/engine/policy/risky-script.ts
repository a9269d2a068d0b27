import fc from 'fast-check';

/** Sides of functions on the path of a map's lock, more often than others. */
const SITES = [
  'native_queued_spin_lock_slowpath',
  'native_queued_spin_lock_slowpath',
  '_raw_spin_lock',
  'lookup_elem_raw',
  'alloc_htab_elem',
  'vfs_read',
];
/** Those of which fentry and fexit nest; a kprobe beside them is held by its own guard only. */
const PROVIDERS = ['fentry', 'fexit', 'fexit', 'kfunc', 'kretfunc', 'kretfunc', 'kprobe'];
const newline = fc.constantFrom('\n', '\r\n');
const statement = fc.constantFrom(
  '@a[comm] = 1;',
  '@b[pid]++;',
  '@c = count();',
  '@d[tid] = sum(1);',
  'delete(@b[pid]);',
  'if (@a[comm] > 3) { return; }',
  'if (pid == 1) { @b[1] = 2; } else { exit(); }',
  'printf("x\\n");',
  '$x = pid; @b[$x] = 3;',
  '/* note */ @a[comm] = 5; // more',
);

/** A probe as people write it: on one line or several, with tabs or spaces, the last semicolon left out or not. */
export const riskyProbe = fc
  .record({
    provider: fc.constantFrom(...PROVIDERS),
    site: fc.constantFrom(...SITES),
    predicate: fc.constantFrom('', ' /pid > 1/', ' /@a[comm] > 0/'),
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    indent: fc.constantFrom('\t', '  ', '    ', ''),
    brace: fc.constantFrom('own', 'same'),
    comment: fc.constantFrom('', '// who waits'),
  })
  .map(({ provider, site, predicate, statements, indent, brace, comment }) => {
    const head = `${provider}:${site}${predicate}`;
    if (indent === '') return [`${head} { ${statements.filter((each) => !each.includes('//')).join(' ')} }`];
    const lines = statements.map((each) => indent + each);
    const open = brace === 'own' ? [head, '{'] : [`${head} {`];
    return [...(comment === '' ? [] : [comment]), ...open, ...lines, '}'];
  });

/** Scripts that are often risky: probes on and off lock paths, in the styles in which people write them. */
export const riskyScript = fc
  .record({
    probes: fc.array(riskyProbe, { minLength: 1, maxLength: 4 }),
    begin: fc.constantFrom<string[]>([], ['BEGIN { printf("hi\\n"); }'], ['BEGIN', '{', '  @start = nsecs;', '}']),
    end: fc.constantFrom<string[]>([], ['END { clear(@b); }']),
    newline,
    last: fc.boolean(),
    shebang: fc.boolean(),
  })
  .map(({ probes, begin, end, newline: nl, last, shebang }) => {
    const lines = [...(shebang ? ['#!/usr/bin/env bpftrace'] : []), ...begin, ...probes.flat(), ...end];
    return lines.join(nl) + (last ? nl : '');
  });
