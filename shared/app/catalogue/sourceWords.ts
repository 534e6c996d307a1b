/** How the source of an entry, or of a card's copy of one, is written in one line. */
import type { EntrySource } from '../../data/catalogue/schema.ts';
import { sourceLine } from '../../data/catalogue/sources.ts';
import type { EntryConfidence } from '../../domain/catalogue/entry.ts';
import type { Words } from '../../i18n/words.ts';

type Sourced = {
  readonly sources: readonly EntrySource[];
  readonly asOf: string;
  readonly confidence?: EntryConfidence | undefined;
};

/** 発行者「題」 節 p.3 https://… （2025時点）. General knowledge is named as such, even if further reading is given. */
export function entrySourceLine(
  { sources, asOf, confidence }: Sourced,
  { t, text }: Pick<Words, 't' | 'text'>,
): string {
  const [source] = sources;
  return [
    confidence === 'general' || !source ? t('entry.general') : '',
    source ? sourceLine(source, text) : '',
    source?.url ?? '',
    source && asOf ? t('sources.asOf', { day: asOf }) : '',
    source?.readOn && !asOf ? t('sources.readOn', { day: source.readOn }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
