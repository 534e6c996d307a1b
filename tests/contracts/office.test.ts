import { expect, it } from 'vitest';
import { convertWithOffice, hasOffice, OFFICE_MS, pagesOfPdf } from '../office.ts';

it.runIf(hasOffice())(
  'LibreOffice makes a PDF of a file, and its words are read page by page',
  { timeout: 2 * OFFICE_MS },
  async () => {
    const html = '<p>酒粕のパン</p><p style="page-break-before: always">二枚目</p>';
    const pages = await pagesOfPdf(
      await convertWithOffice(new TextEncoder().encode(html), 'html', 'pdf:writer_web_pdf_Export'),
    );
    expect(pages.join('\n')).toMatch(/酒粕のパン[\s\S]*二枚目/);
  },
);
