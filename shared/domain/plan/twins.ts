/**
 * Cards that occur in several plans of one library. For each field, a hash of the last common value is stored, so that a later
 * difference has a direction: the side that still has that value was not edited.
 */
import { DISCLOSURES, EVIDENCE_STATUSES, type EvidenceStatus } from '../canvas/kinds.ts';

/** The fields that are shared between plans. Position, colour and links of a card belong to its plan. */
export const TWIN_FIELDS = ['title', 'note', 'claim', 'url', 'status', 'disclosure'] as const;
export type TwinField = (typeof TWIN_FIELDS)[number];
/** The content of a card, with '' for a missing field. */
export type TwinWords = Readonly<Record<TwinField, string>>;
export type Agreed = Readonly<Partial<Record<TwinField, string>>>;

/** Which side changed a field since both cards were alike. `both` if each has a new value. */
export type Changed = 'here' | 'there' | 'both';
export type TwinDifference = {
  readonly field: TwinField;
  readonly here: string;
  readonly there: string;
  readonly changed: Changed;
};

export const twinWords = (card: Readonly<Partial<Record<TwinField, unknown>>>): TwinWords =>
  Object.fromEntries(TWIN_FIELDS.map((f) => [f, typeof card[f] === 'string' ? card[f] : ''])) as Record<
    TwinField,
    string
  >;

export const agreedOn = (words: TwinWords, hash: (text: string) => string): Agreed =>
  Object.fromEntries(TWIN_FIELDS.map((f) => [f, hash(words[f])]));

/** The differences between two cards of a pair, in the order of {@link TWIN_FIELDS}. */
export function twinDifferences(
  here: TwinWords,
  there: TwinWords,
  agreed: Agreed,
  hash: (text: string) => string,
): TwinDifference[] {
  return TWIN_FIELDS.filter((f) => here[f] !== there[f]).map((field) => {
    const before = agreed[field];
    const changed =
      hash(here[field]) === before ? 'there' : hash(there[field]) === before ? 'here' : ('both' satisfies Changed);
    return { field, here: here[field], there: there[field], changed };
  });
}

/** A change of a card's fields, as the command `updateNode` takes it. `disclosure: undefined` removes the field. */
export type TwinPatch = Partial<Record<'title' | 'note' | 'claim' | 'url', string>> & {
  readonly status?: EvidenceStatus;
  readonly disclosure?: (typeof DISCLOSURES)[number] | undefined;
};

/**
 * The patch that applies one side of these differences to a card. Fields that only the taking side changed are kept. A status or a
 * disclosure that this app does not know is not applied.
 */
export function takeOver(differences: readonly TwinDifference[], from: 'here' | 'there'): TwinPatch {
  const wanted = differences.filter((d) => d.changed === from || d.changed === 'both');
  return Object.assign({}, ...wanted.map((d) => patchOf(d.field, d[from])));
}

function patchOf(field: TwinField, value: string): TwinPatch {
  if (field === 'status') {
    const status = EVIDENCE_STATUSES.find((s) => s === value);
    return status ? { status } : {};
  }
  if (field !== 'disclosure') return { [field]: value };
  const disclosure = DISCLOSURES.find((d) => d === value);
  return disclosure || value === '' ? { disclosure } : {};
}
