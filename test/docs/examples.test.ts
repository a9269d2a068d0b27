import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';

/** The rules that report something on an example, for the default targets. */
function reported(name: string): string[] {
  const text = readFileSync(`examples/${name}`, 'utf8');
  return analyse(name, text, { targets: DEFAULT_TARGETS, configured: false }).findings.map(({ rule }) => rule);
}

const names = readdirSync('examples').filter((name) => name.endsWith('.bt'));

describe('the example scripts', () => {
  test.each(names.filter((name) => !name.startsWith('risky-')))('%s is clean', (name) => {
    expect(reported(name)).toEqual([]);
  });

  test.each(names.filter((name) => name.startsWith('risky-')))('%s is found, and warns its reader', (name) => {
    expect(reported(name)).toEqual(['abba-deadlock']);
    expect(readFileSync(`examples/${name}`, 'utf8')).toContain('DO NOT RUN THIS');
  });
});
