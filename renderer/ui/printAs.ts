/** Prints with the page laid out for one purpose: style sheets look at the body's `data-print`. What is printed stands in a place of its own. */

import type { Host } from '../../shared/host/host.ts';
import type { Language } from '../../shared/kernel/languages.ts';

export type PrintPurpose = 'guidance' | 'evidence' | 'onePage' | 'slides' | 'form' | 'pages';

/**
 * Puts a place of what stands on paper alone in front of everything: paper is read from its first page. Its style shows it in print only, so readers of screens
 * do not meet it. It must not be hidden from them by name: a PDF has tags only for what they would be told.
 */
export function layPlace(place: HTMLElement, className: string, language: Language): void {
  place.className = className;
  place.lang = language;
  // A dialog makes everything beside it inert, which is hidden as well; what is marked so is left alone.
  place.dataset['reactAriaTopLayer'] = '';
  document.body.prepend(place);
}

/** Of the file that a PDF becomes. */
export type PrintedAs = {
  /** Programs name the PDF by it, and it is the title within. Where it is empty, that of the screen stays. */
  readonly title: string;
  readonly language: Language;
  /** That of the document. */
  readonly day?: string;
};

export async function printAs(host: Host, purpose: PrintPurpose, { title, language, day }: PrintedAs): Promise<void> {
  const page = document.documentElement;
  const before = { title: document.title, lang: page.lang };
  document.body.dataset['print'] = purpose;
  document.title = title || before.title;
  page.lang = language;
  try {
    await host.print(title, day);
  } finally {
    delete document.body.dataset['print'];
    document.title = before.title;
    page.lang = before.lang;
  }
}
