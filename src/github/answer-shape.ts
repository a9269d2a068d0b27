import * as z from 'zod/mini';

const SHA = z.string().check(z.regex(/^[0-9a-f]{40,64}$/));
const OBJECT = z.looseObject({ sha: SHA });
const TREE = z.looseObject({
  sha: SHA,
  tree: z.array(z.looseObject({ path: z.string(), mode: z.string(), type: z.string() })),
});
const COMMIT = z.looseObject({ sha: SHA, tree: OBJECT });
const BLOB = z.looseObject({ sha: SHA, content: z.string(), encoding: z.string() });
const REF = z.looseObject({ ref: z.string(), object: OBJECT });
const PULL = z.looseObject({
  number: z.number(),
  head: z.looseObject({ sha: SHA }),
  base: z.looseObject({ sha: SHA }),
});
const CHANGED_FILE = z.looseObject({ filename: z.string(), status: z.string(), changes: z.number() });
const COMPARISON = z.looseObject({
  merge_base_commit: OBJECT,
  commits: z.array(OBJECT),
  files: z.optional(z.array(CHANGED_FILE)),
});
const ENTRY = z.looseObject({ type: z.string(), name: z.string() });

/** What an answer has at least, so that what is read from it is there. The paths are those behind `/repos/OWNER/REPO/`. */
const ANSWERS: readonly (readonly [method: string, path: RegExp, shape: z.ZodMiniType])[] = [
  ['GET', /^pulls$/, z.array(PULL)],
  ['GET', /^pulls\/\d+$/, PULL],
  ['GET', /^pulls\/\d+\/files$/, z.array(CHANGED_FILE)],
  ['GET', /^issues\/\d+\/comments$/, z.array(z.looseObject({ id: z.number() }))],
  ['GET', /^compare\//, COMPARISON],
  ['GET', /^branches\//, z.looseObject({ protected: z.boolean(), commit: OBJECT })],
  ['GET', /^contents\//, z.union([z.array(ENTRY), ENTRY])],
  ['GET', /^git\/trees\//, TREE],
  ['GET', /^git\/blobs\//, BLOB],
  ['GET', /^git\/commits\//, COMMIT],
  ['GET', /^git\/ref\//, REF],
  ['GET', /^git\/matching-refs\//, z.array(REF)],
  ['POST', /^git\/(?:blobs|trees|commits)$/, OBJECT],
  ['POST', /^check-runs$/, z.looseObject({ id: z.number() })],
  ['GET', /^collaborators\/[^/]+\/permission$/, z.looseObject({ permission: z.string() })],
];

const GRAPHQL = z.union([z.looseObject({ data: z.looseObject({}) }), z.looseObject({ errors: z.array(z.unknown()) })]);
/** What a query for it must have been told: who the token speaks for. */
const VIEWER = z.union([
  z.looseObject({ data: z.looseObject({ viewer: z.looseObject({ login: z.string() }) }) }),
  z.looseObject({ errors: z.array(z.unknown()) }),
]);

/** A request, and the body of an answer that says that all went well. */
export interface SuccessfulAnswer {
  readonly method: string;
  readonly url: string;
  /** What was asked, where it is text. */
  readonly asked: string;
  readonly body: Uint8Array;
}

/** Why an answer is none of GitHub's API, such as "it is a web page"; undefined when it has what is read from it. */
export function notOfGitHub({ method, url, asked, body }: SuccessfulAnswer): string | undefined {
  const { pathname } = new URL(url);
  const isGraphql = pathname.endsWith('/graphql');
  const path = /\/repos\/[^/]+\/[^/]+\/(.*)/.exec(pathname)?.[1] ?? '';
  const known = ANSWERS.find(([its, pattern]) => its === method && pattern.test(path));
  const shape = isGraphql ? (/\bviewer\b/.test(asked) ? VIEWER : GRAPHQL) : known?.[2];
  if (shape === undefined) return undefined;
  if (body.length === 0) return 'it is empty';
  const text = new TextDecoder().decode(body);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? 'it is a web page' : 'it is not JSON';
  }
  return shape.safeParse(value).success ? undefined : 'it lacks what the API describes';
}
