/** A document as one self-contained HTML page that any browser can show and print: no script, nothing remote, pictures embedded. */
import { toBase64 } from 'lib0/buffer';
import type { Paper, PaperPicture } from '../../paper/tree.ts';
import { type Heading, htmlBody } from './blocks.ts';
import { escaped } from './runs.ts';
import type { SheetWords } from './sheets.ts';
import { PAPER_STYLE } from './style.ts';

const SCREEN_STYLE = `
body { margin: 0; background: #f4f2ee; }
a:focus-visible, summary:focus-visible { outline: 0.6mm solid #1a1a1a; outline-offset: 0.6mm; }
@media screen { .p-paper { max-width: 46em; margin: 0 auto; padding: 3em clamp(1em, 4vw, 2em) 6em; } }
@media print { body { background: none; } .p-index { display: none; } }
.p-index li::after { display: none; }
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const dataUrl = ({ type, bytes }: PaperPicture): string => `data:${type};base64,${toBase64(bytes)}`;

/** A shorter list is seen at a glance. */
const LISTED_FROM = 3;
const DEEPEST = 2;
/** A printed index would need page numbers, which a browser cannot compute: it is for the screen only. */
function indexHtml(headings: readonly Heading[], { contents }: SheetWords): string {
  const listed = headings.filter(({ level }) => level <= DEEPEST);
  if (listed.length < LISTED_FROM) return '';
  const items = listed.map(({ id, level, html }) => `<li class="p-level-${level}"><a href="#${id}">${html}</a></li>`);
  return `<nav class="p-contents p-index" aria-label="${escaped(contents)}"><p class="p-part">${escaped(contents)}</p><ol>${items.join('')}</ol></nav>\n`;
}

/** UTF-8. The same bytes for the same paper. */
export function writeHtml(paper: Paper, words: SheetWords): Uint8Array {
  const { html, headings } = htmlBody(paper, words, { picture: (_, picture) => dataUrl(picture) });
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
${indexHtml(headings, words)}${html}
</main>
</body>
</html>
`);
}
