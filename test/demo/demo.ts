import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import picocolors from 'picocolors';
import { htmlPage } from './html-page.ts';
import { play } from './story.ts';
import { terminalPage } from './terminal-page.ts';

/**
 * Plays the story and shows it, on the terminal or as a page.
 *
 * @param folder what a relative FILE is relative to.
 * @returns the exit status: 0 when all went as described, else 1.
 */
export async function demo(args: readonly string[], folder: string): Promise<number> {
  const { html } = parseArgs({ args: [...args], options: { html: { type: 'string' } } }).values;
  const started = performance.now();
  const story = await play();
  if (html === undefined) {
    const seconds = (performance.now() - started) / 1000;
    const colors = picocolors.createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);
    process.stdout.write(terminalPage(story, seconds, colors));
  } else {
    const file = resolve(folder, html);
    await writeFile(file, htmlPage(story));
    console.log(`The pull request is in ${file}: open it in a browser.`);
  }
  for (const problem of story.problems) console.error(`The demo did not go as it should: ${problem}`);
  return story.problems.length === 0 ? 0 : 1;
}
