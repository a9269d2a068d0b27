import { describe, expect, test } from '@jest/globals';
import { tightened } from '../../src/config/organisation.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import { resolveSettings } from '../../src/session/settings.ts';

const COPY = 'https://pages.example.com/playground/';

describe('playground', () => {
  test.each(['on', 'off', COPY, 'https://x.io', 'https://x.io:8443/a/b.html', 'https://sub.x.io/~me'])(
    'may be %s',
    (setting) => {
      expect(parseConfiguration(`playground: ${setting}\n`, 'c.yml')).toEqual({
        ok: true,
        configuration: { playground: setting },
      });
    },
  );

  test.each([
    'true',
    'yes',
    'of',
    '[on]',
    'http://pages.example.com/',
    'pages.example.com',
    'javascript:alert(1)',
    '"https://x.io/#v1.abc"',
    '"https://x.io/?a=b"',
    '"https://x.io/a b"',
    '"https://x.io/)[x](y"',
    '"https://user@x.io/"',
    '"https://x.io/\\n"',
    `https://x.io/${'a'.repeat(300)}`,
  ])('may not be %s', (setting) => {
    const parsed = parseConfiguration(`playground: ${setting}\n`, 'c.yml');
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.errors[0]?.message).toMatch(/^playground is on, off, or the address of a copy/);
  });

  test.each([
    // policy, repository, what comes of it, whether the repository gets what it asks for
    [undefined, undefined, { for: 'public' }, true],
    [undefined, 'on', { for: 'all' }, true],
    [undefined, 'off', { for: 'none' }, true],
    [undefined, COPY, { for: 'all', address: COPY }, true],
    ['off', undefined, { for: 'none' }, true],
    ['off', 'off', { for: 'none' }, true],
    ['off', 'on', { for: 'none' }, false],
    ['off', COPY, { for: 'none' }, false],
    // A policy that allows links makes none where there were none.
    ['on', undefined, { for: 'public' }, true],
    ['on', 'off', { for: 'none' }, true],
    ['on', COPY, { for: 'all', address: COPY }, true],
    [COPY, undefined, { for: 'public', address: COPY }, true],
    [COPY, 'off', { for: 'none' }, true],
    [COPY, 'on', { for: 'all', address: COPY }, true],
    [COPY, COPY, { for: 'all', address: COPY }, true],
    [COPY, 'https://else.example.com/', { for: 'all', address: COPY }, false],
  ] as const)('with %s in the policy and %s in the repository is %j', (policy, own, links, granted) => {
    const asked = own === undefined ? {} : { playground: own };
    const of = policy === undefined ? undefined : { playground: policy };
    const { playground, overruled } = tightened(of, asked);
    expect(playground).toEqual(links);
    expect(overruled).toEqual(
      granted ? [] : [`"playground: ${own}" is overruled by the policy of the organisation, which says ${policy}.`],
    );
  });

  test('is off where the configuration has a mistake, which may be in this very key', () => {
    const repository = { configuration: {}, ownTargets: new Map(), mistakes: ['Something is wrong.'] };
    expect(resolveSettings({ inputs: { from: 'workflow' }, repository }).playground).toEqual({ for: 'none' });
  });
});
