import { describe, expect, test } from '@jest/globals';
import { isPublic } from '../../src/action/event.ts';
import { PLAYGROUND } from '../../src/render/addresses.ts';
import { decodeShared } from '../../src/text/shared-script.ts';
import { commit, createRepository, type FileTree } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { type RunOptions, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const CONFIGURATION = '.github/bpftrace-guard.yml';
const COPY = 'https://pages.example.com/playground/';
const ON_GITHUB = { GITHUB_SERVER_URL: 'https://github.com' };

/** What the event tells of who may read the repository. */
type Seen = Readonly<Record<string, unknown>>;
const PUBLIC: Seen = { private: false, visibility: 'public' };
const PRIVATE: Seen = { private: true, visibility: 'private' };
const INTERNAL: Seen = { private: true, visibility: 'internal' };

async function reviewed(pull: PullRequest, seen: Seen, options: RunOptions = {}): Promise<string[]> {
  const { private: _, visibility: __, ...repository } = Object(Object(await stage.github.event(pull)).repository);
  const payload = { ...Object(await stage.github.event(pull)), repository: { ...repository, ...seen } };
  const run = await runAction(stage.github, pull, { payload, env: ON_GITHUB, ...options });
  expect(run.stderr).toBe('');
  // The summaries list findings; the links are in the comments of each.
  expect(run.summary).not.toContain('in the playground');
  const comments = stage.github.comments(pull).map(({ body }) => body);
  expect(comments.length).toBeGreaterThan(0);
  return comments.flatMap((body) => /in the playground\]\(([^)]*)\)/.exec(body)?.[1] ?? []);
}

async function opened(configuration: string | undefined, script = RISKY): Promise<PullRequest> {
  const base: FileTree = {
    'README.md': 'Tools\n',
    ...(configuration === undefined ? {} : { [CONFIGURATION]: configuration }),
  };
  await stage.restart(base);
  return stage.open({ 'tools/lock.bt': script });
}

describe('links to the playground', () => {
  test('of a public repository open the script of the head commit, also after the next push', async () => {
    const pull = await opened('targets: [debian-13, "bpftrace@0.24,kernel@6.8"]\n');
    const scripts = [RISKY, `${RISKY}kprobe:do_exit { exit(); }\n`];
    for (const script of scripts) {
      if (script !== RISKY) await commit(stage.repository, { branch: pull.head, files: { 'tools/lock.bt': script } });
      const links = await reviewed(pull, PUBLIC);
      expect(links).toHaveLength(1);
      const [address, fragment = ''] = links[0]?.split('#') ?? [];
      expect(address).toBe(PLAYGROUND);
      expect(decodeShared(fragment)).toEqual({ script, targets: ['debian-13', 'bpftrace@0.24,kernel@6.8'] });
    }
  });

  test.each([
    ['of a private repository', PRIVATE, ON_GITHUB],
    ['of an internal repository', INTERNAL, ON_GITHUB],
    ['where the event does not say who may read it', {}, ON_GITHUB],
    [
      'on another GitHub, where public means all of a company',
      PUBLIC,
      { GITHUB_SERVER_URL: 'https://ghe.example.com' },
    ],
  ])('are not there %s', async (_, seen, env) => {
    expect(await reviewed(await opened(undefined), seen, { env })).toEqual([]);
  });

  test.each([
    ['playground: off\n', PUBLIC, undefined],
    ['playground: on\n', PRIVATE, PLAYGROUND],
    [`playground: ${COPY}\n`, PRIVATE, COPY],
  ])('with "%s" follow the configuration', async (configuration, seen, address) => {
    const links = await reviewed(await opened(configuration), seen);
    expect(links.map((link) => link.split('#')[0])).toEqual(address === undefined ? [] : [address]);
  });

  test.each([
    ['playground: off\n', 'playground: on\n', PUBLIC, undefined],
    [`playground: ${COPY}\n`, undefined, PRIVATE, undefined],
    [`playground: ${COPY}\n`, 'playground: on\n', INTERNAL, COPY],
  ])('under the policy "%s", with %j in the repository', async (policy, configuration, seen, address) => {
    const pull = await opened(configuration);
    const central = await createRepository({ 'policy.yml': policy }, { name: 'policies' });
    stage.github.addRepository(central);
    try {
      const links = await reviewed(pull, seen, { inputs: { policy: 'octo-org/policies/policy.yml' } });
      expect(links.map((link) => link.split('#')[0])).toEqual(address === undefined ? [] : [address]);
      const summary = stage.github.issueComments(pull)[0]?.body ?? '';
      expect(summary.includes('is overruled by the policy')).toBe(
        policy === 'playground: off\n' && configuration !== undefined,
      );
    } finally {
      await central.remove();
    }
  });

  test('are not there for a silenced finding, or for functions of a kernel that the page does not know', async () => {
    const lockPath = 'lock-path:\n  - { function: vendor_htab_lock, exit: held }\n';
    expect(await reviewed(await opened(lockPath), PUBLIC)).toEqual([]);
    const comment = '// bpftrace-guard: ignore[abba-deadlock] laboratory\n';
    const silenced = RISKY.replace('fexit:', `${comment}fexit:`);
    const pull = await opened(undefined, silenced);
    const run = await runAction(stage.github, pull, { env: ON_GITHUB });
    expect(run.status).toBe(0);
    expect(stage.github.comments(pull)).toEqual([]);
    expect(run.summary).not.toContain('playground');
  });
});

test('an event about another repository says nothing of this one', () => {
  const repo = { owner: 'o', repo: 'r' };
  const told = (repository: unknown) => isPublic({ payload: { repository }, repo });
  expect(told({ full_name: 'O/r', private: false, visibility: 'public' })).toBe(true);
  expect(told({ full_name: 'o/r', private: false })).toBe(true);
  expect(told({ full_name: 'o/other', private: false, visibility: 'public' })).toBe(false);
  expect(told({ full_name: 'o/r', private: 'false', visibility: 'public' })).toBe(false);
  expect(told({ full_name: 'o/r', visibility: 'public' })).toBe(false);
  expect(told({ full_name: 'o/r', private: false, visibility: 'internal' })).toBe(false);
  for (const odd of [undefined, null, 'o/r', [], { private: false }]) expect(told(odd)).toBe(false);
});
