import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokensOf } from '../../src/lsp/tokens.ts';

/** What an editor colours, piece by piece. */
function coloured(text: string): string[] {
  const document = TextDocument.create('', '', 0, text);
  const data = tokensOf(text);
  const pieces: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const start = { line, character };
    pieces.push(document.getText({ start, end: { line, character: character + length } }));
  }
  return pieces;
}

test.each(['\n', '\r\n', '\r'])('tokens are where an editor has them, with lines that end with %j', (end) => {
  const text = ['/* 𝒳', '', '\ty */', 'kprobe:f { @𝒳 = 1; @b = "𝒳" }', ''].join(end);
  const pieces = coloured(text);
  expect(pieces.slice(0, 4)).toEqual(['/* 𝒳', '\ty */', 'kprobe', 'f']);
  expect(pieces).toContain('@b');
  expect(pieces).toContain('"𝒳"');
});
