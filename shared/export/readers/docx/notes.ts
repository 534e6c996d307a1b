/** Reads footnotes and endnotes as sources: the text, the first address, and the day of retrieval if the file states it. */
import { safeUrl } from '../../../kernel/urls.ts';
import type { Note } from '../../paper/tree.ts';
import { STYLE } from '../../writers/docx/styles.ts';
import { attribute, childOf, childrenOf, type Element, nameOf, valOf } from './dom.ts';
import type { WordPackage } from './openPackage.ts';

const MOST_WORDS = 4_000;

type Piece = { readonly text: string; readonly link: string | undefined; readonly isDate: boolean };

function piecesOf(element: Element, relations: ReturnType<WordPackage['relationsOf']>, link?: string): Piece[] {
  return childrenOf(element).flatMap((child): Piece[] => {
    const name = nameOf(child);
    if (name === 'del' || name === 'moveFrom') return [];
    if (name === 'hyperlink') {
      const relation = relations.get(attribute(child, 'id') ?? '');
      return piecesOf(child, relations, relation?.isExternal ? safeUrl(relation.target) : undefined);
    }
    if (name !== 'r') return name === 'pPr' ? [] : piecesOf(child, relations, link);
    const isDate = valOf(childOf(child, 'rPr'), 'rStyle') === STYLE.noteDate;
    const text = childrenOf(child)
      .map((part) =>
        nameOf(part) === 't' ? (part.textContent ?? '') : ['tab', 'br', 'cr'].includes(nameOf(part)) ? ' ' : '',
      )
      .join('');
    return [{ text, link, isDate }];
  });
}

export function noteOf(element: Element, relations: ReturnType<WordPackage['relationsOf']>): Note {
  const pieces = piecesOf(element, relations);
  const url = pieces.find((p) => p.link !== undefined)?.link;
  // A written-out address is a field of its own, not part of the text.
  const text = pieces
    .filter((p) => !p.isDate && !(p.link !== undefined && p.link === url && safeUrl(p.text) === url))
    .map((p) => p.text)
    .join('');
  const retrievedOn = pieces.find((p) => p.isDate)?.text.match(/\d{4}-\d{2}-\d{2}/u)?.[0];
  return {
    text: text.trim().slice(0, MOST_WORDS),
    ...(url ? { url } : {}),
    ...(retrievedOn ? { retrievedOn } : {}),
  };
}

/** Adds the notes of a file to `notes`, one for each distinct note, and maps the file's numbers to them. */
export function readNotes(file: WordPackage, notes: Note[], noteOfId: Map<string, number>): void {
  const known = new Map<string, number>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = file.related(`${kind}s`);
    const root = file.xml(part);
    if (!root || part === undefined) continue;
    const relations = file.relationsOf(part);
    for (const element of childrenOf(root)) {
      const id = attribute(element, 'id');
      const type = attribute(element, 'type');
      if (nameOf(element) !== kind || id === undefined || (type !== undefined && type !== 'normal')) continue;
      const note = noteOf(element, relations);
      const key = JSON.stringify(note);
      const at = known.get(key) ?? notes.push(note) - 1;
      known.set(key, at);
      noteOfId.set(`${kind} ${id}`, at);
    }
  }
}
