/** The records as a table for a chamber's own system: UTF-8 with a BOM for Excel, one row each. Dates are in Japan's time zone. */
import type { SealedRecord, Signer } from '../../shared/doc/records.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { japanDay } from '../../shared/text/dates.ts';
import type { Translate } from '../ui/i18n.tsx';
import { stateOf } from './recordState.ts';

export function guidanceCsv(records: readonly SealedRecord[], t: Translate): Uint8Array {
  /** Who signed in a role, each with the date and the signature's validity. */
  const signed = (record: SealedRecord, as: Signer) =>
    record.signatures
      .filter((s) => s.as === as)
      .map((s) => `${japanDay(s.at) ?? ''} ${s.name}（${t(`guidance.trust.${s.trust}`)}）`.trim())
      .join('、');
  const notes = (record: SealedRecord) =>
    [
      ...record.faults.map((fault) => t(`guidance.fault.${fault}`)),
      ...record.doubts.map((doubt) => t(`guidance.doubt.${doubt}`, { days: record.daysAfter ?? '' })),
    ].join(' ');
  const columns: readonly (readonly [string, (record: SealedRecord) => string | number])[] = [
    [t('guidance.date'), (r) => r.content.date],
    [t('guidance.start'), (r) => r.content.start],
    [t('guidance.minutes'), (r) => r.content.minutes],
    [t('guidance.place'), (r) => t(`guidance.place.${r.content.place}`)],
    [t('guidance.advisor'), (r) => r.content.advisor],
    [t('guidance.organisation'), (r) => r.content.organisation],
    [t('guidance.business'), (r) => r.content.business],
    [t('guidance.plan'), (r) => r.content.planTitle],
    [t('guidance.topic'), (r) => r.content.topic],
    [t('guidance.advice'), (r) => r.content.advice],
    [t('guidance.decisions'), (r) => r.content.decisions],
    [t('guidance.next'), (r) => r.content.next],
    [t('guidance.sections'), (r) => r.content.sections.join('、')],
    [t('guidance.cards'), (r) => r.content.cards.join('、')],
    [t('guidance.csv.sealedOn'), (r) => japanDay(r.at) ?? ''],
    [t('guidance.csv.daysAfter'), (r) => r.daysAfter ?? ''],
    [t('guidance.csv.signed', { as: t('guidance.as.advisor') }), (r) => signed(r, 'advisor')],
    [t('guidance.csv.signed', { as: t('guidance.as.founder') }), (r) => signed(r, 'founder')],
    [t('guidance.csv.state'), (r) => t(`guidance.state.${stateOf(r)}`)],
    [t('guidance.csv.notes'), notes],
    [t('guidance.csv.recording'), (r) => r.content.recordingHash],
    [t('guidance.printHash'), (r) => r.hash],
  ];
  const rows = records.map((record) => columns.map(([, value]) => value(record)));
  return csvFile([columns.map(([label]) => label), ...rows]);
}
