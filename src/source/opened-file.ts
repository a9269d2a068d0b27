import { isHost, mayBeHost } from './embedded/format.ts';
import { type Choice, picks } from './file-choice.ts';
import { isScript } from './script-text.ts';

/**
 * What a file is judged as, whose folder is searched: as a script, as a host of programs, or not at all.
 *
 * @param choice what the configuration chooses at its path
 */
export function roleOf(path: string, text: string, choice: Choice): 'script' | 'host' | undefined {
  const script = isScript(path, text);
  if (!script && mayBeHost(path, choice)) return isHost(path, Buffer.from(text)) ? 'host' : undefined;
  return picks(choice, script) ? 'script' : undefined;
}
