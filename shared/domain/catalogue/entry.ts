/** The parts of a catalogue entry that the rules use. The stored shape, with its checks, is `shared/data/catalogue/schema.ts`. */
import type { LocalText } from '../../kernel/text.ts';
import type { Facets } from './facets.ts';

export type EntryKind =
  | 'resource'
  | 'byproduct'
  | 'seed'
  | 'person'
  | 'case'
  | 'funding'
  | 'organisation'
  | 'challenge'
  | 'measure'
  | 'indicator';
/**
 * Kinds that describe policy and numbers. They are on a separate shelf: they support a plan, but do not answer a search for a thing, and nothing
 * is combined with them.
 */
const REFERENCE_KINDS = ['measure', 'indicator'] as const satisfies readonly EntryKind[];
export const isReference = (kind: EntryKind): boolean => REFERENCE_KINDS.some((k) => k === kind);

/** `stated` by a source, or `general` knowledge without a source: shown as such, never as a sourced fact. */
export type EntryConfidence = 'stated' | 'general';

export type EntryStage = 'ideation' | 'founding' | 'growth' | 'maturity' | 'succession' | 'recovery';
export type EntryDomain = string;

export type CatalogueEntryView = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly readings: readonly string[];
  readonly prefecture: string | null;
  readonly municipality: string | null;
  readonly municipalityCodes: readonly string[];
  readonly chamber: string | null;
  readonly combines: readonly string[];
  readonly domains: readonly EntryDomain[];
  readonly stages: readonly EntryStage[];
  readonly actors: readonly string[];
  readonly facets?: Facets | undefined;
  /** Absent: stated by its sources. */
  readonly confidence?: EntryConfidence | undefined;
  /** Entries about other aspects of the same event or thing: the case of a by-product, the seed behind a case. */
  readonly relatedIds?: readonly string[] | undefined;
  readonly own?: boolean | undefined;
};
