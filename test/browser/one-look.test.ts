/// <reference lib="dom" />
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client as AssistantClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { marked } from 'marked';
import { type Browser, chromium } from 'playwright-core';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { findingComment } from '../../src/render/comment.ts';
import { findingParts } from '../../src/render/finding-parts.ts';
import { knownFindings } from '../../src/review/fingerprint.ts';
import { planReview } from '../../src/review/plan.ts';
import { encodeShared } from '../../src/text/shared-script.ts';
import { CLI, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { clients } from '../lsp/client.ts';
import { describeWith } from '../real-tool.ts';
import { REPOSITORY } from '../review/known.ts';

const TARGETS = ['bpftrace@0.23.2,kernel@6.12', 'bpftrace@0.27.1,kernel@6.18'];

describeWith('CHROMIUM', 'one finding, wherever it is read', (executablePath) => {
  const folderWith = temporaryFolders();
  const startEditor = clients();
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await folderWith({ 'x.bt': RISKY });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** What a reader sees of a page, or of a part of it: nothing that is folded away. */
  async function seen(address: string, part = 'body'): Promise<string> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await page.goto(address);
      // biome-ignore lint/performance/useDomNodeTextContent: What is folded away is not read.
      return await page.locator(part).first().innerText();
    } finally {
      await page.close();
    }
  }

  async function pageOf(name: string, html: string): Promise<string> {
    const file = path.join(folder, name);
    writeFileSync(file, html);
    return pathToFileURL(file).href;
  }

  function judgedHere() {
    const resolved = resolveTargets(TARGETS);
    if (!resolved.ok) throw new Error(resolved.errors.join(' '));
    return analyse('x.bt', RISKY, { targets: resolved.targets, configured: true });
  }

  const chosen = TARGETS.flatMap((target) => ['--target', target]);
  const DOORS: Readonly<Record<string, () => Promise<string>>> = {
    terminal: async () => (await run(['check', ...chosen, 'x.bt'], { cwd: folder })).stdout,
    comment: async () => {
      const hunk = { newStart: 1, newLines: 2, added: [1, 2] };
      const { comments } = planReview(knownFindings([judgedHere()]), { hunks: new Map([['x.bt', [hunk]]]) });
      const [comment] = comments;
      if (comment === undefined) throw new Error('no comment');
      const body = findingComment(comment.known, comment, comment.offer, REPOSITORY);
      return seen(await pageOf('comment.html', await marked(body, { gfm: true })));
    },
    page: async () => {
      const { stdout } = await run(['check', ...chosen, '--format', 'html', 'x.bt'], { cwd: folder });
      return seen(await pageOf('page.html', stdout), '.finding');
    },
    playground: async () => {
      const site = path.join(folder, 'site');
      execFileSync(process.execPath, ['scripts/site.js', '--to', site]);
      const fragment = encodeShared({ script: RISKY, targets: TARGETS });
      return seen(`${pathToFileURL(path.join(site, 'index.html')).href}#${fragment}`, 'article.finding');
    },
    editor: async () => {
      const editor = await startEditor({ args: chosen });
      const [finding] = await editor.diagnostics(await editor.open(path.join(folder, 'x.bt')));
      await editor.end();
      return `${finding?.code}: ${finding?.message}`;
    },
    assistant: async () => {
      const assistant = new AssistantClient({ name: 'test', version: '1' });
      await assistant.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'] }));
      const { content } = await assistant.callTool({ name: 'check', arguments: { program: RISKY, machines: TARGETS } });
      await assistant.close();
      return JSON.stringify(content).replaceAll('\\n', '\n').replaceAll('\\"', '"');
    },
  };

  test.each(Object.keys(DOORS))('has the same words in the same order: %s', async (door) => {
    const [finding, ...others] = judgedHere().findings;
    if (finding === undefined || others.length > 0) throw new Error('not one finding');
    const { what, remedy, verdicts, sure, rule } = findingParts(finding);
    expect([what, remedy.words, remedy.cost, sure].filter((part) => part === '')).toEqual([]);
    const text = plain((await DOORS[door]?.()) ?? '');
    expect(text).toContain(rule);
    let at = 0;
    for (const part of [what, remedy.words, remedy.cost, ...remedy.leaves, verdicts[0]?.words ?? '', sure].map(plain)) {
      const found = text.indexOf(part, at);
      expect([part, found === -1 ? text.slice(at) : 'found']).toEqual([part, 'found']);
      at = found + part.length;
    }
  });
});

/** A text as every door has it: without the marks of code, and however its lines are broken. */
function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ');
}
