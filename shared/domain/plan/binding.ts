/**
 * How a paragraph of the text is bound to the cards it was composed from. The binding stores the generated text: if the paragraph still equals
 * it, nobody has edited it; if the board would generate another text now, the paragraph offers it.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';
import type { Composed, ComposedInline, ComposedReference } from './compose.ts';

export type Made = {
  /** The paragraph of the composition (`section/rule.card`). */
  readonly slot: string;
  /** The generated text; for a long paragraph its hash. */
  readonly said: string;
  /** The language of the composition. */
  readonly language: WrittenLanguage;
  /** The thread in which somebody asked about the current text of the cards. */
  readonly asked?: { readonly said: string; readonly thread: string };
  /** A person's own text that must not change the card. */
  readonly own?: string;
};

/** Longer text is stored as a hash: the size of an attribute is limited. */
const MOST_SAID = 1_600;

/** The placeholder of a chip within compared text. */
const chipSign = (type: string, target: string): string => `\ue000${type}:${target}\ue001`;

const saidOf = (inlines: readonly ComposedInline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : chipSign(inline.type, inline.target))).join('');

/** The text of a composed paragraph, including chips. */
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

/** The text of a block, in the same form. */
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

/** Parses text with placeholders into inlines. */
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
