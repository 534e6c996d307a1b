/** The document stands beside the app for as long as it prints, laid on pages by the browser itself. */

import { pageRules, runningHead } from '../../shared/export/paper/pages.ts';
import { PAPER_STYLE } from '../../shared/export/writers/html/style.ts';
import type { Host } from '../../shared/host/host.ts';
import { printAs } from '../ui/printAs.ts';
import { type Drawing, fill, pictureUrls } from './flow.ts';
import { adoptStyle } from './useStyle.ts';

/** Holds the pictures itself: what asks before the print stands in the place of the preview, which lets go of its own. */
export async function printPages(host: Host, drawing: Omit<Drawing, 'urls'>): Promise<void> {
  const { paper, setup } = drawing;
  const urls = pictureUrls(paper);
  const place = document.createElement('div');
  place.className = 'p-paper paper-print';
  place.lang = paper.language;
  // A dialog makes everything beside it inert, and what is inert may be left out of a PDF's tags.
  place.dataset['reactAriaTopLayer'] = '';
  document.body.prepend(place);
  const drop = adoptStyle(PAPER_STYLE + pageRules(setup, runningHead(paper, setup)));
  const { title } = document;
  try {
    await fill(place, { ...drawing, urls });
    // Programs name the PDF by it, and it is the title within.
    document.title = paper.title;
    await printAs(host, 'pages', paper.title);
  } finally {
    document.title = title;
    drop();
    place.remove();
    urls.release();
  }
}
