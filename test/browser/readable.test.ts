import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { TARGETS } from '../../src/facts/query/machines.ts';
import type { Target } from '../../src/facts/target.ts';
import { renderHtml } from '../../src/render/html.ts';
import { RISKY } from '../action/scripts.ts';
import { describeWith } from '../real-tool.ts';
import { unreadable, waste } from './readable.ts';

const NAME = 'an_extremely_long_name_of_a_map_that_counts_waits_by_process';
const LONG_NAMES = `fentry:native_queued_spin_lock_slowpath { @${NAME}[pid] = 1; @a[comm] = 1; }
fexit:native_queued_spin_lock_slowpath { @${NAME}[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { printf("${'x'.repeat(300)}"); }
`;
/** So that a row names as many targets as there can be. */
const NOT_A_SCRIPT = 'kprobe:vfs_read { @[1, 2] = ; }\n';

/** Every machine, and each with many releases of bpftrace. */
function manyTargets(): readonly Target[] {
  const releases = ['0.16', '0.18', '0.20', '0.22', '0.24', 'newest'];
  const named = TARGETS.flatMap(({ name }) => releases.map((release) => `${name.split(',')[0]},bpftrace@${release}`));
  const resolved = resolveTargets([...new Set(named)]);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

describeWith('CHROMIUM', 'pages in Chromium', (executablePath) => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readable-'));
    const scripts = {
      [`tools/${'deep/'.repeat(20)}long-names.bt`]: LONG_NAMES,
      'risky.bt': RISKY,
      'not.bt': NOT_A_SCRIPT,
    };
    const review = (targets: readonly Target[]): string => {
      const files = Object.entries(scripts).map(([path, text]) => analyse(path, text, { targets, configured: true }));
      return renderHtml({ targets, files }, { version: '1.0' });
    };
    writeFileSync(join(folder, 'review.html'), review(TARGETS));
    writeFileSync(join(folder, 'many.html'), review(manyTargets()));
    execFileSync(process.execPath, ['test/demo/demo.js', '--html', join(folder, 'demo.html')]);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened<Result>(name: string, width: number, work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    try {
      await page.goto(pathToFileURL(join(folder, name)).href);
      return await work(page);
    } finally {
      await page.close();
    }
  }

  const NOTHING = { cut: [], narrow: [], small: [] };
  const pages = ['review.html', 'many.html', 'demo.html'];

  test.each(pages.flatMap((name) => [360, 390, 768, 1280].map((width) => ({ name, width }))))(
    '$name is readable at $width pixels, and not longer than its words need',
    async ({ name, width }) => {
      await opened(name, width, async (page) => {
        // Code has short lines, and a table its cells beside each other.
        const most = width < 700 ? 3 : 5;
        expect(await waste(page)).toBeLessThan(most);
        expect(await unreadable(page)).toEqual(NOTHING);
        expect(await waste(page)).toBeLessThan(most);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    },
  );

  test('what hides, squeezes or shrinks a text is seen', async () => {
    const bad = async (style: string): Promise<string[]> =>
      opened('review.html', 390, async (page) => {
        // The policy of the page allows no style but its own; it does not bind what comes from outside of the page.
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, style);
        const found = await unreadable(page);
        return Object.entries(found).flatMap(([kind, texts]) => (texts.length > 0 ? [kind] : []));
      });
    expect(await bad('.finding { width: 500px; }')).toContain('cut');
    expect(await bad('.verdicts { width: 40px; }')).toContain('narrow');
    expect(await bad('.slim text { font-size: 9px !important; }')).toContain('small');
  });

  test('a narrow screen says the column of each cell, a wide one heads it', async () => {
    const shown = (width: number): Promise<string[]> =>
      opened('review.html', width, (page) =>
        page
          .locator('.findings tbody tr:first-child td')
          .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content)),
      );
    expect(await shown(390)).toEqual(['none', '"Confidence: "', '"Where: "', '"Verdicts: "']);
    expect(await shown(1280)).toEqual(['none', 'none', 'none', 'none']);
  });
});
