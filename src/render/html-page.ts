import { createHash } from 'node:crypto';
import { STYLE } from './html-style.ts';
import { html } from './html-text.ts';

/**
 * One page that needs nothing else: no script, no image, no request. Its Content-Security-Policy allows its own style by its
 * hash and nothing more, so whatever a script could smuggle in would not run.
 *
 * @param title plain text.
 * @param sections HTML, of which those without anything are left out.
 */
export function htmlPage(title: string, sections: readonly string[]): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${sections.filter((section) => section !== '').join('\n')}
</body>
</html>
`;
}
