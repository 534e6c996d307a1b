/**
 * The text of an attached file, without the program that made it: Word, Excel, PowerPoint and OpenDocument files and plain text. Unreadable files are
 * reported as such. A PDF needs its own reader.
 */
import { type AttachmentKind, attachmentKind, plainText, SAYS } from './attachmentKind.ts';
import { CleaningJob } from './cleaning/job.ts';
import { parseXml, passagesOf, wordsOf } from './cleaning/xml.ts';
import { unpack } from './cleaning/zip.ts';

const NUMBERS = /^[\d\s.,:;%+-]*$/u;
/** The visible text of a package; `undefined` if it is broken or claims too much. */
function packageTexts(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const job = new CleaningJob({ scan: () => [], mask: () => '', writings: [] });
    return [...unpack(job, bytes)]
      .filter(([name]) => SAYS.test(name))
      .flatMap(([name, part]) =>
        passagesOf(parseXml(name, part))
          .map((passage) => wordsOf(passage).replace(/\s+/gu, ' ').trim())
          // Only text of a worksheet: formulas and amounts are read in the sheet itself.
          .filter((text) => text !== '' && !(name.startsWith('xl/worksheets/') && NUMBERS.test(text))),
      );
  } catch {
    // Not an Office file, or a damaged one.
    return undefined;
  }
}

export type AttachmentWords = {
  readonly kind: AttachmentKind;
  /** Paragraphs; `undefined` if the text cannot be read here. */
  readonly texts: readonly string[] | undefined;
};

export function readAttachment(bytes: Uint8Array): AttachmentWords {
  const kind = attachmentKind(bytes);
  if (kind === 'office') return { kind, texts: packageTexts(bytes) };
  if (kind !== 'text') return { kind, texts: undefined };
  return { kind, texts: (plainText(bytes) ?? '').split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '') };
}
