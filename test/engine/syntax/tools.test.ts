import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NEWEST_TOOLS, PACKAGED_TOOLS, testTools } from './installed-tools.ts';

function parses(tool: string): void {
  const script = parseScript(readFileSync(tool, 'utf8'));
  expect(script.errors).toEqual([]);
  expect(script.items.some((item) => item.kind === 'probe')).toBe(true);
}

testTools(PACKAGED_TOOLS, parses);
testTools(NEWEST_TOOLS, parses);
