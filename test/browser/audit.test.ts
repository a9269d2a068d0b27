/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { unjudgedRecord } from '../../src/audit/record.ts';
import { renderAuditHtml } from '../../src/render/audit-html.ts';
import { describeWith } from '../real-tool.ts';
import { findingAt, judged, reportOf } from '../render/audited.ts';
import { unreadable } from './readable.ts';

const LONG = 'x'.repeat(200);

/** A report with something in each section. */
const REPORT = reportOf(
  [
    judged('octo-org/tools', {
      findings: [
        findingAt({ path: `tools/${LONG}.bt` }),
        findingAt({ trend: 'new', machines: { hang: Array(30).fill(LONG) } }),
      ],
      ignores: [
        { rule: 'abba-deadlock', path: 'a.bt', line: 1, reason: LONG, by: '@somebody', owners: ['@octo-org/team'] },
      ],
      accepted: [
        { rule: 'abba-deadlock', path: 'b.bt', fingerprint: 'f', reason: 'TRACE-1', until: '2030-01-31', owners: [] },
      ],
      rules: { 'abba-deadlock': 2 },
      hangs: { 'debian-13': 2, [LONG]: 1 },
      mistakes: [LONG],
      notes: [LONG],
    }),
    unjudgedRecord({ name: 'octo-org/gone' }, 'failed', 'It does not exist, or the token may not see it.'),
    unjudgedRecord({ name: 'octo-org/empty' }, 'skipped', 'It is empty.'),
  ],
  { problems: [LONG] },
);

describeWith('CHROMIUM', 'the page of an audit in Chromium', (executablePath) => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'audit-page-'));
    const file = join(folder, 'page.html');
    writeFileSync(file, renderAuditHtml(REPORT));
    address = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([1280, 768, 390])('fits a screen of %i pixels, and no word is broken that fits', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // A cell whose text could be on one line of 60 pixels is not narrower than that.
    const narrow = await page.evaluate(() =>
      [...document.querySelectorAll('td')]
        .filter((cell) => (cell.textContent ?? '').trim() !== '' && cell.getBoundingClientRect().width < 60)
        .map((cell) => cell.textContent),
    );
    expect([narrow, said]).toEqual([[], []]);
    expect(await unreadable(page)).toEqual({ cut: [], narrow: [], small: [] });
    await page.close();
  });
});
