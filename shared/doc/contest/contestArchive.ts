/**
 * A whole contest in one signed archive: calls, submissions as received, receipts, the blind copies that judges were given, sheets as
 * signed, decisions, letters, and the log. `checkArchive` verifies it without anything else.
 */
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { sha256 } from '../file/bundle.ts';
import { openArchive, packArchive } from './archive.ts';
import type { ArchiveManifest } from './archiveCheck.ts';
import type { ContestStore } from './contestDoc.ts';
import type { Entry } from './contestSchema.ts';
import { type Sign, signContent } from './signed.ts';

export type ArchiveSources = {
  /** Bytes from the media store; `undefined` if missing. */
  readonly media: (hash: string) => Promise<Uint8Array | undefined>;
  /** A receipt for an entry without a stored one. */
  readonly receipt: (entry: Entry) => Promise<Uint8Array>;
  /** `round|number` → the signed letter. */
  readonly letters: ReadonlyMap<string, Uint8Array>;
  readonly sign: Sign;
  readonly at: string;
};

const COPY_NAMES = /^bundle\.json$|^entries\/[0-9a-z]{16}\.json$/;
const text = (value: unknown, spaces = 1): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, spaces));
const nth = (number: number): string => String(number).padStart(3, '0');

export async function packContest(store: ContestStore, contest: string, sources: ArchiveSources): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {
    'contest.json': contestPart(store, contest),
    'decisions.json': text(Object.fromEntries(store.relation('decisions'))),
  };
  [...store.relation('calls').values()].forEach((call, i) => {
    parts[`calls/${nth(i + 1)}.musubi-call`] = text(call);
  });
  for (const entry of store.list('entries')) {
    const file = entry.file ? await sources.media(entry.file) : undefined;
    if (!file || !entry.submission) continue;
    parts[`entries/${nth(entry.number)}.musubi-entry`] = file;
    const kept = store.relation('receipts').get(`${entry.id}|${entry.submission}`);
    parts[`receipts/${nth(entry.number)}.musubi-receipt`] = kept ? text(kept) : await sources.receipt(entry);
  }
  for (const [key, sheet] of store.relation('sheets'))
    parts[`sheets/${key.replaceAll('|', '-')}.musubi-scores`] = text(sheet, 0);
  for (const [key, bytes] of sources.letters) parts[`letters/${key.replace('|', '-')}.musubi-letter`] = bytes;
  Object.assign(parts, await copiesOf(store, sources));
  // Last: creating receipts may have written to the document, and the log has to include that.
  parts['log.json'] = text(store.audit.map(({ sound: _, ...line }) => line));
  return signedArchive(store, contest, parts, sources);
}

function contestPart(store: ContestStore, contest: string): Uint8Array {
  return text({
    id: contest,
    meta: store.meta,
    rounds: store.list('rounds'),
    criteria: store.list('criteria'),
    judges: store.list('judges'),
    entries: store.list('entries'),
    conflicts: Object.fromEntries(store.relation('conflicts')),
    reads: [...store.relation('reads').keys()],
    bundles: Object.fromEntries(store.relation('bundles')),
    clues: Object.fromEntries(store.relation('clues')),
    agreements: Object.fromEntries(store.relation('agreements')),
    letters: Object.fromEntries(store.relation('letters')),
  });
}

/** The list and the reading copies of each judge's bundle, as given out. */
async function copiesOf(store: ContestStore, { media }: ArchiveSources): Promise<Record<string, Uint8Array>> {
  const out: Record<string, Uint8Array> = {};
  for (const [key, { copy }] of store.relation('bundles')) {
    const bytes = copy ? await media(copy) : undefined;
    const opened = bytes ? openArchive(bytes, IMPORT_LIMITS.blindCopies, COPY_NAMES) : undefined;
    if (!opened?.ok) continue;
    for (const [name, part] of Object.entries(opened.value))
      out[`blind/${key.replace('|', '-')}/${name.replace(/^entries\//u, '')}`] = part;
  }
  return out;
}

/** Stored uncompressed: then every byte of the file is determined by the parts, and any other is detected. */
async function signedArchive(
  store: ContestStore,
  contest: string,
  parts: Readonly<Record<string, Uint8Array>>,
  { sign, at }: ArchiveSources,
): Promise<Uint8Array> {
  const { title, organiser } = store.meta;
  const manifest: ArchiveManifest = {
    format: 'musubi-archive',
    version: 1,
    contest,
    title,
    organiser,
    madeAt: at,
    files: Object.entries(parts)
      .map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return packArchive({ ...parts, 'archive.json': text(await signContent(manifest, 'archive', sign)) }, 'stored');
}
