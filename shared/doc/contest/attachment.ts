/**
 * The words in an attached file, without the program that made it: Word, Excel, PowerPoint and OpenDocument files and plain text. What cannot be read is
 * said to be so. A PDF needs its own reader.
 */
import { type AttachmentKind, attachmentKind, plainText, SAYS } from './attachmentKind.ts';
import { CleaningJob } from './cleaning/job.ts';
import { parseXml, passagesOf, wordsOf } from './cleaning/xml.ts';
import { unpack } from './cleaning/zip.ts';

const NUMBERS = /^[\d\s.,:;%+-]*$/u;
/** Words of a package as they stand on its pages; undefined where it is broken, or claims too much. */
function packageTexts(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const job = new CleaningJob({ scan: () => [], mask: () => '', writings: [] });
    return [...unpack(job, bytes)]
      .filter(([name]) => SAYS.test(name))
      .flatMap(([name, part]) =>
        passagesOf(parseXml(name, part))
          .map((passage) => wordsOf(passage).replace(/\s+/gu, ' ').trim())
          // Of a sheet only what is written as words: formulas and amounts are read in the sheet.
          .filter((text) => text !== '' && !(name.startsWith('xl/worksheets/') && NUMBERS.test(text))),
      );
  } catch {
    // Not an Office file, or a damaged one.
    return undefined;
  }
}

export type AttachmentWords = {
  readonly kind: AttachmentKind;
  /** Paragraphs; undefined where words cannot be read here. */
  readonly texts: readonly string[] | undefined;
};

export function readAttachment(bytes: Uint8Array): AttachmentWords {
  const kind = attachmentKind(bytes);
  if (kind === 'office') return { kind, texts: packageTexts(bytes) };
  if (kind !== 'text') return { kind, texts: undefined };
  return { kind, texts: (plainText(bytes) ?? '').split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '') };
}
