/** What anybody wrote on GitHub; `viewerDidAuthor` says that it was the owner of the token. */
interface Written {
  /** GitHub's id of it in GraphQL. */
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/** Who wrote a comment. A login may be another's tomorrow, an id is not. */
export interface Person {
  readonly login: string;
  /** Undefined where GitHub does not say. */
  readonly id: number | undefined;
}

/** A comment of a conversation or a thread. */
export interface WrittenComment extends Written {
  /** A number past 32 bits comes as digits. */
  readonly fullDatabaseId: string | number | null;
  /** `User` for a person, who has an id in `databaseId`. Null when the account is gone. */
  readonly author: {
    readonly __typename: string;
    readonly login: string;
    readonly databaseId?: number | null;
  } | null;
  /** Null when it is as it was written. */
  readonly lastEditedAt: string | null;
  /** Who gave it its text of now; null if it is as it was written, or the account is gone. */
  readonly editor: WrittenComment['author'];
  readonly isMinimized: boolean;
}

/** A thread of a pull request, whoever began it. */
export interface WrittenThread {
  readonly id: string;
  readonly path: string;
  readonly subjectType: 'LINE' | 'FILE';
  /** The lines that it is on have changed or left the diff. */
  readonly isOutdated: boolean;
  /** The last line that it is on, and the first one if it is on several: as they are now. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly viewerCanUnresolve: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: readonly ThreadComment[];
}

/** A comment of a thread. */
export interface ThreadComment extends WrittenComment {
  readonly viewerCanUpdate: boolean;
  /** The commit that it was posted for; null if the commit is gone. */
  readonly originalCommit: { readonly oid: string } | null;
}

/** A review of a pull request, whoever wrote it. */
export interface WrittenReview extends Written {
  readonly isMinimized: boolean;
  readonly comments: { readonly totalCount: number };
}

/** Everything that was written in a pull request, and its current head. */
export interface Conversation {
  readonly headSha: string;
  /** The login of the token's owner. */
  readonly viewer: string;
  readonly threads: readonly WrittenThread[];
  /** The oldest first. */
  readonly comments: readonly WrittenComment[];
  readonly reviews: readonly WrittenReview[];
}
