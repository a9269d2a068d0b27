import * as z from 'zod/mini';

/** An address of a page: nothing in it means anything to Markdown or HTML, and a fragment can follow. */
const ADDRESS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]{1,200}){0,20}\/?$/i;
const ADDRESS_LIMIT = 300;

const WRONG =
  'playground is on, off, or the address of a copy of the page, such as "https://pages.example.com/playground/".';

/** Links from findings to the playground: whether there are any, or the address of a copy of the page that they lead to. */
export const PLAYGROUND_SETTING = z
  .union(
    [z.enum(['on', 'off'], WRONG), z.string(WRONG).check(z.maxLength(ADDRESS_LIMIT, WRONG), z.regex(ADDRESS, WRONG))],
    WRONG,
  )
  .check(
    z.describe(
      'Links from review comments to the playground, which hold the script behind the #: on, off, or the address of a copy of the page. Without it: on for public repositories of github.com, else off.',
    ),
  );

/** `on`, `off`, or an address. */
export type PlaygroundSetting = z.infer<typeof PLAYGROUND_SETTING>;

/** For which repositories findings link to the playground, and where. */
export interface PlaygroundLinks {
  /** `public`: for those that everybody can read. */
  readonly for: 'all' | 'public' | 'none';
  /** Undefined for the page of the project. */
  readonly address?: string;
}

/** What a setting asks for. */
export function playgroundLinks(setting: PlaygroundSetting | undefined): PlaygroundLinks {
  if (setting === undefined) return { for: 'public' };
  if (setting === 'off') return { for: 'none' };
  return setting === 'on' ? { for: 'all' } : { for: 'all', address: setting };
}

/**
 * What comes of a repository's setting under the policy of its organisation. The policy may forbid links, or say where they lead; a
 * repository that says nothing keeps its default.
 *
 * @returns `granted` is false if the repository asks for something that it does not get.
 */
export function tightenedPlayground(
  policy: PlaygroundSetting | undefined,
  own: PlaygroundSetting | undefined,
): { readonly links: PlaygroundLinks; readonly granted: boolean } {
  const links = playgroundLinks(own);
  if (policy === 'off') return { links: { for: 'none' }, granted: own === undefined || own === 'off' };
  if (policy === undefined || policy === 'on' || links.for === 'none') return { links, granted: true };
  return { links: { ...links, address: policy }, granted: links.address === undefined || links.address === policy };
}
