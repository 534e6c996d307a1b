/** A PDF whose pages are pictures: it contains nothing else. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** `width` and `height` in points; the picture fills the page. */
export type DrawnPage = { readonly jpeg: Uint8Array; readonly width: number; readonly height: number };

export async function picturePdf(pages: readonly DrawnPage[]): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  for (const { jpeg, width, height } of pages) {
    const image = await file.embedJpg(jpeg);
    file.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return file.save({ useObjectStreams: false });
}
