/** Why GitHub refuses a request, by its own words: a status alone says too little. */
export type RefusalKind =
  | 'permission'
  | 'locked'
  | 'archived'
  | 'ip-allow-list'
  | 'single-sign-on'
  | 'token-policy'
  | 'suspended'
  | 'protected'
  | 'too-large'
  | 'too-quick'
  | 'pending-review'
  | 'no-diff'
  | 'unrelated';

interface Refusal {
  readonly kind: RefusalKind;
  /** The words in GitHub's message that tell it. */
  readonly words: RegExp;
  /** A sentence or two: what to do. */
  readonly advice: string;
  /** Where these words were read. */
  readonly source: string;
}

const DOCS = 'https://docs.github.com';
const THREADS = 'https://github.com';

/** The first row whose words are in a message counts. */
const REFUSALS: readonly Refusal[] = [
  {
    kind: 'permission',
    words:
      /resource not accessible by|must have (?:admin|push|write) (?:rights|access)|has not been granted the required scopes/i,
    advice: 'The token lacks a permission: see `permissions` in the workflow.',
    source: `${DOCS}/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible`,
  },
  {
    kind: 'locked',
    words: /(?:issue|conversation|pull request|thread) (?:is|was|has been) locked/i,
    advice: 'Nobody but people with write access can write in a locked conversation: unlock it, and run again.',
    source: `${THREADS}/renovatebot/renovate/issues/6215, ${DOCS}/communities/moderating-comments-and-conversations/locking-conversations`,
  },
  {
    kind: 'archived',
    words: /archived so is read-only|repository (?:is|was|has been) archived/i,
    advice: 'Nothing can be written in an archived repository.',
    source: `${DOCS}/repositories/archiving-a-github-repository/archiving-repositories`,
  },
  {
    kind: 'ip-allow-list',
    words: /IP allow list/i,
    advice: "The organization admits certain addresses only: use a runner with one of them, or add the runner's.",
    source: `${THREADS}/docker/metadata-action/issues/342, ${THREADS}/aquasecurity/trivy/issues/10567`,
  },
  {
    kind: 'single-sign-on',
    words: /SAML enforcement|SAML SSO|single sign-on/i,
    advice:
      "Authorize the token for the organization's single sign-on (in the settings of the token), or use the workflow's own token.",
    source: `${THREADS}/ossf/scorecard/issues/1504, ${THREADS}/cli/cli/issues/2661`,
  },
  {
    kind: 'token-policy',
    words: /forbids access via|OAuth App access restrictions/i,
    advice: "The organization does not take this kind of token: use the workflow's own token, or that of a GitHub App.",
    source: `${THREADS}/NixOS/org/issues/247, ${THREADS}/refined-github/refined-github/issues/6951`,
  },
  {
    kind: 'suspended',
    words: /(?:account|installation|user) (?:is|was|has been) suspended/i,
    advice: 'Ask an administrator of GitHub, or of the organization, about the account that the token is of.',
    source: `${DOCS}/apps/maintaining-github-apps/suspending-a-github-app-installation`,
  },
  {
    kind: 'protected',
    words: /protected branch|repository rule violations/i,
    advice: 'A rule of the repository protects the branch: let the owner of the token bypass it, or commit by hand.',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules`,
  },
  {
    kind: 'too-large',
    words: /"code":\s*"too_large"|returns blobs up to/i,
    advice: "It is too large for GitHub's API.",
    source: `${DOCS}/rest/repos/contents#get-repository-content`,
  },
  {
    kind: 'too-quick',
    words: /was submitted too quickly|abuse detection mechanism/i,
    advice: 'The limit on requests is used up: run again when it has been reset.',
    source: `${THREADS}/whatwg/spec-factory/issues/55, ${THREADS}/derberg/manage-files-in-multiple-repositories/pull/5`,
  },
  {
    kind: 'pending-review',
    words: /one pending review per pull request/i,
    advice:
      'The owner of the token has begun a review of this pull request and not submitted it: submit or discard it, and run again.',
    source: `${THREADS}/microsoft/vscode-pull-request-github/issues/1317, ${THREADS}/namanshergill/diohub/issues/18`,
  },
  {
    kind: 'no-diff',
    words: /diff is (?:taking too long to generate|temporarily unavailable)|"code":\s*"not_available"/i,
    advice: 'GitHub cannot make this diff now. A newer commit, or a branch that is merged with its base, often helps.',
    source: `${THREADS}/googleapis/repo-automation-bots/issues/4475, ${THREADS}/sonichi/sutando/pull/3159`,
  },
  {
    kind: 'unrelated',
    words: /no common ancestor between/i,
    advice:
      'The two branches have no commit in common, as when one of them was rewritten from its first commit on: rebase the one on the other.',
    source: `${THREADS}/trilom/file-changes-action/issues/138, ${THREADS}/slapperwan/gh4a/issues/544`,
  },
];

/** The row of the table for what GitHub said; undefined when it holds none of the known words. */
export function refusalIn(message: string): Refusal | undefined {
  return REFUSALS.find(({ words }) => words.test(message));
}
