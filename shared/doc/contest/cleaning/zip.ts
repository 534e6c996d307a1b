/** Unpacking within limits, and packing without dates. */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { RATIO_FROM_BYTES } from '../../../kernel/importLimits.ts';
import { type CleaningJob, LIMITS, Withheld } from './job.ts';

export type Parts = Map<string, Uint8Array>;

/** Sizes are those that the file claims; fflate writes no more than that. Throws {@link Withheld}. */
export function unpack(job: CleaningJob, bytes: Uint8Array): Parts {
  let count = 0;
  const names = new Set<string>();
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (name.endsWith('/')) return false;
        if (++count > LIMITS.parts) throw new Withheld('tooLarge');
        if (originalSize > RATIO_FROM_BYTES && originalSize > size * LIMITS.ratio) throw new Withheld('tooLarge', name);
        // If two parts have the same name, programs differ in which they read.
        if (names.has(name)) throw new Withheld('damaged', name);
        names.add(name);
        job.inflate(originalSize);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof Withheld) throw error;
    throw new Withheld('damaged');
  }
}

const WHEN = new Date(2020, 0, 1);
/** `stored` parts come first and uncompressed: OpenDocument requires that for its type. */
export function pack(parts: Parts, stored: readonly string[] = []): Uint8Array {
  const out: Zippable = {};
  for (const name of stored) {
    const part = parts.get(name);
    if (part) out[name] = [part, { level: 0 }];
  }
  for (const [name, part] of parts) if (!stored.includes(name)) out[name] = part;
  return zipSync(out, { mtime: WHEN });
}
