/** Makes a catalogue pack: converts catalogue entries to entries of a pack, and validates the whole as a reader will. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { canonicalHash } from '../../doc/contest/canonical.ts';
import type { Sign } from '../../doc/contest/signed.ts';
import { type PackFile, packBytes, signPack } from '../../doc/pack/packFile.ts';
import { MOST_ENTRY_ID, PACK_FORMAT, type Pack, type PackEntry, packSchema } from '../../doc/pack/packSchema.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** The same id for the same entry in every edition: a longer id is hashed. */
const idInPack = (id: string): string => (id.length <= MOST_ENTRY_ID ? id : `long-${canonicalHash(id).slice(0, 32)}`);

/** The default source of an own entry, in every language. */
const OWN_SOURCE: readonly string[] = MESSAGES['entry.ownSource'];

/**
 * An entry without what only this machine knows: its picture, and that it is the person's own. If its source is the person's own knowledge,
 * the publisher becomes the source: “added by me” would be wrong for a reader.
 */
export function packEntryOf(entry: CatalogueEntry, publisher: string): PackEntry {
  const { own: _own, photo: _photo, mergedIds: _mergedIds, ...rest } = entry;
  return {
    ...rest,
    id: idInPack(entry.id),
    sources: rest.sources.map((s) => (OWN_SOURCE.includes(s.doc) ? { ...s, doc: publisher } : s)),
    ...(rest.relatedIds ? { relatedIds: rest.relatedIds.map(idInPack) } : {}),
  };
}

export type PackDraft = Omit<Pack, 'format' | 'version'>;
/** `part` is the path of what a pack may not contain, such as `entries.3.title.ja`; `bytes` for a file that is too large. */
export type PackFault = { readonly part: string };

/** Returns the signed file, or what a reader would refuse. Rejects if the device cannot sign. */
export async function makePack(
  draft: PackDraft,
  sign: Sign,
): Promise<Result<{ readonly file: PackFile; readonly bytes: Uint8Array }, readonly PackFault[]>> {
  const checked = packSchema.safeParse({ ...draft, format: PACK_FORMAT, version: 1 });
  if (!checked.success) return err(checked.error.issues.map((issue) => ({ part: issue.path.map(String).join('.') })));
  const file = await signPack(checked.data, sign);
  const bytes = packBytes(file);
  return bytes.length > IMPORT_LIMITS.cataloguePack.bytes ? err([{ part: 'bytes' }]) : ok({ file, bytes });
}
