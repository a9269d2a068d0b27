/// <reference lib="dom" />
import type { JudgeWorker } from './judge-client.ts';
import { type PageContent, Playground } from './page.ts';
import { serve } from './worker.ts';

/** Makes the address of a worker out of one that this page has made, where the browser asks for such a promise. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Runs the page, or in a worker the judge: they are one script, which so stands in the page once. A page from the file system may
 * start no worker from a file, so it starts it from its own text.
 */
export function startPlayground(content: () => PageContent): void {
  if (typeof document === 'undefined') return serve();
  const source = document.currentScript?.textContent;
  if (source === undefined || source === null) throw new Error('The script does not stand in the page.');
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('playground-worker', { createScriptURL: (url) => url });
  const startWorker = (): JudgeWorker => new Worker(policy?.createScriptURL(address) ?? address);
  new Playground(content(), startWorker);
}
