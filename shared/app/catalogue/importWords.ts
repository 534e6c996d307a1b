/** Accepted cell values for kinds, fields, stages and places: ids and the words of every language. */
import { ENTRY_DOMAINS, ENTRY_KINDS, ENTRY_STAGES } from '../../data/catalogue/schema.ts';
import type { Prefecture } from '../../data/regions/schema.ts';
import type { ImportWords } from '../../domain/catalogue/importRows.ts';
import { isMessageKey, MESSAGES } from '../../i18n/messages.ts';
import type { Words } from '../../i18n/words.ts';
import { fold } from '../../text/fold.ts';

const wordTable = (ids: readonly string[], keyOf: (id: string) => string): Map<string, string> =>
  new Map(
    ids.flatMap((id) => {
      const key = keyOf(id);
      return [id, ...(isMessageKey(key) ? MESSAGES[key] : [])].map((word) => [fold(word), id] as const);
    }),
  );

export const importWords = (prefectures: readonly Prefecture[], { t }: Pick<Words, 't'>): ImportWords => ({
  kinds: wordTable(ENTRY_KINDS, (id) => `entryKind.${id}`),
  domains: wordTable(ENTRY_DOMAINS, (id) => `domain.${id}`),
  stages: wordTable(ENTRY_STAGES, (id) => `stage.${id}`),
  prefectures,
  defaultKind: 'resource',
  labels: { contact: t('importField.contact'), season: t('importField.season') },
});
