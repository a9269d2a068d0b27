import type { Account } from '../state.ts';

/** Where the server's addresses start: of the API (with the base path) and of the pages. No slash at the end. */
export interface Roots {
  readonly api: string;
  readonly web: string;
}

/** GitHub's opaque ids: nobody may read them, so the kind and number will do. */
export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** GitHub's "simple user". */
export function simpleUser(account: Account, { api, web }: Roots) {
  const url = `${api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.kind, account.id),
    avatar_url: `${web}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: account.kind === 'Bot' ? `${web}/apps/${account.login.replace('[bot]', '')}` : `${web}/${account.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** GitHub's "public user": what `GET /user` gives. */
export function publicUser(account: Account, roots: Roots) {
  return {
    ...simpleUser(account, roots),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
  };
}

/** An app, which GitHub's description calls an integration. */
export function appOf(slug: string, owner: Account, roots: Roots) {
  return {
    id: 1,
    slug,
    node_id: nodeId('App', 1),
    owner: simpleUser(owner, roots),
    name: slug,
    description: null,
    external_url: roots.web,
    html_url: `${roots.web}/apps/${slug}`,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    permissions: { metadata: 'read' },
    events: [],
  };
}
