/**
 * The offers of a bound paragraph: to apply the current text of its cards, or, if a person has edited it, to change the card. Reads only;
 * decisions are written by `shared/app/plan/planOffers.ts`.
 */
import { diffTokens, type Edit, type Token, wordTokens } from '../../text/diff/tokens.ts';
import { keptSaid, type Made, saidBy } from './binding.ts';
import { type Composed, partsOfSlot } from './compose.ts';
import { cleaned } from './phrases.ts';

/** A bound block in its current state. */
export type BoundBlock = {
  readonly id: string;
  readonly made: Made;
  /** Text and chips, as returned by `saidInBlock`. */
  readonly said: string;
  readonly question: boolean;
  /** For a question: a person has written an answer below it. */
  readonly isAnswered: boolean;
  readonly trace: readonly string[];
};

/** A field that may be the source of a paragraph's text. */
export type SourceField = {
  readonly of: 'nodes' | 'assumptions' | 'tasks';
  readonly id: string;
  readonly field: 'title' | 'note' | 'claim' | 'text' | 'evidence' | 'owner';
  readonly value: string;
};

export type Offer = { readonly block: string; readonly made: Made; readonly mine: string } & (
  | {
      /** The text of the cards has changed. */
      readonly kind: 'changed';
      /** Their current text, and the paragraph after taking it over. */
      readonly now: Composed;
      readonly result: string;
      /** A person has edited the paragraph: both are shown. */
      readonly isEdited: boolean;
      /** The thread in which somebody has asked about it. */
      readonly thread: string | undefined;
    }
  /** Nothing is generated any more: the card is gone, or no longer connected. */
  | { readonly kind: 'gone'; readonly isEdited: boolean; readonly thread: string | undefined }
  /** The question has been answered, on the board or in the text below. */
  | { readonly kind: 'answered' }
  /** A person has changed text that comes from a card. */
  | { readonly kind: 'back'; readonly source: SourceField; readonly to: string }
);

export type OfferContext = {
  /** The generated text of a canvas by rule; `undefined` if there is no such canvas. */
  readonly rulesOf: (canvas: string, language: Made['language']) => ReadonlyMap<string, Composed> | undefined;
  readonly fieldsOf: (trace: readonly string[]) => readonly SourceField[];
  readonly hash: (text: string) => string;
};

export function offersOf(blocks: readonly BoundBlock[], context: OfferContext): Offer[] {
  return blocks.flatMap((block) => offerOf(block, context) ?? []);
}

function offerOf(block: BoundBlock, { rulesOf, fieldsOf, hash }: OfferContext): Offer | undefined {
  const { made, said: mine } = block;
  const { canvas, rule } = partsOfSlot(made.slot);
  const rules = rulesOf(canvas, made.language);
  // Pressing Enter at the beginning of a paragraph leaves an empty one behind.
  if (!rules || mine.trim() === '') return undefined;
  const offer = { block: block.id, made, mine };
  const isEdited = keptSaid(mine, hash) !== made.said;
  const now = rules.get(rule);
  const thread = (said: string) => (made.asked?.said === said ? made.asked.thread : undefined);
  if (!now) {
    if (made.said === '') return undefined;
    if (block.question) return isEdited ? undefined : { ...offer, kind: 'answered' };
    return { ...offer, kind: 'gone', isEdited, thread: thread('') };
  }
  // A person keeps an answered question by editing it.
  if (block.isAnswered && !isEdited && made.own !== made.said) return { ...offer, kind: 'answered' };
  const said = saidBy(now);
  if (said === mine) return undefined;
  if (keptSaid(said, hash) !== made.said) {
    const result = isEdited ? (mergedWords(made.said, mine, said) ?? said) : said;
    return { ...offer, kind: 'changed', now, result, isEdited, thread: thread(keptSaid(said, hash)) };
  }
  if (block.question || made.own === keptSaid(mine, hash)) return undefined;
  const back = changedField(said, mine, fieldsOf(block.trace));
  return back && { ...offer, kind: 'back', ...back };
}

/** The one field whose text a person has replaced in a sentence; `undefined` if more was changed, or no field's text. */
export function changedField(
  said: string,
  mine: string,
  fields: readonly SourceField[],
): { readonly source: SourceField; readonly to: string } | undefined {
  const found = fields.flatMap((source) => {
    const value = cleaned(source.value);
    const at = value === '' ? -1 : said.indexOf(value);
    if (at < 0 || said.indexOf(value, at + 1) >= 0) return [];
    const [before, after] = [said.slice(0, at), said.slice(at + value.length)];
    if (mine.length <= before.length + after.length || !mine.startsWith(before) || !mine.endsWith(after)) return [];
    const to = mine.slice(before.length, mine.length - after.length).trim();
    return to === '' || to === value || /[\ue000\ue001\n]/u.test(to) ? [] : [{ source, to }];
  });
  // The narrowest field: a card's title rather than a claim that contains it.
  return found.sort((a, b) => a.source.value.length - b.source.value.length)[0];
}

/** A chip is one token: it is kept or replaced as a whole. */
const tokensOf = (text: string): Token[] =>
  text
    .split(/(\ue000[^\ue001]*\ue001)/u)
    .flatMap((piece) => (piece.startsWith('\ue000') ? [{ key: piece, text: piece }] : wordTokens(piece)));

/**
 * Merges a person's text with the changes of the cards: `base` is the text at the time of taking over, `now` the current one. `undefined` if both
 * changed the same words, or the base was too long to be stored.
 */
export function mergedWords(base: string, mine: string, now: string): string | undefined {
  if (base === '' || base.startsWith('#')) return undefined;
  const [a, b, c] = [tokensOf(base), tokensOf(mine), tokensOf(now)];
  const own = diffTokens(a, b);
  const theirs = diffTokens(a, c);
  const touches = (x: Edit, y: Edit) => x.from <= y.to && y.from <= x.to;
  if (own.some((x) => theirs.some((y) => touches(x, y)))) return undefined;
  const edits = [
    ...own.map((e) => ({ ...e, text: mine.slice(e.at, e.until) })),
    ...theirs.map((e) => ({ ...e, text: now.slice(e.at, e.until) })),
  ].sort((x, y) => x.from - y.from);
  let out = '';
  let at = 0;
  for (const { from, to, text } of edits) {
    out += base.slice(at, from) + text;
    at = to;
  }
  return out + base.slice(at);
}
