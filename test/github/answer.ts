/** What a route answers, before the server adds the headers that every answer has. */
export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly headers?: Headers }
  | { readonly kind: 'bytes'; readonly status: number; readonly type: string; readonly bytes: Uint8Array };

/** Header names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** One entry of `errors`: plain text where GitHub's description says so, else an object. */
export type Problem = string | { resource: string; code: string; field: string; message?: string };

/** An error answer, thrown. The server adds the `documentation_url` of the operation. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Problem[] | undefined;
  readonly headers: Headers;

  constructor(status: number, message: string, errors?: readonly Problem[], headers: Headers = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function json(status: number, body: unknown, headers: Headers = {}): Answer {
  return { kind: 'json', status, body, headers };
}

/**
 * One page of a list with the Link header that leads to the others. 30 entries a page, 100 at most: GitHub cuts larger
 * wishes down without a word, and reads a page that is no number as the first.
 */
export function page(items: readonly unknown[], url: URL): Answer {
  const { start, end, number, size } = pageOf(url);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return json(200, items.slice(start, end), links.length > 0 ? { link: links.join(', ') } : {});
}

/** Which part of a list the query asks for: `start` to before `end`, from 0; pages count from 1. */
export function pageOf(url: URL): { start: number; end: number; number: number; size: number } {
  const positive = (name: string, otherwise: number): number => {
    const value = url.searchParams.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : otherwise;
  };
  const size = Math.min(100, positive('per_page', 30));
  const number = positive('page', 1);
  return { start: (number - 1) * size, end: number * size, number, size };
}
