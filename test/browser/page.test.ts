/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { analyse } from '../../src/engine/analyse.ts';
import { TARGETS } from '../../src/facts/query/machines.ts';
import { renderHtml } from '../../src/render/html.ts';
import { RISKY } from '../action/scripts.ts';
import { describeWith } from '../real-tool.ts';

const LONG = 'x'.repeat(300);
const SCRIPT = `${RISKY}// ${LONG} <script>document.title = 'pwned'</script>\nkprobe:vfs_read { printf("${LONG}"); }\n`;

describeWith('CHROMIUM', 'the page in Chromium', (executablePath) => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'review-page-'));
    const report = analyse('tools/<img src=x onerror=alert(1)>.bt', SCRIPT, {
      targets: TARGETS,
      configured: true,
    });
    const hunk = { newStart: 1, newLines: 13, added: [3, 4], removed: [{ before: 3, text: '  @b = 1;' }] };
    const page = renderHtml(
      { targets: TARGETS, files: [report] },
      { version: '1.0', hunks: new Map([[report.path, [hunk]]]) },
    );
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    address = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(
    options: Parameters<Browser['newPage']>[0],
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage(options);
    try {
      await page.goto(address);
      await work(page);
    } finally {
      await page.close();
    }
  }

  test('loads nothing but itself, runs nothing, and complains about nothing', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([address]);
    expect(said).toEqual([]);
    expect(await page.title()).toMatch(/^bpftrace-guard: \d errors? and /);
    // What a script could smuggle in would be stopped.
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
    });
    await page.waitForTimeout(100);
    expect(said.join()).toMatch(/Content Security Policy/);
    await page.close();
  });

  test.each([1280, 390])('fits a screen of %i pixels: what is wider is moved by itself', async (width) => {
    await opened({ viewport: { width, height: 900 } }, async (page) => {
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBe(widths[1]);
      // Nothing is cut off either, but for what is moved by itself.
      const cut = await page.evaluate((right) => {
        const all = [...document.body.querySelectorAll(':not(.scroll *, option, tbody, tr)')];
        return all.filter((each) => each.getBoundingClientRect().right > right).map((each) => each.outerHTML);
      }, width);
      expect(cut).toEqual([]);
      await page.getByText('How it hangs').first().click();
      const drawing = await page.locator('svg.sequence:visible').first().boundingBox();
      expect(drawing?.width).toBeGreaterThan(200);
      expect((drawing?.x ?? 0) + (drawing?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  });

  test('draws a lane for each CPU and lock, with words inside their boxes, and nobody over another', async () => {
    await opened({ viewport: { width: 1280, height: 900 } }, async (page) => {
      expect(await page.locator('svg.roomy line.life').count()).toBe(4);
      expect(await page.locator('svg.roomy path.cross').count()).toBe(2);
      const boxes = await page
        .locator('svg.sequence rect')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      const texts = await page
        .locator('svg.sequence text')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      expect(texts.length).toBeGreaterThan(8);
      for (const text of texts) {
        const around = boxes.filter(
          (box) => box.left < text.right && text.left < box.right && box.top < text.bottom && text.top < box.bottom,
        );
        for (const box of around) {
          expect(text.left).toBeGreaterThanOrEqual(box.left);
          expect(text.right).toBeLessThanOrEqual(box.right);
        }
      }
    });
  });

  test('follows the system to dark, and stays readable', async () => {
    const contrast = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      let found = 0;
      await opened({ colorScheme }, async (page) => {
        found = await page.evaluate(() => {
          const shine = (color: string): number => {
            const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((each) => {
              const part = Number(each) / 255;
              return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const back = shine(getComputedStyle(document.body).backgroundColor);
          const words = [
            'body',
            '.dim',
            'h3 .error',
            '.verdicts .safe',
            '.verdicts .hang',
            '.verdicts .refused',
            '.findings .hang',
            'a',
          ].map((where) => {
            const element = document.querySelector(where);
            if (element === null) throw new Error(`nothing is ${where}`);
            return shine(getComputedStyle(element).color);
          });
          return Math.min(...words.map((word) => (Math.max(word, back) + 0.05) / (Math.min(word, back) + 0.05)));
        });
      });
      return found;
    };
    // What WCAG 2 asks for in AA.
    expect(await contrast('light')).toBeGreaterThanOrEqual(4.5);
    expect(await contrast('dark')).toBeGreaterThanOrEqual(4.5);
  });

  test('leads from the table to the finding, also by keyboard', async () => {
    await opened({ viewport: { width: 1000, height: 500 } }, async (page) => {
      await page.locator('a[href="#finding-1"]').focus();
      await page.keyboard.press('Enter');
      const top = await page.locator('#finding-1').evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(500);
      expect(page.url()).toMatch(/#finding-1$/);
    });
  });
});
