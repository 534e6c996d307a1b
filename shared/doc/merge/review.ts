/** The complete review of a merge: the content of either side that is missing from the result, under keys that are the same on every device. */
import type * as Y from 'yjs';
import { readAuthors } from '../authors.ts';
import { formKey } from '../fields/form.ts';
import { hashOf } from './hash.ts';
import type { MergeSides } from './ledger.ts';
import type { KeptItem, KeptText, Person } from './records.ts';
import { reviewText } from './textReview.ts';
import { reviewValues } from './valueReview.ts';

/**
 * `merged` is the document after the merge. With `atOnce`, both sides were online: what the other side deleted it had not seen, so
 * people have to look at it. Reads all four documents; writes nothing.
 */
export function reviewOf(
  { base, mine, theirs }: Pick<MergeSides, 'base' | 'mine' | 'theirs'>,
  merged: Y.Doc,
  me: Person,
  atOnce = false,
): Map<string, KeptItem> {
  const authors = readAuthors(merged);
  const personOf = (client: number): Person | undefined => {
    const author = authors.get(client);
    return author && { id: author.id, name: author.name };
  };
  const sides = { base, mine, theirs, merged, personOf, me, others: othersOf(base, theirs, personOf, me), atOnce };
  const out = new Map<string, KeptItem>(reviewValues(sides));
  for (const item of reviewText(sides)) out.set(textKey(item), item);
  return out;
}

export const needsDecision = (items: ReadonlyMap<string, KeptItem>): boolean =>
  [...items.values()].some((item) => item.level === 'decide');

const NOBODY: Person = { id: '', name: '' };

/** The author on the other side; anonymous if there were several, or if unknown. */
function othersOf(base: Y.Doc, theirs: Y.Doc, personOf: (client: number) => Person | undefined, me: Person): Person {
  const found = new Map<string, Person>();
  for (const [client, structs] of theirs.store.clients) {
    const known = base.store.clients.get(client);
    const last = (list: typeof structs | undefined) => {
      const end = list?.at(-1);
      return end ? end.id.clock + end.length : 0;
    };
    if (last(structs) <= last(known)) continue;
    const person = personOf(client);
    if (person && person.id !== me.id) found.set(person.id, person);
  }
  const [only] = found.values();
  if (!only) return NOBODY;
  return found.size === 1
    ? only
    : {
        id: '',
        name: [...found.values()]
          .map((p) => p.name)
          .join('・')
          .slice(0, 120),
      };
}

/** Lost text is identified by its ids and length: more may be lost at the same place. Two changes of one passage by their text. */
function textKey({ block, lost, mine, theirs, was }: KeptText): string {
  const sideOf = ({ words, node }: KeptText['mine']) => `${words ?? ''}${node ? formKey(node) : ''}`;
  const of =
    lost.length > 0 ? lost.map((l) => `${l.at} ${l.words}`).sort() : [was, ...[sideOf(mine), sideOf(theirs)].sort()];
  return `text|${block}|${hashOf(JSON.stringify(of))}`;
}
