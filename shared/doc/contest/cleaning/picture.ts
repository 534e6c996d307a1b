/** Pictures, alone or inside of a file: what is drawn stays, everything that is said beside it goes. */
import { withoutTraces } from '../../../domain/contest/withoutTraces.ts';
import { mediaType } from '../../../kernel/mediaType.ts';
import { type CleaningJob, Withheld } from './job.ts';

/** Whether it is of a kind whose parts are known here. */
export const attachmentPicture = (bytes: Uint8Array): boolean => mediaType(bytes) !== 'application/octet-stream';

/** Throws {@link Withheld} where the picture is not built as its kind should be: nobody knows then what its bytes say. */
export function cleanPicture(job: CleaningJob, bytes: Uint8Array, part: string): Uint8Array {
  const plain = withoutTraces(bytes);
  if (!plain) throw new Withheld('damaged', part);
  if (plain.length !== bytes.length) job.took('camera');
  return plain;
}
