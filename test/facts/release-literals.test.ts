import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';

/** What looks like a release: dotted numbers. */
const RELEASE = /\d+\.\d+/;

/** What a rule says on its page is documentation: it may name releases. Its messages are no part of that. */
const DOCUMENTATION = ['summary', 'what', 'why', 'do', 'ignoreWhen', 'examples', 'sources'];

/** Texts outside of src/facts that hold dotted numbers and state nothing about a release: by file, with the reason. */
const ALLOWED: Readonly<Record<string, { readonly why: string; readonly texts: readonly string[] }>> = {
  'src/cli/options.ts': {
    why: 'shows how the name of a target is written',
    texts: [
      'judge for this target (repeatable): a name, debian-13,bpftrace@newest, bpftrace@0.24,kernel@6.8, or host, this machine',
    ],
  },
  'src/config/own-table.ts': {
    why: 'shows how versions are written',
    texts: [
      '"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
      'bpftrace is a version, such as 0.22.1, or ',
      '. One of two numbers is in quotes: "0.24".',
      'bpftrace is a version, such as 0.22.1 or "0.24", or ',
      '`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"',
    ],
  },
  'src/config/target-list.ts': {
    why: 'shows how the name of a target is written',
    texts: ['targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".'],
  },
  'src/config/target-name.ts': {
    why: 'shows how the name of a target is written',
    texts: [
      'bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]',
      '" is not a bpftrace version. Write dotted numbers, such as 0.24 or 0.23.2, or ',
      '" is not a kernel version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.',
    ],
  },
  'src/render/target-text.ts': {
    why: 'shows how the name of a target is written',
    texts: [
      'A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bottlerocket,bpftrace@newest.',
      'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints there.',
    ],
  },
  'src/render/checkstyle.ts': {
    why: 'the versions of XML and of the format',
    texts: ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">'],
  },
  'src/render/gitlab-sast.ts': { why: 'the version of the format', texts: ['15.0.2'] },
  'src/render/junit.ts': { why: 'the version of XML', texts: ['<?xml version="1.0" encoding="UTF-8"?>'] },
  'src/render/sarif.ts': {
    why: 'the version of the format',
    texts: ['https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json', '2.1.0'],
  },
};

/** A style sheet has sizes, and states nothing. */
const STYLES = [
  'src/playground/editor-theme.ts',
  'src/playground/page-style.ts',
  'src/playground/player-style.ts',
  'src/render/html-style.ts',
];

interface Node {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(property: unknown): string | undefined {
  if (!isNode(property) || !isNode(property.key)) return undefined;
  return typeof property.key.value === 'string' ? property.key.value : undefined;
}

/** The texts of a source that hold something like a release: strings, parts of templates, and patterns. Comments are none. */
function releasesIn(source: string): string[] {
  const found: string[] = [];
  const take = (text: unknown) => {
    if (typeof text === 'string' && RELEASE.test(text)) found.push(text);
  };
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    switch (value.type) {
      case 'ImportDeclaration':
        return;
      case 'StringLiteral':
        return take(value.value);
      case 'TemplateElement':
        return take(value.cooked);
      case 'RegExpLiteral':
        return take(String(value.pattern).replaceAll('\\.', '.'));
      case 'ObjectExpression': {
        const properties: readonly unknown[] = Array.isArray(value.properties) ? value.properties : [];
        const isRule = DOCUMENTATION.every((name) => properties.some((property) => keyOf(property) === name));
        return visit(properties.filter((property) => !isRule || !DOCUMENTATION.includes(keyOf(property) ?? '')));
      }
      default:
        for (const child of Object.values(value)) visit(child);
    }
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }));
  return found;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.recipe.ts'))
  .filter((name) => !name.startsWith('src/facts/') && !STYLES.includes(name));

describe('what is said about a release comes from a table of facts', () => {
  test('no other source states one, and no exception is left over', () => {
    expect(FILES.length).toBeGreaterThan(200);
    const stated = FILES.flatMap((file) => releasesIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
    const allowed = Object.entries(ALLOWED).flatMap(([file, { texts }]) => texts.map((text) => `${file}: ${text}`));
    expect(stated.sort()).toEqual(allowed.sort());
  });

  test.each([
    ["atLeast(target.bpftrace, '0.21')", ['0.21']],
    [`const text = \`before Linux 6.15 the kernel \${verb} it\`;`, ['before Linux 6.15 the kernel ']],
    ['const isOld = /^0\\.2[0-3]|^5\\.4/.test(version);', ['^0.2[0-3]|^5.4']],
    ["const row = { from: '6.15', why: 'since 6.15' };", ['6.15', 'since 6.15']],
    ["// since 0.21\nimport { a } from './b-1.2.ts';\n/** Linux 6.15 */\nconst size = 0.5;", []],
  ])('in %j that is %j', (source, texts) => {
    expect(releasesIn(source)).toEqual(texts);
  });

  test('a rule may name releases on its page, and not in its messages', () => {
    const page = DOCUMENTATION.map((name) => `${name}: 'bpftrace 0.17'`).join(', ');
    expect(releasesIn(`const rule = { ${page}, check: () => [{ why: 'before 6.15' }] };`)).toEqual(['before 6.15']);
  });
});
