/**
 * The copy of an attached file that judges get in a blind round. Each part is either known and cleaned, or removed, or reported as unread; if that
 * is impossible there is no copy, and the reason names the offending part.
 */
import type { Leak } from '../../../domain/contest/leaks.ts';
import { type AttachmentKind, attachmentKind, plainText } from '../attachmentKind.ts';
import {
  CleaningJob,
  type CleaningOptions,
  type RemovedKind,
  type UnreadKind,
  Withheld,
  type WithheldReason,
} from './job.ts';
import { cleanOffice, isOffice } from './office.ts';
import { cleanOpenDocument, isOpenDocument } from './openDocument.ts';
import { cleanPicture } from './picture.ts';
import { leftIn } from './residue.ts';
import { unpack } from './zip.ts';

export type Cleaned = {
  readonly kind: AttachmentKind;
  /** `undefined` if the file is withheld. */
  readonly bytes: Uint8Array | undefined;
  readonly withheld: { readonly why: WithheldReason; readonly part: string } | undefined;
  readonly removed: readonly (readonly [RemovedKind, number])[];
  readonly unread: readonly (readonly [UnreadKind, number])[];
  /** Words removed from the copy. */
  readonly masked: readonly Leak[];
  /** Number of distinct texts that were searched. */
  readonly looked: number;
  /** The ActualText of a PDF's marked content, by number: see `pieceTexts`. */
  readonly spoken: readonly string[];
};

/** Remaining parts of a package are searched once more as bytes, including packages inside it. */
function searchPackage(job: CleaningJob, bytes: Uint8Array, depth = 0): void {
  // The same limits once more: packages inside may hold others.
  for (const [name, part] of unpack(new CleaningJob(job.options), bytes)) {
    job.mind();
    if (name !== 'mimetype' && leftIn(new TextEncoder().encode(name), job.options.writings))
      throw new Withheld('left', `${name}`);
    if (/\.(?:xlsx|docx|pptx)$/u.test(name) && depth < 3) searchPackage(job, part, depth + 1);
    else if (leftIn(part, job.options.writings)) throw new Withheld('left', name);
  }
}

function cleanPackage(job: CleaningJob, bytes: Uint8Array): Uint8Array {
  const parts = unpack(job, bytes);
  const out = isOpenDocument(parts)
    ? cleanOpenDocument(job, parts)
    : isOffice(parts)
      ? cleanOffice(job, parts)
      : undefined;
  if (!out) throw new Withheld('kind');
  searchPackage(job, out);
  return out;
}
function cleanText(job: CleaningJob, bytes: Uint8Array): Uint8Array {
  const text = plainText(bytes) ?? '';
  const lines = text
    .split(/(\r\n|\r|\n)/u)
    .map((line, i) => (i % 2 === 1 || line === '' ? line : job.masking('text', line)));
  return new TextEncoder().encode(lines.join(''));
}

async function copyOf(job: CleaningJob, kind: AttachmentKind, bytes: Uint8Array): Promise<Uint8Array> {
  switch (kind) {
    case 'office':
      return cleanPackage(job, bytes);
    case 'text':
      return cleanText(job, bytes);
    case 'picture': {
      job.cannotRead('pictures');
      const plain = cleanPicture(job, bytes, '');
      if (leftIn(plain, job.options.writings)) throw new Withheld('left', '');
      return plain;
    }
    case 'pdf': {
      // Large, and needed for PDF files only.
      const { cleanPdf } = await import('./pdf.ts');
      return cleanPdf(job, bytes);
    }
    case 'locked':
      throw new Withheld('locked');
    case 'other':
      throw new Withheld('kind');
  }
}

/** Never rejects, whatever the bytes are. */
export async function cleanFile(bytes: Uint8Array, options: CleaningOptions): Promise<Cleaned> {
  const job = new CleaningJob(options);
  const kind = attachmentKind(bytes);
  const result = (copy: Uint8Array | undefined, withheld: Cleaned['withheld']): Cleaned => ({
    kind,
    bytes: copy,
    withheld,
    removed: [...job.removed],
    unread: [...job.unread],
    masked: job.masked,
    looked: job.looked,
    spoken: job.spoken,
  });
  try {
    return result(await copyOf(job, kind, bytes), undefined);
  } catch (error) {
    const { why, part } = error instanceof Withheld ? error : new Withheld('damaged');
    return result(undefined, { why, part });
  }
}
