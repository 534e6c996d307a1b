/**
 * Zip archives of contest files: size is bounded before anything is inflated, names are checked, and the same parts in the same order give the same
 * bytes.
 */
import { unzipSync, zipSync } from 'fflate';
import { type ImportLimits, RATIO_FROM_BYTES } from '../../kernel/importLimits.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

export type ArchiveLimits = Required<Pick<ImportLimits, 'bytes' | 'unpackedBytes' | 'parts' | 'ratio'>>;

/**
 * `stored` leaves the parts uncompressed: then every byte of the archive is determined by the parts, and {@link isStoredExactly} detects any other.
 * Archives that are only transported are compressed.
 */
export function packArchive(parts: Readonly<Record<string, Uint8Array>>, how: 'stored' | 'compressed'): Uint8Array {
  // Archives store local time without a zone: local midnight gives the same bytes everywhere, and does not reveal when it was packed.
  const mtime = new Date(2020, 0, 1);
  const level = how === 'stored' ? 0 : 6;
  return zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, [bytes, { level, mtime }]]),
    ),
  );
}

/** `false` if a byte outside the parts was changed: in a header, a date, between parts. */
export function isStoredExactly(file: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): boolean {
  const again = packArchive(parts, 'stored');
  return again.length === file.length && again.every((byte, i) => byte === file[i]);
}

export type ArchiveError = 'notAZip' | 'tooLarge' | 'unexpectedPart';
export function openArchive(
  file: Uint8Array,
  limits: ArchiveLimits,
  /** Names allowed in the archive. */
  names: RegExp,
): Result<Readonly<Record<string, Uint8Array>>, ArchiveError> {
  if (file.length > limits.bytes) return err('tooLarge');
  let total = 0;
  let count = 0;
  let refused: ArchiveError | undefined;
  try {
    const parts = unzipSync(file, {
      // fflate allocates exactly what the archive claims and fails on more, so that the claims bound memory.
      filter: ({ name, originalSize, size }) => {
        total += originalSize;
        count++;
        if (count > limits.parts || total > limits.unpackedBytes) refused ??= 'tooLarge';
        else if (originalSize > RATIO_FROM_BYTES && originalSize > size * limits.ratio) refused ??= 'tooLarge';
        else if (!names.test(name)) refused ??= 'unexpectedPart';
        return refused === undefined;
      },
    });
    return refused ? err(refused) : ok(parts);
  } catch {
    return err(refused ?? 'notAZip');
  }
}
