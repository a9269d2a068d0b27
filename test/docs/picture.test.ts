import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** The letters of the demo's page, and how many pixels of the picture are one of the page: see scripts/pictures.js. */
const LETTER = 12;
const SCALE = 2;

test.each(['README.md', 'README.zh-CN.md'])(
  'the picture of %s has letters of 11 pixels at least where it is shown',
  (name) => {
    const shown = Number(readFileSync(name, 'utf8').match(/<img src="docs\/review\.png" width="(\d+)"/)?.[1]);
    // The width stands in the header of a PNG.
    const width = readFileSync('docs/review.png').readUInt32BE(16);
    expect((LETTER * SCALE * shown) / width).toBeGreaterThanOrEqual(11);
  },
);
