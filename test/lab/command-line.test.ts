import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { lab } from './lab.ts';

let written = '';
beforeEach(() => {
  written = '';
  const write = (text: string | Uint8Array) => {
    written += text;
    return true;
  };
  jest.spyOn(process.stderr, 'write').mockImplementation(write);
  jest.spyOn(process.stdout, 'write').mockImplementation(write);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a wrong command line boots nothing', () => {
  test.each([
    [[], 'It takes one script, or --table.'],
    [['a.bt', 'b.bt'], 'It takes one script, or --table.'],
    [['a.bt', '--table', 'cases'], 'It takes one script, or --table.'],
    [['--table', 'x'], '--table takes cases, rewrites, generated, silent, again.'],
    [['a.bt', '--runs', '0'], '--runs takes a whole number from 1 to 9999.'],
    [['a.bt', '--seconds', '1.5'], '--seconds takes a whole number from 1 to 9999.'],
    [['a.bt', '--accel', 'hvf'], '--accel takes kvm or tcg.'],
    [['a.bt', '--no-such-option'], '--no-such-option'],
  ])('%j', async (args, message) => {
    expect(await lab(args, '/nowhere', '/nowhere')).toBe(2);
    expect(written).toContain(message);
    expect(written).toContain('Usage: npm run lab');
  });
});

test('--help says what there is', async () => {
  expect(await lab(['--help'], '/nowhere', '/nowhere')).toBe(0);
  expect(written).toMatch(/^Usage: npm run lab/);
  expect(written).toContain('6.12-cloud');
});
