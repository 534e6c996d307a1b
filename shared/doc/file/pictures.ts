/** Every picture that a plan shows, and where: on cards, as quotations of its needs, in the text. */
import * as Y from 'yjs';
import { bodyElement, entityMap } from '../schema.ts';

export type Picture = {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly on: 'card' | 'use' | 'text';
  /** The card's or the need's title, or the picture's description in the text; may be empty. */
  readonly name: string;
};

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const words = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400) : '');

/** A picture that is on two cards is listed twice. */
export function picturesOf(doc: Y.Doc): Picture[] {
  const found: Picture[] = [];
  const add = (on: Picture['on'], hash: unknown, name: unknown) => {
    if (isHash(hash)) found.push({ hash, on, name: words(name) });
  };
  // A peer may have written anything under an id.
  for (const [on, collection, field] of [
    ['card', 'nodes', 'image'],
    ['use', 'uses', 'quote'],
  ] as const)
    for (const row of entityMap(doc, collection).values())
      if (row instanceof Y.Map) add(on, row.get(field), row.get('title'));
  for (const element of bodyElement(doc).createTreeWalker((n) => n instanceof Y.XmlElement && n.nodeName === 'image'))
    if (element instanceof Y.XmlElement) add('text', element.getAttribute('__media'), element.getAttribute('__alt'));
  return found;
}

/** Hashes of the pictures of a plan, without duplicates. */
export const mediaOf = (doc: Y.Doc): string[] => [...new Set(picturesOf(doc).map((p) => p.hash))];
