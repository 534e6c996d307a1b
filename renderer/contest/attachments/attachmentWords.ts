/** The words of an attachment of any kind that can be read here, and who it names as its maker. */
import { type AttachmentWords, readAttachment } from '../../../shared/doc/contest/attachment.ts';
import type { FileTrace } from '../../../shared/domain/contest/metadata.ts';
import { pdfWords } from './pdfFile.ts';

export async function attachmentWords(bytes: Uint8Array): Promise<AttachmentWords> {
  const read = readAttachment(bytes);
  if (read.kind !== 'pdf') return read;
  const pdf = await pdfWords(bytes);
  // The reader sees fields that are packed inside the file; looking at the bytes sees what the reader does not show.
  const traces: FileTrace[] = [...read.traces];
  const add = (field: FileTrace['field'], value: string) => {
    if (value !== '' && !traces.some((t) => t.value === value)) traces.push({ field, value });
  };
  add('author', pdf?.author ?? '');
  for (const about of pdf?.about ?? []) add('text', about);
  // A scanned page says nothing that could be searched.
  return { ...read, texts: pdf && pdf.lines.length > 0 ? pdf.lines : undefined, traces };
}
