/**
 * Writes a board as an OPML 2.0 outline. Every card is written once, under its frame if it is in one; links and parts are written under the card that
 * they begin at. What OPML has no attribute for goes into attributes of the namespace {@link OPML_NAMESPACE}, so that the board round-trips.
 */
import type { LinkType } from '../../../domain/canvas/kinds.ts';
import type { BoardCard, BoardContent } from '../../board/boardContent.ts';

export const OPML_NAMESPACE = 'https://musubi.example/ns/board';
export type OpmlWords = {
  readonly link: (type: LinkType, to: string) => string;
  readonly part: string;
  readonly untitled: string;
};

/** XML parsers read every kind of line break in an attribute as a space (in XML 1.1 the last three, too) unless it is a reference. */
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};
/** XML does not allow most control characters and lone surrogates: they are left out. */
const attribute = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\n\r\t\u0085\u2028\u2029]/gu, (sign) => MARKUP[sign] ?? '');

export const noteOfCard = ({ claim, note }: BoardCard['fields']): string =>
  [claim, note].filter((s) => s.trim() !== '').join('\n\n');

/** UTF-8 XML. The same bytes for the same board. */
export function writeOpml({ title, cards, links, parts }: BoardContent, words: OpmlWords): Uint8Array {
  const byId = new Map(cards.map((c) => [c.id, c]));
  const nameOf = (id: string): string => byId.get(id)?.fields.title || byId.get(id)?.fields.claim || words.untitled;
  const line = (
    text: string,
    more: Readonly<Record<string, string>>,
    children: readonly string[],
    depth: number,
  ): string => {
    const attributes = Object.entries({ text, ...more }).map(([name, value]) => ` ${name}="${attribute(value)}"`);
    const indent = ' '.repeat(depth * 2);
    const open = `${indent}<outline${attributes.join('')}`;
    return children.length === 0 ? `${open}/>` : `${open}>\n${children.join('\n')}\n${indent}</outline>`;
  };
  const inside = new Map<string, BoardCard[]>();
  for (const card of cards) if (card.parent) inside.set(card.parent, [...(inside.get(card.parent) ?? []), card]);
  const shown = new Set<string>();
  const cardLine = (card: BoardCard, depth: number): readonly string[] => {
    if (shown.has(card.id)) return [];
    shown.add(card.id);
    const note = noteOfCard(card.fields);
    const children = [
      ...parts
        .filter((p) => p.combination === card.id)
        .map(({ node, order }) =>
          line(`${words.part}: ${nameOf(node)}`, { 'musubi:part': JSON.stringify({ node, order }) }, [], depth + 1),
        ),
      ...(inside.get(card.id) ?? []).flatMap((c) => cardLine(c, depth + 1)),
      ...links
        .filter((l) => l.from === card.id)
        .map(({ from: _, ...data }) =>
          line(words.link(data.type, nameOf(data.to)), { 'musubi:link': JSON.stringify(data) }, [], depth + 1),
        ),
    ];
    const more = { ...(note ? { _note: note } : {}), 'musubi:card': JSON.stringify(card) };
    return [line(nameOf(card.id), more, children, depth)];
  };
  const rank = ({ fields }: BoardCard): number => ['combination', 'frame'].indexOf(fields.kind) + 1 || 3;
  const roots = cards.filter((c) => !c.parent).sort((a, b) => rank(a) - rank(b));
  // Frames that hold each other have no root.
  const body = [...roots, ...cards].flatMap((card) => cardLine(card, 2));
  return new TextEncoder().encode(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<opml version="2.0" xmlns:musubi="${OPML_NAMESPACE}">`,
      '  <head>',
      `    <title>${attribute(title)}</title>`,
      '  </head>',
      '  <body>',
      ...body,
      '  </body>',
      '</opml>',
      '',
    ].join('\n'),
  );
}
