/** Prints with the page laid out for one purpose: style sheets look at the body's `data-print`. `day`: that of the document, in its file. */
import type { Host } from '../../shared/host/host.ts';

export type PrintPurpose = 'guidance' | 'evidence' | 'onePage' | 'slides' | 'form' | 'pages';

export async function printAs(host: Host, purpose: PrintPurpose, title: string, day?: string): Promise<void> {
  document.body.dataset['print'] = purpose;
  try {
    await host.print(title, day);
  } finally {
    delete document.body.dataset['print'];
  }
}
