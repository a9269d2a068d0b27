import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { apiUrl, serverUrl } from '../../src/github/address.ts';
import { Failure } from '../../src/text/failure.ts';

describe.each([
  ['GITHUB_SERVER_URL', serverUrl, 'https://github.com'],
  ['GITHUB_API_URL', apiUrl, 'https://api.github.com'],
])('the address in %s', (variable, read, usual) => {
  const before = process.env[variable];
  const restore = (value: string | undefined) => {
    if (value === undefined) delete process.env[variable];
    else process.env[variable] = value;
  };
  beforeEach(() => restore(undefined));
  afterEach(() => restore(before));

  test.each([
    [undefined, usual],
    ['', usual],
    ['https://ghe.example/api/v3', 'https://ghe.example/api/v3'],
    ['https://ghe.example//', 'https://ghe.example'],
  ])('%j is %s', (value, address) => {
    restore(value);
    expect(read()).toBe(address);
  });

  test('must be one', () => {
    restore('ghe.example/');
    expect(read).toThrow(expect.objectContaining({ kind: 'usage' }));
    expect(read).toThrow(Failure);
    expect(read).toThrow(`The environment variable ${variable} is not an address: "ghe.example".`);
  });
});
