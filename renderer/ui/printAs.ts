/** Prints for one purpose: style sheets read it from the body's `data-print`. Printed content has an element of its own. */

import type { Host } from '../../shared/host/host.ts';
import type { Language } from '../../shared/kernel/languages.ts';

export type PrintPurpose = 'guidance' | 'evidence' | 'onePage' | 'slides' | 'form' | 'pages';

/**
 * Inserts an element for print-only content at the start of the body, because paper is read from its first page. Its style shows it in print only, so
 * screen readers do not reach it. It must not be `aria-hidden`: a PDF has tags only for content that screen readers can reach.
 */
export function layPlace(place: HTMLElement, className: string, language: Language): void {
  place.className = className;
  place.lang = language;
  // A dialog makes its surroundings inert, which hides them from a PDF's tags as well; elements with this attribute are exempt.
  place.dataset['reactAriaTopLayer'] = '';
  document.body.prepend(place);
}

/** Metadata of the resulting PDF. */
export type PrintedAs = {
  /** The default name of the PDF and its title. If empty, the title of the screen is used. */
  readonly title: string;
  readonly language: Language;
  /** The date of the document. */
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
