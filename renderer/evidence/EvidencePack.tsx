/**
 * The documents that a chamber needs to recommend a marukei loan, as one printout: each condition with its date and
 * source, the documents to bring, the counted guidance with every record in full, and the plan itself.
 */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { SealedRecord } from '../../shared/doc/records.ts';
import { type DatedRule, ruleOn } from '../../shared/domain/funding/rules.ts';
import { GuidanceSheets } from '../coaching/GuidancePrint.tsx';
import { useVerdict } from '../funding/EligibilityPanel.tsx';
import { useFundingPage } from '../funding/useFundingPage.ts';
import { useMarukei } from '../funding/useMarukei.ts';
import { useReason } from '../funding/useReason.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { OnPaper } from '../shell/OnPaper.tsx';
import { useRuleWords } from '../shell/ruleWords.ts';
import { untilTextDrawn } from '../shell/usePrinting.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

/** Prints as soon as the plan's text is on screen, and reports when it is done. The text view must be mounted by then, or soon after. */
export function EvidencePack({ session, onDone }: { readonly session: PlanSession; readonly onDone: () => void }) {
  return (
    <OnPaper
      as="evidence"
      title={session.planStore.meta.title}
      className="evidence-print"
      untilReady={untilTextDrawn}
      onDone={onDone}
    >
      <Cover session={session} />
    </OnPaper>
  );
}

function Cover({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const { today } = useApp();
  const { day } = useWhen();
  const page = useFundingPage(session);
  const marukei = useMarukei(page);
  const ruleWords = useRuleWords();
  const reasonOf = useReason();
  const verdictOf = useVerdict();
  const records = useCoaching()?.store.records ?? [];
  const last = records.at(-1);
  const sourcesOf = (keys: readonly string[]): readonly DatedRule[] =>
    keys.flatMap((key) => {
      const [programme = '', ...rest] = key.split('.');
      return ruleOn(page.funding.rules, programme, rest.join('.'), today).rule ?? [];
    });
  return (
    <>
      <h1>{t('evidence.title')}</h1>
      <p>
        <b>{session.planStore.meta.title || t('plan.untitled')}</b>
        <br />
        {[
          session.planStore.meta.author,
          last ? t('evidence.advisor', { name: last.content.advisor, organisation: last.content.organisation }) : '',
          t('evidence.madeOn', { day: day(today) }),
        ]
          .filter(Boolean)
          .join(' / ')}
      </p>
      <p>{verdictOf(marukei)}</p>
      <h2>{t('evidence.conditions')}</h2>
      <table>
        <tbody>
          {marukei.conditions.map((c) => (
            <tr key={c.id}>
              <th scope="row">{t(`condition.${c.id}`)}</th>
              <td>{t(`status.${c.status}`)}</td>
              <td>
                {reasonOf(c)} {c.metFrom ? t('eligibility.metFrom', { day: day(c.metFrom) }) : ''}
                {sourcesOf(c.rules).map((rule) => (
                  <div key={`${rule.programme}.${rule.key}`} className="source">
                    {ruleWords.source(rule)}
                    {rule.confidence === 'verified' ? '' : ` ※ ${t(`doubt.${rule.confidence}`)}`}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('eligibility.documents')}</h2>
      <ul>
        {marukei.documents.map((d) => (
          <li key={d.id}>
            □ {t(`document.${d.id}`)}（{t(`documentWhen.${d.when}`)}）
            {d.confidence === 'unverified' ? ` ※ ${t('doubt.unverified')}` : ''}
          </li>
        ))}
      </ul>
      <h2>{t('evidence.guidance')}</h2>
      <GuidanceTable records={records} />
      <p className="source">{t('evidence.promise')}</p>
      {records.length > 0 ? <GuidanceSheets records={records} /> : null}
    </>
  );
}

function GuidanceTable({ records }: { readonly records: readonly SealedRecord[] }) {
  const { t } = useWords();
  const { day } = useWhen();
  if (records.length === 0) return <p>{t('guidance.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          {(['date', 'minutes', 'place', 'topic', 'advisor'] as const).map((field) => (
            <th key={field} scope="col">
              {t(`guidance.${field}`)}
            </th>
          ))}
          <th scope="col">{t('evidence.signed')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((r) => (
          <tr key={r.id}>
            <td>{day(r.content.date)}</td>
            <td>{r.content.minutes}</td>
            <td>{t(`guidance.place.${r.content.place}`)}</td>
            <td>{r.content.topic}</td>
            <td>{r.content.advisor}</td>
            <td>
              {t(r.counted && !r.doubts.includes('backdated') ? 'guidance.state.countersigned' : 'evidence.notCounted')}
              {r.daysAfter ? <div className="source">{t('guidance.days', { days: r.daysAfter })}</div> : null}
              <div className="source">{r.hash.slice(0, 16)}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
