/**
 * Relations that lead on from a thing, as opposed to those that lead to how it came about. Only the former are passed on by a kind to its members, and only
 * they matter for goods that are done with.
 */
import type { EdgeKind, NodeKind } from '../lexicon/lexicon.ts';
import type { Path } from './paths.ts';
import type { SideEnd } from './ties.ts';

const GOODS: ReadonlySet<NodeKind> = new Set(['thing', 'product']);
/** From the thing: what it can become, who wants it, how it is worked. */
const ON: ReadonlySet<EdgeKind> = new Set(['use', 'who', 'proc', 'with', 'does', 'needs']);
/** To the thing: what takes it in or contains it. */
const INTO: ReadonlySet<EdgeKind> = new Set(['takes', 'of', 'needs', 'with']);

/**
 * 枝豆 become つまみ, and 塩辛 is a つまみ: that relates neither to the other. A broken bat is no longer made of anything. A path may therefore begin neither
 * at the kind of a card nor at spent goods by a relation that leads back.
 */
export function leadsBack({ steps }: Path, { derived, isHead, kind, node, profile }: SideEnd): boolean {
  const [first] = steps;
  if (!first || !GOODS.has(kind)) return false;
  const isBound = derived === 'kind' || (profile.isSpent === true && isHead);
  return isBound && !(first.from === node ? ON : INTO).has(first.kind);
}
