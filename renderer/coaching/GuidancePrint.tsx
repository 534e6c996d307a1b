/** The records as a chamber files them: A4, one after the other, with signers and a check number. Visible only in print. */
import type { SealedRecord } from '../../shared/doc/records.ts';
import { japanDay } from '../../shared/text/dates.ts';
import { OnPaper } from '../shell/OnPaper.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';
import { GuidanceFields } from './GuidanceFields.tsx';

export function GuidancePrint({
  records,
  onDone,
}: {
  readonly records: readonly SealedRecord[];
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  return (
    <OnPaper as="guidance" title={t('guidance.printTitle')} className="guidance-print" onDone={onDone}>
      <GuidanceSheets records={records} />
    </OnPaper>
  );
}

/** The records themselves, for any printout that includes them. */
export function GuidanceSheets({ records }: { readonly records: readonly SealedRecord[] }) {
  const { t } = useWords();
  const { day } = useWhen();
  const japan = (at: string) => day(japanDay(at) ?? at);
  return (
    <section className="guidance-sheets">
      <h1>{t('guidance.printTitle')}</h1>
      {records.map((r) => (
        <article key={r.id}>
          <GuidanceFields content={r.content} />
          {r.faults.map((fault) => (
            <p key={fault}>※ {t(`guidance.fault.${fault}`)}</p>
          ))}
          {r.doubts.map((doubt) => (
            <p key={doubt}>※ {t(`guidance.doubt.${doubt}`, { days: r.daysAfter ?? '' })}</p>
          ))}
          <p>
            {t('guidance.sealedOn', { moment: japan(r.at) })}
            {r.daysAfter ? ` ・ ${t('guidance.days', { days: r.daysAfter })}` : ''}
          </p>
          {r.signatures.map((s) => (
            <p key={s.signature}>
              {t('guidance.signatureLine', {
                as: t(`guidance.as.${s.as}`),
                name: s.name,
                day: japan(s.at),
                key: s.publicKey.slice(0, 8),
              })}{' '}
              {t(`guidance.trust.${s.trust}`)}
            </p>
          ))}
          {r.content.recordingHash ? (
            <p className="guidance-hash">
              {t('guidance.csv.recording')}: {r.content.recordingHash}
            </p>
          ) : null}
          <p className="guidance-hash">
            {t('guidance.printHash')}: {r.hash}
          </p>
        </article>
      ))}
    </section>
  );
}
