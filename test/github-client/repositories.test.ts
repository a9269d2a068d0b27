import { afterEach, describe, expect, test } from '@jest/globals';
import { findRepositories, listRepositories } from '../../src/github/repositories.ts';
import { type Organisation, setOrganisation } from '../cli/organisation.ts';
import { quietClient } from '../github/quiet-client.ts';

let organisation: Organisation;
afterEach(async () => {
  await organisation.close();
  expect(organisation.github.violations).toEqual([]);
});

describe('the repositories of an owner', () => {
  test('come with what is known of them, page by page', async () => {
    const some = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`e${String(at).padStart(3, '0')}`, {}]));
    organisation = await setOrganisation({ ...some, tools: { files: { a: 'a' }, archived: true, private: true } });
    const { github } = organisation;
    const list = await listRepositories(quietClient(github), 'Octo-Org');
    expect(list?.entries.map(({ name }) => name)).toEqual(
      [...Object.keys(some), 'tools'].map((name) => `octo-org/${name}`),
    );
    expect(list?.entries.at(-1)).toEqual({
      name: 'octo-org/tools',
      url: `${github.serverUrl}/octo-org/tools`,
      isArchived: true,
      isDisabled: false,
      isEmpty: false,
      isFork: false,
      isPrivate: true,
      head: { branch: 'tools', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    expect(list?.entries[0]).toMatchObject({ isEmpty: true, head: undefined });
    expect(github.requests).toHaveLength(2);
    expect(await listRepositories(quietClient(github), 'nobody')).toBeUndefined();
  });

  test('that GitHub holds back are told, with its words', async () => {
    organisation = await setOrganisation({ tools: { files: { a: 'a' } } });
    const page = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [null] };
    organisation.github.fail({
      path: /graphql/,
      status: 200,
      body: {
        data: { repositoryOwner: { repositories: page } },
        errors: [{ type: 'FORBIDDEN', path: ['repositoryOwner'], message: 'Resource protected by SAML enforcement.' }],
      },
    });
    const list = await listRepositories(quietClient(organisation.github), 'octo-org');
    expect(list).toEqual({
      entries: [],
      hidden: [{ name: 'octo-org/?', why: 'Resource protected by SAML enforcement.' }],
    });
  });

  test('that are not told at all are an error, not an empty list', async () => {
    organisation = await setOrganisation({});
    const page = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: null };
    organisation.github.fail({
      path: /graphql/,
      status: 200,
      body: { data: { repositoryOwner: { repositories: page } } },
    });
    await expect(listRepositories(quietClient(organisation.github), 'octo-org')).rejects.toThrow('does not tell');
  });
});

test('repositories are found by name, and one that is not there costs no other', async () => {
  organisation = await setOrganisation({ tools: { files: { a: 'a' } } });
  const names = [...Array.from({ length: 100 }, (_, at) => `octo-org/none-${at}`), 'OCTO-org/Tools'];
  const { entries, hidden } = await findRepositories(quietClient(organisation.github), names);
  expect(entries.map(({ name }) => name)).toEqual(['octo-org/tools']);
  expect(hidden).toHaveLength(100);
  expect(hidden[7]).toEqual({
    name: 'octo-org/none-7',
    why: "It does not exist, or the token may not see it. GitHub said: Could not resolve to a Repository with the name 'octo-org/none-7'.",
  });
  expect(organisation.github.requests).toHaveLength(2);
});
