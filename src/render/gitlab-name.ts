import { createHash } from 'node:crypto';
import type { KnownFinding } from '../review/fingerprint.ts';

/** A name that no other finding of a report has, and that stays when lines move: by it GitLab compares two reports. */
export function gitlabId({ file, fingerprint }: KnownFinding): string {
  return createHash('sha256').update(`${file.path}\0${fingerprint}`).digest('hex').slice(0, 32);
}

/** GitLab takes paths from the root of the repository, without a leading `./`. */
export function gitlabPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}
