/**
 * The questions of the mandala and of SCAMPER, and known answers to each: words that a founder may take over, entries of the catalogue, and facts that
 * make the question more specific. If nothing is known, the question is shown alone.
 */
import type { NodeKind } from '../canvas/kinds.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Role } from '../combination/roles.ts';
import type { Around, AroundList, KnownWord } from './around.ts';
import { cellOf, MIDDLE, OUTER } from './places.ts';

/** The eight prompts around a centre, in the order of the surrounding places. */
export const MANDALA_RULES = ['leftover', 'season', 'wanted', 'technique', 'use', 'role', 'opposite', 'far'] as const;
export type MandalaRule = (typeof MANDALA_RULES)[number];

/** S, C, A, M, P, E, R. */
export const SCAMPER_RULES = ['substitute', 'combine', 'adapt', 'modify', 'otherUse', 'eliminate', 'reverse'] as const;
export type ScamperRule = (typeof SCAMPER_RULES)[number];
export type PromptRule = MandalaRule | ScamperRule;

/** An answer that may be accepted. */
export type Offer =
  | { readonly is: 'word'; readonly word: KnownWord }
  | { readonly is: 'entry'; readonly entry: CatalogueEntryView };
/** A fact that makes a question more specific. */
export type Fact =
  | { readonly is: 'words'; readonly list: AroundList; readonly words: readonly KnownWord[] }
  | { readonly is: 'months'; readonly months: readonly number[] }
  | { readonly is: 'roles'; readonly roles: readonly Role[] }
  | { readonly is: 'risk'; readonly concept: KnownWord | Around['risks'][number]['concept']; readonly risk: string }
  | { readonly is: 'case'; readonly precedent: Around['precedents'][number] };
export type Prompt = { readonly facts: readonly Fact[]; readonly offers: readonly Offer[] };

type PromptRecord = {
  /** Lists of words that may be accepted. */
  readonly offers?: readonly AroundList[];
  /** Lists of words shown beside the question. */
  readonly facts?: readonly AroundList[];
  readonly entries?: 'roleBringers' | 'partners' | 'far';
  readonly also?: readonly ('months' | 'roles' | 'risks' | 'precedents')[];
  /** The kind of card for an answer. */
  readonly becomes: NodeKind;
};
const PROMPTS: Readonly<Record<PromptRule, PromptRecord>> = {
  leftover: { offers: ['leftovers'], becomes: 'resource' },
  season: { also: ['months'], becomes: 'activity' },
  wanted: { offers: ['wantedBy'], becomes: 'customer' },
  technique: { offers: ['techniques'], becomes: 'seed' },
  use: { offers: ['uses'], becomes: 'activity' },
  role: { also: ['roles'], entries: 'roleBringers', becomes: 'person' },
  opposite: { facts: ['makers', 'places', 'traits'], becomes: 'activity' },
  far: { also: ['precedents'], entries: 'far', becomes: 'case' },
  substitute: { offers: ['standIns'], facts: ['madeOf'], becomes: 'resource' },
  combine: { offers: ['goesWith'], entries: 'partners', becomes: 'resource' },
  adapt: { also: ['precedents'], becomes: 'activity' },
  modify: { facts: ['traits'], offers: ['techniques'], becomes: 'activity' },
  otherUse: { offers: ['uses', 'wantedBy'], becomes: 'activity' },
  eliminate: { facts: ['needs'], also: ['risks'], becomes: 'activity' },
  reverse: { facts: ['makers', 'wantedBy', 'places'], becomes: 'activity' },
};

/** The kind of card that an answer to a question becomes. */
export const becomes = (rule: PromptRule): NodeKind => PROMPTS[rule].becomes;

/** The rule of a place of a mandala; `undefined` for the middle of a block, which is the subject of its block. */
export const ruleAt = (place: number): MandalaRule | undefined =>
  cellOf(place) === MIDDLE ? undefined : MANDALA_RULES[OUTER.indexOf(cellOf(place))];

/** `around` is `undefined` if the rules have not answered yet, or cannot. */
export function promptOf(rule: PromptRule, around: Around | undefined): Prompt {
  if (!around) return { facts: [], offers: [] };
  const { facts = [], offers = [], entries, also = [] } = PROMPTS[rule];
  return {
    facts: [
      ...also.flatMap((what): readonly Fact[] => {
        if (what === 'months') return around.months.length > 0 ? [{ is: 'months', months: around.months }] : [];
        if (what === 'roles')
          return around.missingRoles.length > 0 ? [{ is: 'roles', roles: around.missingRoles }] : [];
        if (what === 'risks') return around.risks.map((r) => ({ is: 'risk', ...r }));
        return around.precedents.map((precedent) => ({ is: 'case', precedent }));
      }),
      ...facts.flatMap((list): readonly Fact[] => {
        const words = around.words[list];
        return words.length > 0 ? [{ is: 'words', list, words }] : [];
      }),
    ],
    offers: [
      ...offers.flatMap((list) => around.words[list].map((word): Offer => ({ is: 'word', word }))),
      ...(entries ? around[entries] : []).flatMap(({ entry }): Offer[] => (entry ? [{ is: 'entry', entry }] : [])),
    ],
  };
}
