/** Pictures, alone or inside a file: the image data stays, all metadata is removed. */
import { withoutTraces } from '../../../domain/contest/withoutTraces.ts';
import { mediaType } from '../../../kernel/mediaType.ts';
import { type CleaningJob, Withheld } from './job.ts';

/** Whether its format is known here. */
export const attachmentPicture = (bytes: Uint8Array): boolean => mediaType(bytes) !== 'application/octet-stream';

/** Throws {@link Withheld} if the picture is malformed: then its bytes could contain anything. */
export function cleanPicture(job: CleaningJob, bytes: Uint8Array, part: string): Uint8Array {
  const plain = withoutTraces(bytes);
  if (!plain) throw new Withheld('damaged', part);
  if (plain.length !== bytes.length) job.took('camera');
  return plain;
}
