import { build } from 'esbuild';
import { PLAYER_STYLE } from '../../src/playground/player-style.ts';
import type { Interleaving } from '../../src/render/interleaving.ts';

const ENTRY = `
import { mountPlayer } from './player.ts';
window.shown = [];
window.player = mountPlayer(document.querySelector('main'), window.interleaving, {
  onStep: (step, at) => window.shown.push([at, step === undefined ? [] : step.places]),
});
`;

/** A page with nothing but a player, whose policy lets nothing else run, and no style but that of the sheet. */
export async function playerPage(interleaving: Interleaving): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: new URL('../../src/playground', import.meta.url).pathname },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const data = JSON.stringify(interleaving).replaceAll('<', '\\u003c');
  const policy = "default-src 'none'; style-src 'nonce-page'; script-src 'nonce-page'";
  const page =
    'body { margin: 16px; font: 15px sans-serif; background: #fff; } @media (prefers-color-scheme: dark) { body { background: #0d1117; } }';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A player</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="page">${page}${PLAYER_STYLE}</style></head><body><main></main>
<script nonce="page">window.interleaving = ${data};</script><script nonce="page">${outputFiles[0]?.text ?? ''}</script></body></html>`;
}
