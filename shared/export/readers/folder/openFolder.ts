/** The files of a folder in a ZIP archive, within limits: those that become a plan, and the names of the others. */
import { unzipSync } from 'fflate';
import { isBoardFile, isFolderPart, isTextFile } from '../../../kernel/fileKinds.ts';
import { IMPORT_LIMITS, RATIO_FROM_BYTES } from '../../../kernel/importLimits.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { FOLDER_FILE } from '../../folderNames.ts';

const LIMITS = IMPORT_LIMITS.folder;

export type FolderRefusal = 'tooLarge' | 'unreadable' | 'empty';
export type OpenedFolder = {
  /** By path, with `/` between folders. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly others: readonly string[];
};

class Refused extends Error {
  readonly why: FolderRefusal;
  constructor(why: FolderRefusal) {
    super(why);
    this.why = why;
  }
}

/** Files of the system that packed it, not of the person. */
const isHidden = (path: string): boolean =>
  path.split('/').some((step) => step.startsWith('.') || step === '__MACOSX' || step === '');

/** Only files that may be read are unpacked. Sizes are those that the file claims; fflate writes no more than that. */
export function openFolder(bytes: Uint8Array): Result<OpenedFolder, FolderRefusal> {
  if (bytes.length > LIMITS.bytes) return err('tooLarge');
  const others: string[] = [];
  let total = 0;
  let count = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (++count > LIMITS.parts) throw new Refused('tooLarge');
        if (isHidden(name.replace(/\/$/u, '')) || name.endsWith('/')) return false;
        if (!isFolderPart(name)) {
          others.push(name);
          return false;
        }
        total += originalSize;
        if (total > LIMITS.unpackedBytes) throw new Refused('tooLarge');
        if (originalSize > RATIO_FROM_BYTES && originalSize > size * LIMITS.ratio) throw new Refused('tooLarge');
        return true;
      },
    });
    const files = Object.fromEntries(Object.entries(unpacked));
    return !Object.keys(files).some((name) => isTextFile(name) || isBoardFile(name) || name.endsWith(FOLDER_FILE))
      ? err('empty')
      : ok({ files, others });
  } catch (error) {
    if (error instanceof Refused) return err(error.why);
    // Not an archive, or a truncated one.
    return err('unreadable');
  }
}
