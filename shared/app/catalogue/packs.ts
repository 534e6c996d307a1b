/** Entries, words and programmes of installed catalogue packs, each with the pack that it comes from. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { SchemeProgramme } from '../../data/schemeRules/schema.ts';
import type { PackFile } from '../../doc/pack/packFile.ts';
import type { Pack, PackProgramme } from '../../doc/pack/packSchema.ts';
import type { NamedConcept } from '../../domain/lexicon/view.ts';

/** A pack as named beside its contents. */
export type PackName = Pick<Pack, 'pack' | 'title' | 'publisher' | 'edition' | 'validUntil'>;

/** The catalogue id of a pack's entry. No shipped or own entry has this prefix, and no other pack has this pack's id. */
const entryId = (pack: string, id: string): string => `pack-${pack}-${id}`;

/** The entries of a pack as catalogue entries: under ids of the pack, whatever ids the file gives them. */
export function entriesOfPack({ pack, entries }: Pick<Pack, 'pack' | 'entries'>): CatalogueEntry[] {
  const own = new Set(entries.map((e) => e.id));
  return entries.map(({ relatedIds, ...entry }) => ({
    ...entry,
    id: entryId(pack, entry.id),
    mergedIds: [],
    ...(relatedIds ? { relatedIds: relatedIds.map((id) => (own.has(id) ? entryId(pack, id) : id)) } : {}),
  }));
}

/** Words of all packs, in order of installation. */
export const wordsOfPacks = (packs: readonly PackFile[]): NamedConcept[] => packs.flatMap((p) => p.content.words);

export type ProgrammeOfPack = { readonly programme: SchemeProgramme; readonly from: PackName };

/** Programmes of all packs. The source of each rule names the publisher, so that it is shown wherever the rule is. */
export const programmesOfPacks = (packs: readonly PackFile[]): ProgrammeOfPack[] =>
  packs.flatMap(({ content }) =>
    content.rules.map((programme) => ({ programme: namingPublisher(programme, content), from: content })),
  );

const namingPublisher = (programme: PackProgramme, { title, publisher }: PackName): SchemeProgramme => ({
  ...programme,
  rules: programme.rules.map((rule) => ({ ...rule, source: `${rule.source}（${publisher}『${title}』）` })),
});
