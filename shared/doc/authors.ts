/**
 * Authorship. Yjs identifies each character and each field by the copy of the document (client) that wrote it; the plan also stores whose
 * copy it was. It is what people claim, not proof: guidance is signed, text is not. The text of a template has no author.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { bodyElement, entityMap } from './schema.ts';
import { SeedOrigin, transact } from './transact.ts';

const authorSchema = z.object({ id: z.string().max(40), name: z.string().max(120), at: z.string().max(40) });
/** `at` is the time of the first edit in this copy, as an ISO time. */
export type PlanAuthor = z.infer<typeof authorSchema>;

const authorsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('authors');

/** Records the owner of this copy; once per copy. */
export function signCopy(doc: Y.Doc, author: PlanAuthor): void {
  const key = String(doc.clientID);
  if (authorsOf(doc).has(key)) return;
  transact(doc, new SeedOrigin(), () => authorsOf(doc).set(key, { ...author }));
}

/** By client id. */
export function readAuthors(doc: Y.Doc): ReadonlyMap<number, PlanAuthor> {
  const out = new Map<number, PlanAuthor>();
  for (const [key, value] of authorsOf(doc)) {
    const parsed = authorSchema.safeParse(value);
    if (parsed.success && /^\d{1,16}$/.test(key)) out.set(Number(key), parsed.data);
  }
  return out;
}

/** A range of one person's text: `[from, to)` in a text of the document. Without an author: a template, or written before authors were kept. */
export type AuthoredRange = {
  readonly text: Y.XmlText;
  readonly from: number;
  readonly to: number;
  readonly author: PlanAuthor | undefined;
};

export function textAuthors(doc: Y.Doc): AuthoredRange[] {
  const authors = readAuthors(doc);
  const out: AuthoredRange[] = [];
  const walk = (element: Y.XmlElement): void => {
    for (const child of element.toArray())
      if (child instanceof Y.XmlText) out.push(...runsOf(child, authors));
      else if (child instanceof Y.XmlElement) walk(child);
  };
  walk(bodyElement(doc));
  return out;
}

function runsOf(text: Y.XmlText, authors: ReadonlyMap<number, PlanAuthor>): AuthoredRange[] {
  const out: AuthoredRange[] = [];
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const from = at;
    at += item.length;
    const author = authors.get(item.id.client);
    const last = out.at(-1);
    if (last && last.to === from && last.author?.id === author?.id) out[out.length - 1] = { ...last, to: at };
    else out.push({ text, from, to: at, author });
  }
  return out;
}

export type AuthorShare = { readonly id: string; readonly name: string; readonly characters: number };

/** Characters of the text per person, most first; text without an author is left out. */
export function authorShares(ranges: readonly AuthoredRange[]): AuthorShare[] {
  const shares = new Map<string, AuthorShare>();
  for (const { author, from, to } of ranges) {
    if (!author) continue;
    const characters = (shares.get(author.id)?.characters ?? 0) + (to - from);
    shares.set(author.id, { id: author.id, name: author.name, characters });
  }
  return [...shares.values()].sort((a, b) => b.characters - a.characters || a.id.localeCompare(b.id));
}

/** The creator of a card, and the author of each field written by somebody else. */
export type CardAuthors = {
  readonly made: PlanAuthor | undefined;
  readonly fields: readonly { readonly field: string; readonly author: PlanAuthor }[];
};

export function cardAuthors(doc: Y.Doc, node: string): CardAuthors {
  const authors = readAuthors(doc);
  const map = entityMap(doc, 'nodes').get(node);
  if (!(map instanceof Y.Map)) return { made: undefined, fields: [] };
  const made = map._item ? authors.get(map._item.id.client) : undefined;
  const fields = [...map._map].flatMap(([field, item]) => {
    const author = item.deleted ? undefined : authors.get(item.id.client);
    return author && author.id !== made?.id ? [{ field, author }] : [];
  });
  return { made, fields };
}
