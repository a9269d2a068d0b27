import { hostFor } from '../host/read.ts';
import { answerAssistant } from '../mcp/thread.ts';

/** Answers the questions of an assistant, as the module that a thread runs. */
export function startAssistant(): void {
  answerAssistant((names) => hostFor(names, process.env));
}
