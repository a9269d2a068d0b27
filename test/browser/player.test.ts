/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import type { WitnessStep } from '../../src/engine/policy/finding.ts';
import type { Player } from '../../src/playground/player.ts';
import { type Interleaving, interleavingOf } from '../../src/render/interleaving.ts';
import { RISKY } from '../action/scripts.ts';
import { describeWith } from '../real-tool.ts';
import { playerPage } from './player-page.ts';

declare global {
  interface Window {
    player: Player;
    shown: [number, unknown[]][];
    axe: { run: (context: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

function told(script: string, target: string): Interleaving {
  const resolved = resolveTargets([target]);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('script.bt', script, { targets: resolved.targets, configured: true });
  const interleaving = interleavingOf(findings.find(({ witness }) => witness !== undefined) ?? {});
  if (interleaving === undefined) throw new Error('nothing to step through');
  return interleaving;
}

const LOSSY = 'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n';
const HOSTILE = `<img src=x onerror="document.title='pwned'">${'x'.repeat(80)}\u202e</script>`;
const odd = (cpu: number): WitnessStep => ({
  cpu,
  program: HOSTILE,
  holds: `${HOSTILE.slice(0, 50)} ${cpu}`,
  wants: `${HOSTILE.slice(0, 50)} ${(cpu + 1) % 5}`,
  site: HOSTILE,
  nested: HOSTILE,
  through: [{ program: HOSTILE, site: HOSTILE }],
});

/** All that a player can have to draw: a hang, losses, a guard that drops, one CPU, many of them with odd names. */
const INTERLEAVINGS = {
  hang: told(RISKY, 'bpftrace@0.27.1,kernel@6.12'),
  lossy: told(LOSSY, 'bpftrace@0.27.1,kernel@6.18'),
  guard: told(`${LOSSY}fentry:_raw_spin_lock { @x = 1; }\n`, 'bpftrace@0.23.2,kernel@6.18'),
  self: told('fentry:_raw_spin_lock { @n = 1; }\nfexit:_raw_spin_lock { @n = 2; }\n', 'bpftrace@0.20.2,kernel@5.10'),
  odd: interleavingOf({ witness: [0, 1, 2, 3, 4].map(odd) }) ?? told('', ''),
} as const;
type Name = keyof typeof INTERLEAVINGS;
const NAMES = ['hang', 'lossy', 'guard', 'self', 'odd'] as const satisfies readonly Name[];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describeWith('CHROMIUM', 'the player in Chromium', (executablePath) => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'player-'));
    for (const name of NAMES) writeFileSync(join(folder, `${name}.html`), await playerPage(INTERLEAVINGS[name]));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Nothing that the page says to its developer is expected. */
  async function opened(
    name: Name,
    options: Parameters<Browser['newPage']>[0],
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage(options);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      await work(page);
      expect(said).toEqual([]);
      expect(await page.title()).toBe('A player');
    } finally {
      await page.close();
    }
  }

  const said = (page: Page) => page.locator('.player-said').textContent();
  const go = (page: Page, at: number) => page.evaluate((to) => window.player.go(to), at);

  test('steps forward and back by its buttons, and tells the page what to light', async () => {
    const { steps } = INTERLEAVINGS.hang;
    await opened('hang', {}, async (page) => {
      expect(await said(page)).toBe(
        `It begins with 2 CPUs, and nobody holds a lock yet. ${steps.length} steps follow.`,
      );
      for (const step of steps) {
        await page.getByRole('button', { name: 'Forward' }).click();
        expect(await said(page)).toBe(step.text);
      }
      // At the end the button stays where the focus is, and does nothing.
      await page.getByRole('button', { name: 'Forward' }).click({ force: true });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Forward');
      expect(await page.getByRole('button', { name: 'Forward' }).getAttribute('aria-disabled')).toBe('true');
      await page.getByRole('button', { name: 'Back' }).click();
      expect(await said(page)).toBe(steps.at(-2)?.text);
      await page.getByRole('button', { name: 'First' }).click();
      await page.getByRole('button', { name: 'Last' }).click();
      expect(await said(page)).toBe('Both wait for ever.');
      expect(await page.evaluate(() => window.shown)).toEqual([
        [0, []],
        ...steps.map(({ places }, at) => [at + 1, places]),
        [steps.length - 1, steps.at(-2)?.places],
        [0, []],
        [steps.length, steps.at(-1)?.places],
      ]);
    });
  });

  test('steps by keys alone, and leaves the keys of the browser alone', async () => {
    const { steps } = INTERLEAVINGS.lossy;
    await opened('lossy', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('First');
      const at = () => page.evaluate(() => window.player.at());
      const keys: [string, number][] = [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['Alt+ArrowDown', 2],
        ['a', 2],
        ['ArrowLeft', 1],
        ['ArrowUp', 0],
        ['ArrowLeft', 0],
        ['End', steps.length],
        ['ArrowRight', steps.length],
        ['Home', 0],
      ];
      for (const [key, expected] of keys) {
        await page.keyboard.press(key);
        expect([key, await at()]).toEqual([key, expected]);
      }
      for (let tabs = 0; tabs < 2; tabs++) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Forward');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(await at()).toBe(2);
      expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
    });
  });

  test('draws who runs, who holds and who waits, in words too', async () => {
    await opened('hang', {}, async (page) => {
      const { steps } = INTERLEAVINGS.hang;
      const drawing = page.getByRole('img');
      const counts = async () => [
        await page.locator('.player-arrow.holds').count(),
        await page.locator('.player-arrow.waits').count(),
        await page.locator('.player-program').count(),
      ];
      expect(await counts()).toEqual([0, 0, 0]);
      expect(await drawing.getAttribute('aria-label')).toMatch(/^CPU 0 runs none of these programs\. CPU 1/);
      await go(page, 2);
      expect(await counts()).toEqual([2, 0, 2]);
      await go(page, 3);
      expect(await page.locator('.player-program.fires').count()).toBe(1);
      expect(await page.locator('.flash').count()).toBe(1);
      await go(page, steps.length);
      expect(await counts()).toEqual([2, 2, 4]);
      const words = await page.locator('svg.player-drawing text').allTextContents();
      expect(words.filter((word) => word.endsWith('waits for ever'))).toHaveLength(2);
      expect(words.filter((word) => /^held: CPU [01]$/.test(word))).toHaveLength(2);
      expect(words.filter((word) => /^wanted: CPU [01]$/.test(word))).toHaveLength(2);
      expect(await drawing.getAttribute('aria-label')).toMatch(
        /waits for the bucket lock of @\w\. Nobody can go on\.$/,
      );
    });
    await opened('guard', {}, async (page) => {
      await go(page, 3);
      expect(await page.locator('svg.player-drawing text').allTextContents()).toContain('dropped');
      await go(page, INTERLEAVINGS.guard.steps.length);
      expect(await page.locator('.player-lock.held').count()).toBe(0);
    });
  });

  test.each(NAMES.flatMap((name) => [390, 1280].map((width) => [name, width] as const)))(
    '%s fits a screen of %i pixels at every step, with words inside their boxes, and nothing moves about',
    async (name, width) => {
      await opened(name, { viewport: { width, height: 900 } }, async (page) => {
        const heights = new Set<number>();
        for (let at = 0; at <= INTERLEAVINGS[name].steps.length; at++) {
          await go(page, at);
          const found = await page.evaluate(() => {
            const right = (document.querySelector('svg.player-drawing')?.getBoundingClientRect().right ?? 0) + 1;
            const texts = [...document.querySelectorAll('svg.player-drawing g > text')];
            const outside = texts.filter((each) => {
              const box = each.parentElement?.querySelector('rect')?.getBoundingClientRect();
              const own = each.getBoundingClientRect();
              return (
                !box || own.right > box.right || own.left < box.left || own.bottom > box.bottom || own.top < box.top
              );
            });
            const { scrollWidth, clientWidth } = document.documentElement;
            return {
              height: document.querySelector('svg.player-drawing')?.getBoundingClientRect().height ?? 0,
              wide: scrollWidth > clientWidth || right - 1 > clientWidth,
              texts: texts.length,
              outside: outside.map((each) => each.textContent),
            };
          });
          heights.add(found.height);
          expect(found).toMatchObject({ wide: false, outside: [] });
          expect(found.texts).toBeGreaterThan(1);
        }
        expect(heights.size).toBe(1);
      });
    },
  );

  test('follows a window that becomes narrow', async () => {
    await opened('hang', { viewport: { width: 1000, height: 700 } }, async (page) => {
      await go(page, 4);
      await page.setViewportSize({ width: 390, height: 700 });
      await page.waitForFunction(() => (document.querySelector('svg.player-drawing')?.clientWidth ?? 999) < 390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });

  test.each(NAMES.flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)))(
    '%s has no violations for axe in %s, and words that can be read',
    async (name, colorScheme) => {
      // Without the policy, which would not let axe in.
      await opened(name, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' }, async (page) => {
        await page.addScriptTag({ path: AXE });
        for (const at of [0, 3, INTERLEAVINGS[name].steps.length]) {
          await go(page, at);
          const { violations } = await page.evaluate(() => window.axe.run(document));
          // The page has no heading, because a player is only a part of one.
          const told = violations.filter(({ id }) => id !== 'page-has-heading-one');
          expect(told.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
          // What axe does not look at: the words of a drawing on their boxes.
          const faint = await page.evaluate(() => {
            const shine = (color: string): number => {
              const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((each) => {
                const part = Number(each) / 255;
                return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
              });
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const body = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('svg.player-drawing g > text')].flatMap((each) => {
              const rect = each.parentElement?.querySelector('rect');
              const fill = rect ? getComputedStyle(rect).fill : 'none';
              const [one, two] = [shine(getComputedStyle(each).fill), shine(fill === 'none' ? body : fill)];
              const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
              return contrast < 4.5 ? [`${each.textContent}: ${contrast}`] : [];
            });
          });
          expect(faint).toEqual([]);
        }
      });
    },
  );

  test.each([
    ['reduce', 0],
    ['no-preference', 1],
  ] as const)('where the system asks for %s of motion, at least %i things move', async (reducedMotion, least) => {
    await opened('hang', { reducedMotion }, async (page) => {
      const moving = await page.evaluate(() => {
        window.player.go(3);
        return document.getAnimations().length;
      });
      expect(moving > 0).toBe(least > 0);
    });
  });

  test('goes away without a trace', async () => {
    await opened('hang', {}, async (page) => {
      await page.evaluate(() => window.player.close());
      expect(await page.locator('main > *').count()).toBe(0);
      await page.setViewportSize({ width: 500, height: 700 });
    });
  });
});
