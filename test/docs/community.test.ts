import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const read = (file: string) => parse(readFileSync(file, 'utf8'), { strict: true, uniqueKeys: true });

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}

describe('issue forms', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  // GitHub shows a form that is none of its schema as an empty issue, without a word.
  test.each(forms)('%s has a name, and questions that can be told apart', (name) => {
    const form: { name: string; description: string; body: readonly Field[] } = read(`.github/ISSUE_TEMPLATE/${name}`);
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const questions = form.body.filter(({ type }) => type !== 'markdown');
    expect(questions.length).toBeGreaterThan(2);
    for (const key of ['id', 'label'] as const) {
      const told = questions.map((each) => (key === 'id' ? each.id : each.attributes.label));
      expect(told).not.toContain(undefined);
      expect(new Set(told).size).toBe(told.length);
    }
    for (const { type, attributes } of questions) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
  });

  test('a wrong verdict comes with what is needed to judge it', () => {
    const { body }: { body: readonly Field[] } = read('.github/ISSUE_TEMPLATE/wrong-verdict.yml');
    const required = body.filter(({ validations }) => validations?.required === true).map(({ id }) => id);
    expect(required).toEqual(['kind', 'script', 'verdict', 'machine', 'happened', 'version']);
  });
});

test('what is updated by itself is a week old, and nothing is left out', () => {
  const { updates } = read('.github/dependabot.yml');
  const manifests: Readonly<Record<string, (folder: string) => string>> = {
    npm: (folder) => `.${folder}/package-lock.json`,
    'github-actions': (folder) => `.${folder}/.github/workflows/ci.yml`,
    docker: (folder) => `.${folder}/Containerfile`,
  };
  const told = updates.map((update: { 'package-ecosystem': string }) => update['package-ecosystem']);
  expect(told).toEqual(Object.keys(manifests));
  for (const { 'package-ecosystem': ecosystem, directory, cooldown } of updates) {
    expect(existsSync(manifests[ecosystem]?.(directory) ?? '')).toBe(true);
    expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  }
});

test('everything has an owner, and each path with owners of its own is there', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  expect(lines[0]?.[0]).toBe('*');
  for (const [path = '', ...owners] of lines) {
    if (path !== '*') expect([path, existsSync(`.${path}`)]).toEqual([path, true]);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@bpftrace-guard\/[a-z-]+$/);
  }
});

test('each release of the changelog says which scripts can get findings that they did not have', () => {
  const [, ...sections] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) {
    expect(section).toMatch(/^\d+\.\d+\.\d+\S* \((?:unreleased|\d{4}-\d{2}-\d{2})\)\n/);
    expect(section).toMatch(/^### New findings\n\n\S/m);
  }
});
