/** The document is rendered beside the app while it prints, laid out on pages by the browser itself. */

import { boardBox, bodyBox, pageBox, pageRules, runningHead, typeScale } from '../../shared/export/paper/pages.ts';
import { PAPER_STYLE } from '../../shared/export/writers/html/style.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Translate } from '../ui/i18n.tsx';
import { layPlace, printAs } from '../ui/printAs.ts';
import { boardClass, type Drawing, fill, pictureUrls } from './flow.ts';
import { sheetWords } from './pageWords.ts';
import type { LaidPages } from './Sheets.tsx';
import { adoptStyle } from './useStyle.ts';

/** What the preview laid out, with its page numbers. */
export const drawingOf = ({ paper, setup, pageOf }: LaidPages, t: Translate): Omit<Drawing, 'urls'> => ({
  paper,
  setup,
  pageOf: new Map([...pageOf].map(([id, page]) => [id.replace(/^preview-/u, 'print-'), page])),
  prefix: 'print-',
  words: sheetWords(t),
});

/** Keeps the pictures loaded itself: the question before printing replaces the preview, which releases its own. */
export async function printPages(host: Host, drawing: Omit<Drawing, 'urls'>): Promise<void> {
  const { paper, setup } = drawing;
  const urls = pictureUrls(paper);
  const place = document.createElement('div');
  layPlace(place, `p-paper paper-print ${boardClass(setup)}`, paper.language);
  place.style.setProperty('--body-height', `${bodyBox(pageBox(setup)).height}mm`);
  place.style.setProperty('--p-scale', String(typeScale(setup)));
  place.style.setProperty('--board-height', `${bodyBox(boardBox(setup)).height}mm`);
  const drop = adoptStyle(PAPER_STYLE + pageRules(setup, runningHead(paper, setup)));
  try {
    await fill(place, { ...drawing, urls });
    await printAs(host, 'pages', { title: paper.title, language: paper.language, day: paper.date });
  } finally {
    drop();
    place.remove();
    urls.release();
  }
}
