import { ENTRY, EXIT, pair, type RiskyScript, SLOW_PATH, scriptsOf } from './risky.ts';

function lines(indent: string, nl = '\n'): string {
  return [
    `fentry:${SLOW_PATH}`,
    '{',
    `${indent}@b[pid] = 2;`,
    `${indent}if (@a[comm] > 5) {`,
    `${indent}${indent}return;`,
    `${indent}}`,
    `${indent}@a[comm] = 2;`,
    '}',
    '',
    `fexit:${SLOW_PATH}`,
    '{',
    `${indent}@b[pid] = 3;`,
    `${indent}@a[comm] = 3;`,
    '}',
    '',
  ].join(nl);
}

/** How the text is laid out: what an edit must keep. */
export const LAYOUT: readonly RiskyScript[] = scriptsOf('layout', {
  tabs: lines('\t'),
  'two-spaces': lines('  '),
  'four-spaces': lines('    '),
  crlf: lines('\t', '\r\n'),
  'crlf-one-line-bodies': pair(ENTRY, EXIT).replaceAll('\n', '\r\n'),
  'crlf-begin-end': `BEGIN\r\n{\r\n  printf("x\\n");\r\n}\r\n${lines('  ', '\r\n')}END\r\n{\r\n  clear(@a);\r\n}\r\n`,
  'no-final-newline': lines('\t').trimEnd(),
  'no-blanks': `fentry:${SLOW_PATH}{@b[pid]=2;@a[comm]=2}fexit:${SLOW_PATH}{@b[pid]=3;@a[comm]=3}`,
  'everything-on-one-line': pair(ENTRY, EXIT).replaceAll('\n', ' ').trim(),
  'brace-on-head-line': `fentry:${SLOW_PATH} {\n\t@b[pid] = 2;\n\t@a[comm] = 2;\n}\nfexit:${SLOW_PATH} {\n\t@b[pid] = 3;\n\t@a[comm] = 3;\n}\n`,
  'code-behind-brace': `fentry:${SLOW_PATH} { @b[pid] = 2;\n  @a[comm] = 2; }\nfexit:${SLOW_PATH} { @b[pid] = 3;\n  @a[comm] = 3; }\n`,
  'comment-behind-brace': `fentry:${SLOW_PATH} { // entry\n  @b[pid] = 2; @a[comm] = 2;\n}\nfexit:${SLOW_PATH} { /* exit */\n  @b[pid] = 3; @a[comm] = 3;\n}\n`,
  'comment-before-closing-brace': `fentry:${SLOW_PATH} {\n  @b[pid] = 2; @a[comm] = 2;\n  // done\n}\nfexit:${SLOW_PATH} {\n  @b[pid] = 3; @a[comm] = 3 // last\n}\n`,
  'comments-everywhere': `/* head */
// another
fentry:${SLOW_PATH} /* site */ /* pred */ /pid > 1/ // which
{ /* open */ @b /* map */ [pid] = /* value */ 2; // two
  /* between */
  @a[comm] = 2 /* no semicolon yet */ ; /* close */ } // after
/* middle */ fexit:${SLOW_PATH} { @b[pid] = 3; /* ; } */ @a[comm] = 3; // }
}
// tail
`,
  'comment-of-the-probe': `// Who waits.\nfentry:${SLOW_PATH} { ${ENTRY} }\n\n/* Who got it. */\nfexit:${SLOW_PATH} { ${EXIT} }\n`,
  'licence-comment': `/*\n * locks.bt  who waits for locks\n *\n * Licence: Apache 2.0\n */\n\n${lines('\t')}`,
  'interpreter-line': `#!/usr/bin/env bpftrace\n${lines('\t')}`,
  'interpreter-line-and-comment': `#!/usr/bin/bpftrace\n// Counts.\n\n// The entry.\n${lines('  ')}`,
  'interpreter-line-crlf': `#!/usr/bin/env bpftrace\r\n${lines('\t', '\r\n')}`,
  'braces-in-strings': pair('printf("{ } // /* %d\\n", pid); @b[pid] = 2; @a["}"] = 2;', '@b[pid] = 3; @a["{;"] = 3;'),
  'statement-over-lines': `fentry:${SLOW_PATH}\n{\n\t@b[pid]\n\t\t= 2;\n\t@a[comm] =\n\t\t2;\n}\nfexit:${SLOW_PATH}\n{\n\t@b[pid] = 3;\n\t@a[\n\t\tcomm\n\t] = 3\n}\n`,
  'empty-lines-in-body': `fentry:${SLOW_PATH}\n{\n\n\t@b[pid] = 2;\n\n\t@a[comm] = 2;\n\n}\nfexit:${SLOW_PATH}\n{\n\n\t@b[pid] = 3;\n\t@a[comm] = 3;\n\n}\n`,
  'mixed-indentation': `fentry:${SLOW_PATH}\n{\n\t@b[pid] = 2;\n    @a[comm] = 2;\n}\n\n  fexit:${SLOW_PATH}\n  {\n      @b[pid] = 3;\n      @a[comm] = 3;\n  }\n`,
  'not-ascii': `// Größe – 錠 🔒\n${pair('@b[pid] = 2; @a["é🔒"] = 2;', '@b[pid] = 3; @a["é🔒"] = 3;')}`,
});
