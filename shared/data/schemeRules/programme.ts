/** Programmes as tables: what one source states in one place, for which days, as one block of short rows. */
import type { SchemeProgramme, SchemeRule } from './schema.ts';
import { RULE_SOURCES, type RuleSource, type SourceId } from './sources.ts';

export type Row = readonly [key: string, ja: string, en: string, value: number | string, unit: SchemeRule['unit']];

/** The days for which a source states it. Without any, the value was seen on the day of the source. */
export type When = {
  readonly from?: string;
  readonly to?: string;
  readonly seen?: readonly string[];
  readonly moves?: true;
};
type Block = readonly Omit<SchemeRule, 'programme'>[];

type More = { readonly confidence?: SchemeRule['confidence']; readonly note?: string };

const block = (rows: readonly Row[], shared: Omit<Block[number], 'key' | 'label' | 'value' | 'unit'>): Block =>
  rows.map(([key, ja, en, value, unit]) => ({ key, label: { ja, en }, value, unit, ...shared }));

const days = ({ from, to, seen, moves }: When, seenOtherwise: readonly string[]) => ({
  validFrom: from ?? null,
  validTo: to ?? null,
  seenOn: [...(seen ?? (from === undefined && to === undefined ? seenOtherwise : []))],
  moves: moves === true,
});

/**
 * Rows that a source states. `section` is the place at its address; `null` if unknown, and then the rows are `reported`, as they also are if
 * the source has no address.
 */
export function told(
  source: SourceId,
  section: string | null,
  when: When,
  rows: readonly Row[],
  more: More = {},
): Block {
  const s: RuleSource = RULE_SOURCES[source];
  const isFindable = s.url !== null && section !== null && s.checkedOn !== null;
  return block(rows, {
    ...days(
      when,
      [s.asOf ?? s.checkedOn].filter((d) => d !== null),
    ),
    source: more.note ? `${s.title}（${more.note}）` : s.title,
    url: s.url,
    section,
    checkedOn: s.checkedOn,
    confidence: more.confidence ?? (isFindable ? 'verified' : 'reported'),
  });
}

/** Unchecked general knowledge: shown as such wherever it is used. */
export const unchecked = (rows: readonly Row[], when: When = {}, note?: string): Block =>
  block(rows, {
    ...days(when, []),
    source: note
      ? `一般に知られた内容。出典は確かめていません（${note}）`
      : '一般に知られた内容。出典は確かめていません',
    url: null,
    section: null,
    checkedOn: null,
    confidence: 'unverified',
  });

type Kind = SchemeProgramme['fundingKind'];
/** A programme whose id and kind are known to the compiler. */
export type NamedProgramme<Id extends string, K extends Kind> = SchemeProgramme & {
  readonly id: Id;
  readonly fundingKind: K;
};

export const programme = <const Id extends string, const K extends Kind>(
  id: Id,
  ja: string,
  en: string,
  fundingKind: K,
  ...blocks: readonly Block[]
): NamedProgramme<Id, K> => ({
  id,
  name: { ja, en },
  fundingKind,
  rules: blocks.flat().map((r) => ({ programme: id, ...r })),
});
