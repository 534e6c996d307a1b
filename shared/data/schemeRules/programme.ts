/** One line per dated value, so that a programme reads like a table. */
import type { SchemeProgramme, SchemeRule } from './schema.ts';

/** When the facts behind these files were last looked at. */
export const CHECKED_ON = '2026-11-20';

export type Row = readonly [
  key: string,
  ja: string,
  en: string,
  value: number | string,
  unit: SchemeRule['unit'],
  from: string | null,
  to: string | null,
  source: string,
  confidence?: SchemeRule['confidence'],
];

export const programme = (
  id: string,
  ja: string,
  en: string,
  fundingKind: SchemeProgramme['fundingKind'],
  rows: readonly Row[],
): SchemeProgramme => ({
  id,
  name: { ja, en },
  fundingKind,
  rules: rows.map(([key, labelJa, labelEn, value, unit, validFrom, validTo, source, confidence]) => ({
    programme: id,
    key,
    label: { ja: labelJa, en: labelEn },
    value,
    unit,
    validFrom,
    validTo,
    source,
    checkedOn: CHECKED_ON,
    confidence: confidence ?? 'verified',
  })),
});
