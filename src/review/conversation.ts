/** What anybody wrote on GitHub; `viewerDidAuthor` says that it was the owner of the token. */
interface Written {
  /** GitHub's id of it in GraphQL. */
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
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
}

/** A thread of a pull request, whoever began it. */
export interface WrittenThread {
  readonly id: string;
  readonly path: string;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: readonly (WrittenComment & { readonly isMinimized: boolean })[];
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
