import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { readPosted } from '../../src/publish/github-posted.ts';
import { commentMarker } from '../../src/review/comment.ts';

const HEAD = '0'.repeat(40);

/** Answers both lists in pages of 100, as GitHub does. */
function client(comments: readonly unknown[], reviews: readonly unknown[]): Octokit {
  const fetch = async (address: string): Promise<Response> => {
    const url = new URL(address);
    const all = url.pathname.endsWith('/comments') ? comments : reviews;
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const link = page * size < all.length ? { link: `<${next}>; rel="next"` } : {};
    const headers = { 'content-type': 'application/json; charset=utf-8', ...link };
    return new Response(JSON.stringify(all.slice((page - 1) * size, page * size)), { headers });
  };
  return new Octokit({ request: { fetch } });
}

function by(type: string, body: string): unknown {
  return { user: { type }, body };
}

describe('readPosted', () => {
  test('reads all pages, takes only what bots wrote, and survives deleted accounts', async () => {
    const marker = (digit: string): string => commentMarker(digit.repeat(16), HEAD);
    const chatter = Array.from({ length: 250 }, () => by('User', 'Hm.'));
    const octokit = client(
      [
        ...chatter,
        by('Bot', `It hangs.\n\n${marker('a')}`),
        by('User', marker('b')),
        { user: null, body: marker('c') },
      ],
      [...chatter, by('Bot', `Summary\r\n${marker('d')}\r\n${marker('e')}\n`)],
    );
    const posted = await readPosted(octokit, { owner: 'o', repo: 'r', number: 1 });
    expect([...posted.inComments]).toEqual(['a'.repeat(16)]);
    expect([...posted.inBodies]).toEqual(['d'.repeat(16), 'e'.repeat(16)]);
    expect([...posted.bodies]).toEqual([`Summary\n${marker('d')}\n${marker('e')}`]);
  });
});
