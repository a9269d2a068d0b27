import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeShared, encodeShared, isShared, MOST_SHARED_TEXT } from '../../src/text/shared-script.ts';

const SCRIPT = 'fentry:queued_spin_lock_slowpath { @a[tid] = 1; }\n';

/** A fragment that holds any bytes. Node's own zlib packs them. */
const packed = (content: string | Buffer) => `v1.${deflateRawSync(content).toString('base64url')}`;

describe('a link to a script', () => {
  test('holds any script and any names', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(name, { maxLength: 64 }), (script, targets) => {
        const fragment = encodeShared({ script, targets });
        expect(fragment).toMatch(/^v1\.[\w-]+$/);
        expect(decodeShared(fragment ?? '')).toEqual({ script, targets });
      }),
    );
  });

  test('is short for a script as people write it', () => {
    const script = Array.from({ length: 30 }, (_, at) => `kprobe:vfs_read_${at} { @reads[comm, ${at}] = count(); }`);
    expect(encodeShared({ script: script.join('\n'), targets: ['debian-12'] })?.length).toBeLessThan(600);
  });

  test('keeps half of a pair of surrogates, and a mark of the order of bytes', () => {
    const script = '\ufeff// \ud800\n';
    expect(decodeShared(encodeShared({ script, targets: [] }) ?? '')).toEqual({ script, targets: [] });
  });

  test('is read as another program packs it', () => {
    expect(decodeShared(packed(JSON.stringify([SCRIPT, 'debian-12'])))).toEqual({
      script: SCRIPT,
      targets: ['debian-12'],
    });
  });

  test('has no line of very many characters that are not seen', () => {
    for (const script of ['\0'.repeat(2001), `${SCRIPT}${'a\u202e'.repeat(2001)}\n`]) {
      expect(encodeShared({ script, targets: [] })).toBeUndefined();
      expect(decodeShared(packed(JSON.stringify([script])))).toBeUndefined();
    }
    for (const script of ['kprobe:vfs_read { }\r\n'.repeat(4000), `${'\u202e'.repeat(2000)}\n`.repeat(40)])
      expect(decodeShared(packed(JSON.stringify([script])))?.script).toBe(script);
  });

  test('is not made of more than it may hold', () => {
    expect(encodeShared({ script: 'x'.repeat(MOST_SHARED_TEXT), targets: [] })).toBeDefined();
    expect(encodeShared({ script: 'x'.repeat(MOST_SHARED_TEXT + 1), targets: [] })).toBeUndefined();
    expect(encodeShared({ script: SCRIPT, targets: Array(65).fill('debian-12') })).toBeUndefined();
    expect(encodeShared({ script: SCRIPT, targets: ['x'.repeat(201)] })).toBeUndefined();
    // It cannot be packed into what an address may be long.
    expect(encodeShared({ script: randomBytes(60_000).toString('latin1'), targets: [] })).toBeUndefined();
  });
});

describe('a fragment that is no such link holds nothing', () => {
  test.each([
    ['nothing', ''],
    ['an anchor', 'rules'],
    ['no content', 'v1.'],
    ['another version', packed(JSON.stringify([SCRIPT])).replace('v1', 'v2')],
    ['letters that are none of base64url', 'v1.%3Cscript%3E'],
    ['a length that base64 has not', 'v1.AAAAA'],
    ['bytes that are not deflated', `v1.${Buffer.from('no such thing').toString('base64url')}`],
    ['half of one', packed(JSON.stringify([SCRIPT.repeat(9)])).slice(0, 40)],
    ['no JSON', packed('script')],
    ['JSON that is no list', packed(JSON.stringify({ script: SCRIPT }))],
    ['an empty list', packed('[]')],
    ['a script that is no text', packed(JSON.stringify([7]))],
    ['a target that is no text', packed(JSON.stringify([SCRIPT, { name: 'debian-12' }]))],
    ['an empty target', packed(JSON.stringify([SCRIPT, '']))],
    ['too many targets', packed(JSON.stringify([SCRIPT, ...Array(65).fill('debian-12')]))],
    ['a long target', packed(JSON.stringify([SCRIPT, 'x'.repeat(201)]))],
    ['a long script', packed(JSON.stringify(['x'.repeat(MOST_SHARED_TEXT + 1)]))],
    ['bytes that are not UTF-8', packed(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))],
    ['lists in lists', packed('['.repeat(500_000))],
    ['a bomb', packed(Buffer.alloc(40 * 1024 * 1024, '"'))],
    ['more than an address holds', `v1.${'A'.repeat(64 * 1024)}`],
  ])('%s', (_name, fragment) => {
    expect(decodeShared(fragment)).toBeUndefined();
  });

  test('whatever bytes it has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        // Random bytes are no JSON list, except by a chance that no run has.
        expect(decodeShared(`v1.${Buffer.from(bytes).toString('base64url')}`)).toBeUndefined();
      }),
    );
  });

  test('whichever of its characters is lost or changed', () => {
    const fragment = encodeShared({ script: SCRIPT, targets: ['debian-12'] }) ?? '';
    for (let at = 0; at < fragment.length; at++) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      for (const changed of [
        fragment.slice(0, at),
        fragment.slice(0, at) + fragment.slice(at + 1),
        fragment.slice(0, at) + other + fragment.slice(at + 1),
      ]) {
        const shared = decodeShared(changed);
        // Nothing, or a script and names: never another shape, and never an error.
        if (shared !== undefined)
          expect([shared.script, ...shared.targets].every((x) => typeof x === 'string')).toBe(true);
      }
    }
  });
});

test('a fragment of another version is known as one', () => {
  expect(['v1.AA', 'v9.AA', 'rules', '', 'v1'].map(isShared)).toEqual([true, true, false, false, false]);
});
