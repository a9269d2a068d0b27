import type { Target } from '../facts/target.ts';
import { hostFor } from '../host/read.ts';
import { answerAssistant } from '../mcp/thread.ts';

/** How long this machine is taken to stay as it was found, in milliseconds: an assistant asks again and again. */
const STAYS = 60_000;

/** Answers the questions of an assistant, as the module that a thread runs. */
export function startAssistant(): void {
  let found: { readonly host: Target; readonly at: number } | undefined;
  answerAssistant(async (names) => {
    if (found !== undefined && performance.now() - found.at < STAYS) return found.host;
    const host = await hostFor(names, process.env);
    if (host !== undefined) found = { host, at: performance.now() };
    return host;
  });
}
