/// <reference lib="dom" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { decodeShared, encodeShared } from '../../src/text/shared-script.ts';
import { describeWith } from '../real-tool.ts';
import { unreadable } from './readable.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAIR = `fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`;
const HARMLESS = 'kprobe:vfs_read { @reads[comm] = count(); }\n';
const MACHINE = 'bpftrace@0.23.2,kernel@6.12';

describeWith('CHROMIUM', 'the playground in Chromium', (executablePath) => {
  let browser: Browser;
  let folder: string;
  let address: string;
  let context: BrowserContext;
  let page: Page;
  /** What the page asked the network for, and what the browser complained about. */
  let requests: string[];
  let said: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'playground-'));
    execFileSync(process.execPath, ['scripts/site.js', '--to', folder]);
    address = pathToFileURL(join(folder, 'index.html')).href;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
    [requests, said] = [[], []];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => said.push(message.text()));
    page = await context.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
  });
  // Whatever a test does: nothing is asked for, refused, or broken.
  afterEach(async () => {
    await context.close();
    expect(requests.filter((url) => url.replace(/#.*/, '') !== address && !url.startsWith('blob:null/'))).toEqual([]);
    expect(said).toEqual([]);
  });

  const editor = () => page.locator('.cm-content');
  const count = () => page.locator('#count');
  const text = () =>
    editor().evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    );
  const fragmentFor = (script: string, ...targets: string[]) => `#${encodeShared({ script, targets })}`;
  /** The page has judged what is in the editor. */
  const judged = () => page.locator('#state', { hasText: 'judged in' }).waitFor();

  async function open(fragment = ''): Promise<void> {
    await page.goto(address + fragment);
    await judged();
  }

  async function write(script: string): Promise<void> {
    await editor().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(script);
    await judged();
  }

  test('judges what is typed, under its lines', async () => {
    await open(fragmentFor(HARMLESS));
    expect(await count().textContent()).toBe('no findings');
    await editor().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('kprobe:vfs_read {');
    await page.locator('.finding', { hasText: 'syntax-error' }).waitFor();
    await page.keyboard.type(' @ = 1; }');
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
    await write(PAIR);
    await page.locator('.finding.error', { hasText: 'abba-deadlock' }).waitFor();
    expect(await page.locator('.cm-lintRange-error').first().textContent()).toContain(
      'native_queued_spin_lock_slowpath',
    );
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(1);
    expect(await page.locator('#machine-rows tr').count()).toBe(DEFAULT_TARGETS.length);
    expect(await page.locator('#machine-rows .hang').count()).toBeGreaterThan(0);
  });

  test('colours the tokens of the engine', async () => {
    await open(fragmentFor(PAIR));
    const maps = await page.locator('.cm-token-map').allTextContents();
    expect(maps).toEqual(['@b', '@a', '@b', '@a']);
    expect(await page.locator('.cm-token-attach-point').first().textContent()).toBe(
      'fentry:native_queued_spin_lock_slowpath',
    );
  });

  test('applies a rewrite by one click, and takes it back by one key', async () => {
    await open(fragmentFor(PAIR, MACHINE));
    const card = page.locator('.finding').first();
    expect(await card.textContent()).toMatch(/Cost: /);
    await card
      .getByRole('button', { name: /^Apply: / })
      .first()
      .click();
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
    expect(await page.locator('#notice').textContent()).toMatch(/^Applied: /);
    expect(await text()).not.toBe(PAIR);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.locator('#count', { hasText: '1 error' }).waitFor();
    expect(await text()).toBe(PAIR);
    expect(await page.locator('#notice').textContent()).toBe('');
  });

  test('says on a telephone that it is applied where that is seen', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open(fragmentFor(`${PAIR}${'// more\n'.repeat(60)}`, MACHINE));
    await page
      .getByRole('button', { name: /^Apply: / })
      .first()
      .click();
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
    const { top = 0, bottom = 0 } = await page.locator('#notice').evaluate((each) => each.getBoundingClientRect());
    expect([top >= 0, bottom <= 700]).toEqual([true, true]);
  });

  test('steps through the deadlock of a finding, and lights what each step is about', async () => {
    await open(fragmentFor(`${PAIR}kprobe:vfs_read { @reads[comm] = count(); }\n`, MACHINE));
    const lit = () => page.locator('.cm-lit').allTextContents();
    const player = page.getByRole('group', { name: 'How it hangs, step by step' });
    expect(await lit()).toEqual([]);
    await player.getByRole('button', { name: 'Forward' }).click();
    expect(await lit()).toEqual([expect.stringMatching(/^f(?:entry|exit):native_queued_spin_lock_slowpath/)]);
    await page.keyboard.press('End');
    await player.getByText('Step 7 of 7').waitFor();
    // A change elsewhere leaves it where it is, one of the deadlock ends it.
    await editor().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('// the end');
    await judged();
    await player.getByText('Step 7 of 7').waitFor();
    await write(HARMLESS);
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
    expect([await player.count(), await lit()]).toEqual([0, []]);
  });

  test('adds the comment that silences a finding', async () => {
    await open(fragmentFor(PAIR, MACHINE));
    await page.getByText('If it does not hold here').first().click();
    await page.getByRole('button', { name: 'Add the line' }).first().click();
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
    expect(await text()).toMatch(/bpftrace-guard: ignore\[abba-deadlock\]/);
  });

  test('shares script and machines by a link, which brings them back', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(fragmentFor(HARMLESS));
    await write(PAIR);
    await page.getByLabel('Judge for a machine of your choice').fill(MACHINE);
    await page.keyboard.press('Enter');
    await judged();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await page.getByLabel('Link').inputValue());
    expect(decodeShared(link.replace(/.*#/, ''))).toEqual({ script: PAIR, targets: [MACHINE] });
    await page.goto('about:blank');
    await page.goto(link);
    await judged();
    expect(await text()).toBe(PAIR);
    expect(await page.locator('#machine-rows th').allTextContents()).toEqual([expect.stringContaining('Linux 6.12')]);
  });

  test('has no link for a script that is too long for one, and says so', async () => {
    await open(fragmentFor(HARMLESS));
    await editor().click();
    await page.keyboard.insertText(`// ${'x'.repeat(100_001)}`);
    await page.locator('#count', { hasText: 'not judged' }).waitFor();
    expect(await page.locator('.finding').textContent()).toMatch(/up to 100000/);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.locator('#share-words').textContent()).toMatch(/^The script is too long for a link/);
    expect(await page.getByRole('button', { name: 'Copy' }).isDisabled()).toBe(true);
  });

  test.each([
    ['of markup', '#v1.<img src=x onerror=alert(1)>', 'The link holds no script'],
    ['of another version', '#v7.AAAA', 'The link holds no script'],
    ['that is no script', '#<script>alert(1)</script>', ''],
    ['of bytes that are none', '#v1.____', 'The link holds no script'],
    [
      'that is a bomb',
      `#v1.${deflateRawSync(Buffer.alloc(40 * 1024 * 1024, '"')).toString('base64url')}`,
      'The link holds no script',
    ],
    [
      'that would hold up the editor',
      `#v1.${deflateRawSync(JSON.stringify(['\u202e'.repeat(99_000)])).toString('base64url')}`,
      'The link holds no script',
    ],
  ])('a fragment %s does nothing', async (_name, fragment, words) => {
    await open(fragment);
    expect(await page.locator('#notice').textContent()).toContain(words);
    expect(await text()).toContain('native_queued_spin_lock_slowpath');
  });

  test('what a link holds is text wherever it is shown', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await open(
      fragmentFor(`// bpftrace-guard: ignore[${markup}] \u202e\n${PAIR}kprobe:${markup} { @ = 1; }\n`, markup, MACHINE),
    );
    expect(await page.title()).toBe('bpftrace-guard playground');
    expect(
      await page
        .locator('#cards img, #cards script, .machines img, .machines script, .cm-content img:not(.cm-widgetBuffer)')
        .count(),
    ).toBe(0);
    expect(await page.locator('#machine-problem').textContent()).toContain('<img src=x');
    // The browser itself refuses to make elements out of texts.
    const refusal = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
      } catch (error) {
        return String(error);
      }
      return '';
    });
    expect(refusal).toMatch(/TrustedHTML/);
    expect(said.splice(0).join()).toMatch(/TrustedHTML/);
  });

  test('a link of many names that are no machines, or of one machine many times, leaves the page as it is', async () => {
    await open(
      fragmentFor(PAIR, ...Array.from({ length: 62 }, (_, at) => 'y'.repeat(180 + (at % 20))), MACHINE, MACHINE),
    );
    const problem = await page.locator('#machine-problem').textContent();
    expect(problem?.match(/Unknown target/g)).toHaveLength(3);
    expect(problem).toMatch(/The same holds for 59 more names\.$/);
    expect(await page.locator('#machine-rows tr').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });

  test('may not reach anybody, even if a script of somebody else ran in it', async () => {
    await open();
    const refused = await page.evaluate(async () => {
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      return fetch('https://example.com/').then(String, String);
    });
    expect(refused).toMatch(/Failed to fetch/);
    expect(said.splice(0).join()).toMatch(/connect-src 'none'/);
    requests.length = 0;
  });

  test('has the examples of the rules, the founding script and the scripts of the laboratory', async () => {
    await open();
    await page.getByRole('button', { name: 'Examples' }).click();
    const titles = await page.locator('#example-groups h3').allTextContents();
    expect(titles).toEqual(
      expect.arrayContaining([
        'Where it began',
        'abba-deadlock',
        'nmi-reentry',
        'Scripts that the laboratory runs on real kernels',
      ]),
    );
    expect(await page.locator('#example-groups button').count()).toBeGreaterThan(60);
    await page.getByRole('button', { name: /bpftrace issue #3144/ }).click();
    await page.locator('#count', { hasText: '1 error' }).waitFor();
    expect(await text()).toContain('@pf[tid] = @s[tid]');
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('button', { name: 'Both sides of a spin lock slow path update two maps' }).click();
    await page.locator('.finding', { hasText: 'abba-deadlock' }).waitFor();
    expect(await page.locator('#machine-rows tr').count()).toBe(1);
    // It takes the place of what was there, and that can be taken back.
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await text()).toContain('@pf[tid] = @s[tid]');
  });

  test('judges for machines of choice, and says what is wrong with a name', async () => {
    await open(fragmentFor(PAIR));
    const field = page.getByLabel('Judge for a machine of your choice');
    await field.fill('debian-31');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(
      /Unknown target "debian-31"\. Did you mean "debian-1[13]"\?/,
    );
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('debian-12');
    await page.keyboard.press('Enter');
    await field.fill(MACHINE);
    await page.getByRole('button', { name: 'Add' }).click();
    await judged();
    expect(await page.locator('#machine-rows th').allTextContents()).toEqual([
      expect.stringContaining('debian-12'),
      expect.stringContaining('Linux 6.12 with bpftrace 0.23.2'),
    ]);
    await page.locator('#machine-rows .hang').first().waitFor();
    await page.getByRole('button', { name: 'Remove debian-12' }).click();
    expect(await page.locator('#machine-rows tr').count()).toBe(1);
    await page.getByRole('button', { name: 'Back to the default machines' }).click();
    expect(await page.locator('#machine-rows tr').count()).toBe(DEFAULT_TARGETS.length);
    expect(await page.locator('#machine-names option').count()).toBeGreaterThan(50);
  });

  test('is used by keyboard alone: in and out of the editor, and to the next finding', async () => {
    await open(fragmentFor(PAIR, MACHINE));
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('Tab');
    expect(await editor().evaluate((each) => each === (each.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await text()).toBe(PAIR);
    const isInside = () => page.evaluate(() => document.activeElement?.id === 'editor');
    expect(await isInside()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(true);
    // Any other key ends what Escape began.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect([await isInside(), (await text()) === PAIR]).toEqual([true, false]);
    await judged();
    await page.keyboard.press('F8');
    await page.locator('.cm-tooltip', { hasText: 'This script can hang the machine' }).waitFor();
    expect(await page.locator('.cm-announced').textContent()).toMatch(/^Line 2: This script can hang the machine/);
    // What can be done about it is the next stop.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#count', { hasText: 'no findings' }).waitFor();
  });

  test('says that it does not know while it judges, and when it could not', async () => {
    await page.addInitScript(() => {
      const Real = Worker;
      // The page's own worker, held back or broken.
      class Held extends Real {
        override postMessage(question: { script: string }): void {
          // Of such a name the real judge makes an error.
          if (question.script.includes('BREAK')) super.postMessage({ ...question, targets: ['no such machine'] });
          else if (!question.script.includes('HOLD')) super.postMessage(question);
        }
      }
      Object.assign(window, { Worker: Held });
    });
    await open(fragmentFor(PAIR));
    await editor().click();
    await page.keyboard.insertText('// HOLD');
    await page.locator('#state', { hasText: 'judging…' }).waitFor();
    expect(await page.locator('#cards').getAttribute('aria-busy')).toBe('true');
    // The places of what is there are those of another text.
    await page.getByRole('button', { name: 'Forward' }).click();
    expect(await page.locator('.cm-lit').count()).toBe(0);
    for (const name of [/^Line 2/, /^Apply: /]) {
      const button = page.getByRole('button', { name }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#notice').textContent()).toMatch(/were changed meanwhile/);
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    }
    expect(await text()).toContain('// HOLD');
    await editor().focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await judged();
    await page.keyboard.insertText('// BREAK');
    await page.locator('.finding.error', { hasText: /It broke \(.*no such machine/ }).waitFor();
    expect(await count().textContent()).toBe('not judged');
    expect(await page.locator('#machine-rows .unknown').count()).toBe(DEFAULT_TARGETS.length);
    await page.keyboard.press('ControlOrMeta+Z');
    await judged();
    expect(await count().textContent()).toMatch(/error/);
  });

  test('shows what is lit where the system takes the colours away, and moves nothing where it asks for that', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open(fragmentFor(PAIR, MACHINE));
    await editor().focus();
    const moving = () => page.locator('.cm-cursorLayer').evaluate((each) => each.getAnimations().length);
    expect(await moving()).toBe(0);
    await page.getByRole('button', { name: 'Forward' }).click();
    expect(await page.locator('.cm-lit').evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await editor().focus();
    expect(await moving()).toBe(1);
  });

  describe.each([390, 1280])('at %i pixels', (width) => {
    test.each(['light', 'dark'] as const)('%s: it fits, can be read, and axe finds nothing', async (colorScheme) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // So long that the editor scrolls.
      await open(fragmentFor(`${PAIR}kprobe:vfs_read { printf("${'x'.repeat(300)}"); }\n${'// more\n'.repeat(60)}`));
      const violations = async (): Promise<string[]> => {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      expect(await violations()).toEqual([]);
      expect(await unreadable(page)).toEqual({ cut: [], narrow: [], small: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: 'Examples' }).click();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // What is marked for those who do not see it says what it is.
      expect(await page.locator('main, header, footer').count()).toBe(3);
    });
  });

  test('the site is small, and the same each time it is built', () => {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(1_000_000);
    const again = mkdtempSync(join(tmpdir(), 'playground-'));
    execFileSync(process.execPath, ['scripts/site.js', '--to', again]);
    for (const name of readdirSync(folder))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name)))).toBe(true);
    rmSync(again, { recursive: true });
  });
});
