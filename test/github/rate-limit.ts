import { type Headers, Refusal } from './answer.ts';

/** How many requests a token has in each window of an hour. */
export class RateLimit {
  readonly limit: number;
  private readonly used = new Map<string, { count: number; reset: number }>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The state for a token; `reset` in seconds since 1970. */
  of(token: string): { limit: number; remaining: number; reset: number; used: number } {
    const now = Math.floor(Date.now() / 1000);
    const window = this.used.get(token);
    const { count, reset } = window === undefined || window.reset <= now ? { count: 0, reset: now + 3600 } : window;
    return { limit: this.limit, remaining: Math.max(0, this.limit - count), reset, used: count };
  }

  /** Counts one request. Throws GitHub's 403 when none is left. */
  spend(token: string): void {
    const { remaining, reset, used } = this.of(token);
    if (remaining === 0) throw new Refusal(403, 'API rate limit exceeded for installation.');
    this.used.set(token, { count: used + 1, reset });
  }

  /** The x-ratelimit headers of an answer. */
  headers(token: string): Headers {
    const { limit, remaining, reset, used } = this.of(token);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(used),
      'x-ratelimit-resource': 'core',
    };
  }
}
