/** The records as a table for a chamber's own system: UTF-8 with a mark for Excel, one row each. */
import Papa from 'papaparse';
import type { SealedRecord, Signer } from '../../shared/doc/coaching.ts';
import type { Translate } from '../app/i18n.tsx';

const BOM = '\uFEFF';

export function guidanceCsv(records: readonly SealedRecord[], t: Translate): Uint8Array {
  const signed = (record: SealedRecord, as: Signer) => record.signatures.find((s) => s.as === as)?.at ?? '';
  const header = [
    t('guidance.date'),
    t('guidance.start'),
    t('guidance.minutes'),
    t('guidance.place'),
    t('guidance.advisor'),
    t('guidance.organisation'),
    t('guidance.business'),
    t('guidance.plan'),
    t('guidance.topic'),
    t('guidance.advice'),
    t('guidance.decisions'),
    t('guidance.next'),
    t('guidance.sections'),
    t('guidance.cards'),
    t('guidance.as.advisor'),
    t('guidance.as.founder'),
    t('guidance.printHash'),
  ];
  const rows = records.map((r) => [
    r.content.date,
    r.content.start,
    r.content.minutes,
    t(`guidance.place.${r.content.place}`),
    r.content.advisor,
    r.content.organisation,
    r.content.business,
    r.content.planTitle,
    r.content.topic,
    r.content.advice,
    r.content.decisions,
    r.content.next,
    r.content.sections.join('、'),
    r.content.cards.join('、'),
    signed(r, 'advisor'),
    signed(r, 'founder'),
    r.hash,
  ]);
  // A cell that begins like a formula is made text: the file is opened in spreadsheets.
  return new TextEncoder().encode(BOM + Papa.unparse([header, ...rows], { escapeFormulae: true }));
}
