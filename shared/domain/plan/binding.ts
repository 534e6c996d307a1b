/**
 * How a paragraph of the text is bound to the cards it was composed from. The binding keeps what was said when it was taken: while the paragraph still says
 * so, nobody has edited it; when the board would say something else by now, the paragraph offers it.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';
import type { Composed, ComposedInline, ComposedReference } from './compose.ts';

export type Made = {
  /** Which paragraph of the composition it is (`section/rule.card`). */
  readonly slot: string;
  /** What the cards said; of a long paragraph its hash. */
  readonly said: string;
  /** The language that it was composed in. */
  readonly language: WrittenLanguage;
  /** The thread in which somebody asked about what the cards say now. */
  readonly asked?: { readonly said: string; readonly thread: string };
  /** A person's own words that are not to change the card. */
  readonly own?: string;
};

/** Longer words are kept as a hash: an attribute holds so many characters. */
const MOST_SAID = 1_600;

/** A chip within words that are compared. */
const chipSign = (type: string, target: string): string => `\ue000${type}:${target}\ue001`;

const saidOf = (inlines: readonly ComposedInline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : chipSign(inline.type, inline.target))).join('');

/** What a composed paragraph says, chips included. */
export function saidBy(item: Composed): string {
  switch (item.kind) {
    case 'paragraph':
    case 'question':
      return saidOf(item.inlines);
    case 'list':
      return item.items.join('\n');
    case 'embed':
      return chipSign(item.reference.type, item.reference.target);
    case 'sources':
      return '';
  }
}

/** What a block of the text says, in the same form. */
export function saidInBlock(block: {
  readonly text: string;
  readonly references: readonly { readonly type: string; readonly target: string; readonly at: number }[];
}): string {
  let out = '';
  let from = 0;
  for (const { type, target, at } of block.references) {
    out += block.text.slice(from, at) + chipSign(type, target);
    from = at;
  }
  return out + block.text.slice(from);
}

/** The inlines of words in which chips are written down. */
export const inlinesOf = (said: string): ComposedInline[] =>
  said.split(/(\ue000[^\ue001]*\ue001)/u).flatMap((piece): ComposedInline[] => {
    if (!piece.startsWith('\ue000')) return piece === '' ? [] : [{ text: piece }];
    const [type = '', ...target] = piece.slice(1, -1).split(':');
    return isChip(type) ? [{ type, target: target.join(':') }] : [];
  });
const isChip = (type: string): type is ComposedReference['type'] => Object.hasOwn(CHIPS, type);
const CHIPS = {
  'figure-chip': true,
  'funding-chip': true,
  'combination-mention': true,
  citation: true,
} as const satisfies Partial<Record<ComposedReference['type'], true>>;

export const keptSaid = (said: string, hash: (text: string) => string): string =>
  said.length <= MOST_SAID ? said : `#${hash(said)}`;
