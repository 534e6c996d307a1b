/** The document stands beside the app for as long as it prints, laid on pages by the browser itself. */

import { pageRules, runningHead } from '../../shared/export/paper/pages.ts';
import { PAPER_STYLE } from '../../shared/export/writers/html/style.ts';
import type { Host } from '../../shared/host/host.ts';
import { printAs } from '../ui/printAs.ts';
import { type Drawing, fill } from './flow.ts';
import { adoptStyle } from './useStyle.ts';

export async function printPages(host: Host, drawing: Drawing): Promise<void> {
  const { paper, setup } = drawing;
  const place = document.createElement('div');
  place.className = 'p-paper paper-print';
  place.lang = paper.language;
  document.body.prepend(place);
  const drop = adoptStyle(PAPER_STYLE + pageRules(setup, runningHead(paper, setup)));
  const { title } = document;
  try {
    await fill(place, drawing);
    // Programs name the PDF by it, and it is the title within.
    document.title = paper.title;
    await printAs(host, 'pages', paper.title);
  } finally {
    document.title = title;
    drop();
    place.remove();
  }
}
