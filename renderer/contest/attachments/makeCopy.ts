/** Copies for judges: cleaned in a worker; a PDF whose pages still contain clues is rasterised, with those lines painted over. */

import type { CopyRequest, JudgeCopy } from '../../../shared/app/contest/judgeCopy.ts';
import type { Cleaned } from '../../../shared/doc/contest/cleaning/cleanFile.ts';
import type { UnreadKind, WithheldReason } from '../../../shared/doc/contest/cleaning/job.ts';
import { cleaningFor } from '../../../shared/doc/contest/cleaning/request.ts';
import { IMPORT_LIMITS } from '../../../shared/kernel/importLimits.ts';
import { readInWorker } from '../../ui/inWorker.ts';
import type { Ask } from './cleanWorker.ts';
import { drawnPdf, MOST_DRAWN, openPdf, PdfTooSlow, type ReadPdf, readPdf } from './pdfFile.ts';

const withheld = (why: WithheldReason, part = ''): Cleaned => ({
  kind: 'other',
  bytes: undefined,
  withheld: { why, part },
  removed: [],
  unread: [],
  masked: [],
  looked: 0,
  spoken: [],
});

/** One worker per file: one that hangs or runs out of memory does not affect the others. */
function cleaned(bytes: Uint8Array, request: CopyRequest): Promise<Cleaned> {
  const ask: Ask = { bytes, request };
  return readInWorker<Cleaned>(
    () => new Worker(new URL('./cleanWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    IMPORT_LIMITS.attachment,
    // A worker that crashed ran out of memory.
    { request: ask, ended: (why) => withheld(why === 'tooSlow' ? 'tooSlow' : 'tooLarge') },
  );
}

/** If the parts of a PDF cannot be cleaned, its pages can still be rasterised. */
const CAN_BE_DRAWN: ReadonlySet<WithheldReason> = new Set(['damaged', 'kind', 'left']);

const withUnread = (copy: Cleaned, kind: UnreadKind, n: number): Cleaned =>
  n > 0 ? { ...copy, unread: [...copy.unread.filter(([k]) => k !== kind), [kind, n]] } : copy;

async function drawn(copy: Cleaned, read: ReadPdf): Promise<JudgeCopy> {
  const masked = read.pages.flatMap((page) => page.leaks);
  const about = { ...copy, masked, looked: read.lines, isDrawn: true };
  const bytes =
    read.pages.length > MOST_DRAWN
      ? undefined
      : await drawnPdf(read).catch((error: unknown) => {
          if (error instanceof PdfTooSlow) throw error;
          return undefined;
        });
  return bytes
    ? { ...about, bytes, withheld: undefined }
    : { ...about, bytes: undefined, isDrawn: false, withheld: { why: 'words', part: '' } };
}

async function pdfCopy(came: Uint8Array, copy: Cleaned, request: CopyRequest): Promise<JudgeCopy> {
  const mayBeDrawn = copy.bytes !== undefined || (copy.withheld && CAN_BE_DRAWN.has(copy.withheld.why));
  // Reads what judges would get; if there is no copy or it cannot be opened, the original can still be rasterised.
  const cleanedFile = copy.bytes && (await openPdf(copy.bytes));
  const opened = cleanedFile ?? (mayBeDrawn ? await openPdf(came) : undefined);
  if (!opened)
    return { ...copy, bytes: undefined, withheld: copy.withheld ?? { why: 'damaged', part: '' }, isDrawn: false };
  try {
    const read = await readPdf(opened.file, cleaningFor(request).scan, cleanedFile ? copy.spoken : []);
    const known = withUnread(copy, 'pages', read.unread);
    if (cleanedFile && read.pages.every((page) => page.leaks.length === 0))
      return { ...known, looked: read.lines, isDrawn: false };
    return await drawn(known, read);
  } catch (error) {
    const why = error instanceof PdfTooSlow ? 'tooSlow' : 'damaged';
    return { ...copy, bytes: undefined, withheld: { why, part: '' }, isDrawn: false };
  } finally {
    opened.dispose();
  }
}

export async function makeCopy(bytes: Uint8Array, request: CopyRequest): Promise<JudgeCopy> {
  const copy = await cleaned(bytes, request);
  return copy.kind === 'pdf' ? pdfCopy(bytes, copy, request) : { ...copy, isDrawn: false };
}
