/**
 * Makes the pictures of the documentation in Chromium: docs/review.png, the comment of the demo's review with its suggestion, and docs/review-page.png,
 * the page that `review --format html` writes for a change that makes an example risky, and docs/playground.png, the playground with the
 * steps of a deadlock. Needs CHROMIUM, the path of the
 * browser, git, and a built dist/.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = process.env.CHROMIUM;
if (executablePath === undefined) throw new Error('Set CHROMIUM to the path of the browser.');

const folder = mkdtempSync(join(tmpdir(), 'page-picture-'));
try {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...args], { cwd: folder });
  const risky = readFileSync(join(root, 'examples/risky-lock-waits.bt'), 'utf8');
  git('init', '--quiet');
  writeFileSync(
    join(folder, 'lock-waits.bt'),
    risky.replace(/^fentry:.*/m, 'kprobe:mutex_lock').replace(/^fexit:.*/m, 'kprobe:mutex_unlock'),
  );
  git('add', '.');
  git('commit', '--quiet', '--message=Who waits');
  writeFileSync(join(folder, 'lock-waits.bt'), risky);
  git('commit', '--quiet', '--all', '--message=Who waits for spin locks');

  const page = join(folder, 'page.html');
  const review = ['review', 'HEAD~1..HEAD', '--format', 'html', '--output', page];
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...review], {
    cwd: folder,
    encoding: 'utf8',
  });
  // 1 says that there are findings.
  if (status !== 1) throw new Error(`dist/cli.js ${review.join(' ')} ended with ${status}: ${stderr}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    /** @param last the selector of the last thing in the picture, which ends a little below it. */
    const picture = async (file, name, { width, first, last }) => {
      const view = await browser.newPage({
        viewport: { width, height: 1000 },
        colorScheme: 'light',
        deviceScaleFactor: 2,
      });
      await view.goto(pathToFileURL(file).href);
      const [top, bottom] = await Promise.all([first, last].map((each) => view.locator(each).first().boundingBox()));
      const { x, y } = { x: Math.max(0, top.x - 8), y: Math.max(0, top.y - 8) };
      const clip = { x, y, width: top.width + 16, height: bottom.y + bottom.height + 8 - y };
      await view.screenshot({ path: join(root, 'docs', name), fullPage: true, clip });
    };
    await picture(page, 'review-page.png', { width: 1000, first: 'header', last: 'article' });
    const demo = join(folder, 'demo.html');
    execFileSync(process.execPath, [join(root, 'test/demo/demo.js'), '--html', demo], { cwd: root });
    // README.md shows it 620 wide: a wider picture would have letters that nobody can read.
    await picture(demo, 'review.png', {
      width: 640,
      first: '.box:has(.thread)',
      last: '.thread .body > p:has(> a)',
    });

    const site = join(folder, 'site');
    execFileSync(process.execPath, [join(root, 'scripts/site.js'), '--to', site], { cwd: root });
    // README.md shows it 830 wide: a wider picture would have letters that nobody can read.
    const width = 940;
    const view = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      deviceScaleFactor: 2,
    });
    await view.goto(pathToFileURL(join(site, 'index.html')).href);
    await view.locator('.cm-content').click();
    await view.keyboard.press('ControlOrMeta+A');
    await view.keyboard.insertText(risky.slice(risky.indexOf('*/') + 2).trimStart());
    await view.locator('#state', { hasText: 'judged in' }).waitFor();
    const forward = view.getByRole('button', { name: 'Forward' });
    for (let step = 0; step < 5; step++) await forward.click();
    // Without the frame of what was clicked last.
    await forward.blur();
    const { y, height } = await view.locator('.steps').first().boundingBox();
    const clip = { x: 0, y: 0, width, height: y + height + 16 };
    await view.screenshot({ path: join(root, 'docs/playground.png'), fullPage: true, clip });
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
