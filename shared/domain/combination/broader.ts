/** What a word that the lexicon knows little of may be read as: what it is a kind of (夜の図書館 → 図書館), and what its name begins with (竹ひご → 竹). */
import { foldKeepingLength } from '../../text/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNoun } from '../lexicon/nouns.ts';
import type { Sense } from './profile.ts';

/** A word with this many relations speaks for itself. */
const WELL_KNOWN = 12;
const HARDLY_KNOWN = 4;
/** What a broader word is worth beside the one that was written. */
const AS_KIND = 0.7;
const AS_PART = 0.6;

/** The sense itself, and the broader ones of a head that is little known. */
export function withBroader(lexicon: Lexicon, sense: Sense): readonly Sense[] {
  const degree = lexicon.degree(sense.node);
  if (!sense.isHead || degree > WELL_KNOWN) return [sense];
  const kinds = lexicon.out(sense.node).flatMap((e) => (e.kind === 'isa' ? [e.to] : []));
  const part = degree <= HARDLY_KNOWN ? beginningOf(lexicon, sense.node) : undefined;
  return [
    sense,
    ...kinds.map((node) => ({ ...sense, node, weight: sense.weight * AS_KIND })),
    ...(part === undefined ? [] : [{ ...sense, node: part, weight: sense.weight * AS_PART }]),
  ].filter((s) => isNoun(lexicon, s.node));
}

/** The longest noun that a label begins with. */
function beginningOf(lexicon: Lexicon, node: number): number | undefined {
  const label = foldKeepingLength(lexicon.node(node).label);
  for (let length = label.length - 1; length > 0; length--) {
    const found = lexicon.named(label.slice(0, length)).find((n) => n.via === 'label' && isNoun(lexicon, n.node));
    if (found) return found.node;
  }
  return undefined;
}
