/**
 * Fifteen minutes before scoring starts: judges who have all scored the same entries see where they differ most, hear
 * the highest and the lowest explain their scores, and agree on how to read each criterion. Scores of calibration
 * entries count like any others.
 */
import { useState } from 'react';
import { beginTalkEarly, writeAgreement } from '../../shared/app/contest/calibration.ts';
import { contestKey } from '../../shared/doc/contest/contestDoc.ts';
import type { Criterion, Round } from '../../shared/doc/contest/contestSchema.ts';
import { levelReached } from '../../shared/doc/contest/judgeBundle.ts';
import { calibrationTalk, remarksOn } from '../../shared/doc/contest/results.ts';
import type { Spread } from '../../shared/domain/contest/calibration.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button } from '../ui/controls.tsx';
import { copyText } from '../ui/copyText.ts';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { TalkClock } from './hall/TalkClock.tsx';
import { RoundPicker, useRound } from './RoundPicker.tsx';
import { ToPanel } from './ToPanel.tsx';

const TALK_MINUTES = 15;
/** The maximum that can be discussed in fifteen minutes; the rest is within the usual spread. */
const MOST_TALKED = 8;

export function CalibrationPanel() {
  const { t } = useWords();
  const model = useContest();
  const [round, setRound] = useRound(model);
  if (!round) return <ToPanel says={t('reads.noRound')} panel="rounds" />;
  return (
    <div className="stack">
      <RoundPicker model={model} round={round} onChange={setRound} />
      <p className="field-hint">{t('calibration.about')}</p>
      <Talk key={round.id} round={round} />
    </div>
  );
}

function Talk({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const model = useContest();
  const { store } = model;
  const [anyway, setAnyway] = useState(false);
  const { entries, waitsFor, spreads } = calibrationTalk(store, round.id);
  const criteria = store.criteriaOf(round.id);
  const judge = (id: string) => store.get('judges', id)?.name ?? '—';
  if (entries.length === 0) return <ToPanel says={t('calibration.none')} panel="entries" />;
  if (waitsFor.length > 0 && !anyway)
    return (
      <div className="notice amber stack" role="status">
        <p>{t('calibration.waits', { list: waitsFor.map(judge).join('、') })}</p>
        {spreads.length > 0 ? (
          <div>
            <Button
              onPress={() => {
                if (report(beginTalkEarly(model, waitsFor.map(judge)))) setAnyway(true);
              }}
            >
              {t('calibration.anyway')}
            </Button>
          </div>
        ) : null}
      </div>
    );
  const talked = spreads.filter((s) => s.share > 0).slice(0, MOST_TALKED);
  const copy = async () => {
    const agreed = criteria.flatMap((c) => {
      const text = store.relation('agreements').get(contestKey(round.id, c.id)) ?? '';
      return text.trim() === '' ? [] : [`${c.label}: ${text}`];
    });
    await copyText(agreed.join('\n'));
    announce(t('calibration.copied'));
  };
  return (
    <>
      <TalkClock minutes={TALK_MINUTES} />
      <ol className="calibration-steps">
        {(['first', 'second', 'third'] as const).map((step) => (
          <li key={step}>{t(`calibration.step.${step}`)}</li>
        ))}
      </ol>
      {talked.length === 0 ? <p className="notice good">{t('calibration.agree')}</p> : null}
      {talked.map((spread) => (
        <SpreadRow
          key={`${spread.entry}${spread.criterion}`}
          round={round}
          spread={spread}
          criterion={criteria.find((c) => c.id === spread.criterion)}
        />
      ))}
      <section className="stack">
        <div className="row between">
          <h2 className="section-title">{t('calibration.agreements')}</h2>
          <Button small onPress={() => void copy().catch(() => announce(t('error.command'), { kind: 'error' }))}>
            {t('calibration.copy')}
          </Button>
        </div>
        {criteria.map((c) => (
          <CommitField
            key={c.id}
            label={c.label}
            value={store.relation('agreements').get(contestKey(round.id, c.id)) ?? ''}
            placeholder={t('calibration.agreementHint')}
            multiline
            rows={2}
            maxLength={4_000}
            onCommit={(text) => report(writeAgreement(model, round, c, text))}
          />
        ))}
      </section>
    </>
  );
}

/** One criterion of one entry: everybody's score on the scale, and the reasons of the highest and the lowest. */
function SpreadRow({
  round,
  spread,
  criterion,
}: {
  readonly round: Round;
  readonly spread: Spread;
  readonly criterion: Criterion | undefined;
}) {
  const { t } = useWords();
  const { store } = useContest();
  const entry = store.get('entries', spread.entry);
  const [low, high] = [spread.values[0], spread.values.at(-1)];
  if (!criterion || !entry || !low || !high) return null;
  const remarks = remarksOn(store, round.id, entry.id);
  const judge = (id: string) => store.get('judges', id)?.name ?? '—';
  return (
    <section className="detail-box stack">
      <h2 className="section-title">
        {criterion.label} — {entry.number} {entry.title}
      </h2>
      <ul className="spread" aria-label={t('calibration.scale', { max: criterion.max })}>
        {spread.values.map((v, i) => (
          <li
            key={v.judge}
            // Judges with the same score are stacked.
            style={{
              left: `${(v.value / criterion.max) * 100}%`,
              top: `${spread.values.slice(0, i).filter((o) => o.value === v.value).length * 1.7}rem`,
            }}
          >
            <strong>{v.value}</strong> {judge(v.judge)}
          </li>
        ))}
        <li className="spread-end" aria-hidden="true">
          {criterion.max}
        </li>
      </ul>
      <div className="two-columns">
        {[low, high].map((end, i) => {
          const pins = remarks
            .find((r) => r.judge === end.judge)
            ?.sheet.pins.filter((p) => p.criterion === criterion.id);
          const level = levelReached(criterion, end.value);
          return (
            <section key={i === 0 ? 'low' : 'high'} className="stack">
              <h3 className="section-title">
                {t(i === 0 ? 'calibration.low' : 'calibration.high', { name: judge(end.judge), n: end.value })}
              </h3>
              {level ? <p className="field-hint">{level}</p> : null}
              {pins && pins.length > 0 ? (
                <ul className="rule-notes">
                  {pins.map((p) => (
                    <li key={p.id}>
                      「{p.quote}」{p.note}
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="muted">{t('calibration.noPins')}</p>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}
