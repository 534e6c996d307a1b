/** What a table's cells may say for kinds, fields, stages and places: ids and the words of every language. */
import { ENTRY_DOMAINS, ENTRY_KINDS, ENTRY_STAGES } from '../../data/catalogue/schema.ts';
import type { Prefecture } from '../../data/regions/schema.ts';
import type { ImportWords } from '../../domain/catalogue/importRows.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Words } from '../../i18n/words.ts';
import { fold } from '../../text/fold.ts';

const wordTable = (prefix: 'entryKind' | 'domain' | 'stage', ids: readonly string[]): Map<string, string> =>
  new Map(
    ids.flatMap((id) =>
      [id, ...Object.entries(MESSAGES).flatMap(([key, words]) => (key === `${prefix}.${id}` ? words : []))].map(
        (w) => [fold(w), id] as const,
      ),
    ),
  );

export const importWords = (prefectures: readonly Prefecture[], { t }: Pick<Words, 't'>): ImportWords => ({
  kinds: wordTable('entryKind', ENTRY_KINDS),
  domains: wordTable('domain', ENTRY_DOMAINS),
  stages: wordTable('stage', ENTRY_STAGES),
  prefectures,
  defaultKind: 'resource',
  labels: { contact: t('importField.contact'), season: t('importField.season') },
});
