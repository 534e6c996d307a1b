/** What the rules need to know of a catalogue entry. The stored shape, with its checks, is `shared/data/catalogue/schema.ts`. */
import type { LocalText } from '../../kernel/text.ts';

export type EntryKind =
  | 'resource'
  | 'seed'
  | 'case'
  | 'funding'
  | 'organisation'
  | 'challenge'
  | 'measure'
  | 'indicator';
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
  readonly own?: boolean | undefined;
};
