/** The relation of an incoming pack to the installed edition, and what it would change. */
import { sameJson } from '../../kernel/json.ts';
import type { PackFile } from './packFile.ts';
import type { Pack } from './packSchema.ts';

/**
 * `new`: neither an edition of it nor a pack with this key is installed: the user is asked whether to trust the key. `known`: a first edition by a
 * key that signed another installed pack. `later`: a higher edition by the same key. The others are refused: `same` is installed already, `older` is
 * not higher than the installed one, and `strangerKey` is signed by another key than the installed edition.
 */
export type PackStanding = 'new' | 'known' | 'later' | 'same' | 'older' | 'strangerKey';

type Installed = Pick<PackFile, 'hash' | 'publicKey'> & { readonly content: Pick<Pack, 'pack' | 'edition'> };

export function standingOf(file: Installed, installed: readonly Installed[]): PackStanding {
  const here = installed.find((p) => p.content.pack === file.content.pack);
  if (!here) return installed.some((p) => p.publicKey === file.publicKey) ? 'known' : 'new';
  if (here.publicKey !== file.publicKey) return 'strangerKey';
  if (here.hash === file.hash) return 'same';
  return file.content.edition > here.content.edition ? 'later' : 'older';
}

export const isTakenIn = (standing: PackStanding): standing is 'new' | 'known' | 'later' =>
  standing === 'new' || standing === 'known' || standing === 'later';

export type ListChange = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};
export type PackChange = { readonly entries: ListChange; readonly words: ListChange; readonly rules: ListChange };

/** The differences from the previous edition, by display names: titles of entries, labels of words, names of programmes. */
export function changeOf(before: Pack | undefined, after: Pack): PackChange {
  return {
    entries: listChange(before?.entries ?? [], after.entries, (e) => [e.id, e.title.ja]),
    words: listChange(before?.words ?? [], after.words, (w) => [w.label, w.label]),
    rules: listChange(before?.rules ?? [], after.rules, (p) => [p.id, p.name.ja]),
  };
}

function listChange<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (value: T) => readonly [id: string, name: string],
): ListChange {
  const was = new Map(before.map((value) => [nameOf(value)[0], value]));
  const is = new Set(after.map((value) => nameOf(value)[0]));
  const name = (value: T) => nameOf(value)[1];
  return {
    added: after.filter((value) => !was.has(nameOf(value)[0])).map(name),
    changed: after
      .filter((value) => {
        const old = was.get(nameOf(value)[0]);
        return old !== undefined && !sameJson(old, value);
      })
      .map(name),
    removed: before.filter((value) => !is.has(nameOf(value)[0])).map(name),
  };
}
