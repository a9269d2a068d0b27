/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What on a page cannot be read: the texts or elements, each list empty on a good page. */
export interface Unreadable {
  /** What reaches over the right edge of the screen or of something that hides it, and does not scroll by itself. */
  readonly cut: string[];
  /** Texts that are wrapped in less than 12 characters of room. */
  readonly narrow: string[];
  /** Texts in letters of less than 10.5 pixels, as they are drawn. */
  readonly small: string[];
}

/** Looks at all that is shown, with everything that is folded opened. */
export async function unreadable(page: Page): Promise<Unreadable> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    const found = { cut: [] as string[], narrow: [] as string[], small: [] as string[] };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      // Word by word: a space that hangs over the end of a line is no loss.
      const boxes = [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return [...range.getClientRects()];
      });

      // Whatever is around it must have room for it, but for what scrolls.
      if (parent.closest('.scroll') === null) {
        let right = document.documentElement.clientWidth;
        for (let around: Element | null = parent; around !== null; around = around.parentElement)
          if (getComputedStyle(around).overflowX !== 'visible')
            right = Math.min(right, around.getBoundingClientRect().right);
        if (boxes.some((box) => box.right > right + 0.5)) found.cut.push(text);
      }

      const drawing = parent.closest('svg');
      const scale = drawing === null ? 1 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 10.5) found.small.push(text);
      if (drawing !== null || text.length <= 12) continue;

      let block = parent;
      while (getComputedStyle(block).display === 'inline' && block.parentElement !== null) block = block.parentElement;
      const { paddingLeft, paddingRight } = getComputedStyle(block);
      const room = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const lines = new Set(boxes.map((box) => Math.round(box.top))).size;
      if (lines > 1 && room < 12 * size * 0.55) found.narrow.push(text);
    }
    return found;
  });
}

/** How many times the height that its characters need in full lines of the screen's width the page has. */
export async function waste(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    const perLine = Math.min(clientWidth, 1000) / 8;
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded takes no room.
    return scrollHeight / ((document.body.innerText.length / perLine) * 22);
  });
}
