import { Refusal } from './answer.ts';
import type { Media } from './routes/call.ts';

/** The form that an Accept header asks for. Throws 415 for what is not served. */
export function mediaOf(accept: string | undefined): Media {
  const first = (accept ?? '*/*').split(/[,;]/)[0]?.trim().toLowerCase() ?? '*/*';
  if (first === '*/*' || first === 'application/json' || first === 'application/*') return 'json';
  const asked = /^application\/vnd\.github(?:\.v3)?(?:\.([a-z]+))?(?:\+json)?$/.exec(first);
  const form = asked === null ? 'unknown' : (asked[1] ?? 'json');
  switch (form) {
    case 'json':
    case 'raw':
    case 'diff':
    case 'object':
      return form;
    default:
      throw new Refusal(415, "Unsupported 'Accept' header: Must accept 'application/json'.");
  }
}
