/** A judge's pace: time spent on this entry, what is left, and how many a day suffice. A hint, stored only on this device. */
import { useEffect } from 'react';
import type { SeatModel } from '../../shared/app/contest/seatModel.ts';
import { instantOf } from '../../shared/doc/contest/call.ts';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { addMinute } from '../../shared/doc/contest/seatDoc.ts';
import { paceOf } from '../../shared/domain/contest/pace.ts';
import { useWords } from '../ui/i18n.tsx';

const MINUTE_MS = 60_000;

export function PaceHint({
  model,
  bundle,
  entry,
  left,
}: {
  readonly model: SeatModel;
  readonly bundle: JudgeBundle;
  readonly entry: string;
  readonly left: number;
}) {
  const { t } = useWords();
  const { store } = model;
  // Counts only while visible: a laptop left open is not being read.
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') addMinute(model.docs.doc, entry, store.minutes(entry) + 1);
    }, MINUTE_MS);
    return () => clearInterval(timer);
  }, [model, store, entry]);
  const minutes = store.minutes(entry);
  const pace = paceOf(left, bundle.minutes, bundle.closes === '' ? undefined : instantOf(bundle.closes), Date.now());
  const hours = pace.minutes / 60;
  return (
    <p className="field-hint" data-pace>
      <span className={minutes > bundle.minutes ? 'amber' : undefined}>
        {t('pace.here', { n: minutes, minutes: bundle.minutes })}
      </span>{' '}
      {left === 0
        ? t('pace.done')
        : t('pace.left', { n: left, hours: hours < 1 ? hours.toFixed(1) : String(Math.round(hours)) })}{' '}
      {left > 0 && pace.days === 0 ? <span className="bad">{t('pace.late')}</span> : null}
      {left > 0 && pace.perDay !== undefined ? t('pace.perDay', { days: pace.days ?? 0, n: pace.perDay }) : null}
    </p>
  );
}
