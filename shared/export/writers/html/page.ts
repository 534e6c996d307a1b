/** A document as one HTML page that any browser shows and prints in any year: no script, nothing loaded from elsewhere, pictures within. */
import { toBase64 } from 'lib0/buffer';
import type { Paper, PaperPicture } from '../../paper/tree.ts';
import { type HtmlWords, htmlBody } from './blocks.ts';
import { escaped } from './runs.ts';
import { PAPER_STYLE } from './style.ts';

const SCREEN_STYLE = `
body { margin: 0; background: #f4f2ee; }
@media screen { .p-paper { max-width: 46em; margin: 0 auto; padding: 3em 2em 6em; } }
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const dataUrl = ({ type, bytes }: PaperPicture): string => `data:${type};base64,${toBase64(bytes)}`;

/** UTF-8. The same bytes for the same paper. */
export function writeHtml(paper: Paper, words: HtmlWords): Uint8Array {
  const { html } = htmlBody(paper, words, { picture: (_, picture) => dataUrl(picture) });
  const about = [paper.confidential ?? '', ...paper.authors, paper.version ?? '', paper.date].filter(
    (one) => one !== '',
  );
  return new TextEncoder().encode(`<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(paper.title)}</title>
<style>${PAPER_STYLE}${SCREEN_STYLE}</style>
</head>
<body>
<main class="p-paper">
<h1>${escaped(paper.title)}</h1>
<p class="p-caption">${escaped(about.join(' · '))}</p>
${html}
</main>
</body>
</html>
`);
}
