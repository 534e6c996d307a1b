/** Guidance records of the plan: months completed, drafts, signing by both, print and export. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { guidanceRule } from '../../shared/app/coaching/guidanceRule.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { countedDays, lateDays, type SealedRecord } from '../../shared/doc/records.ts';
import { guidanceProgress } from '../../shared/domain/coaching/guidance.ts';
import { citation } from '../../shared/domain/funding/rules.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { DraftForm } from './DraftForm.tsx';
import { GuidancePrint } from './GuidancePrint.tsx';
import { guidanceCsv } from './guidanceCsv.ts';
import { KeysPanel } from './KeysPanel.tsx';
import { PrivateNotes } from './PrivateNotes.tsx';
import { RecordView } from './RecordView.tsx';
import { stateOf } from './recordState.ts';

type Props = {
  readonly session: PlanSession;
  /** A new draft, to be filled in first. */
  readonly first: string | undefined;
  readonly onClose: () => void;
  /** Prints the records together with the other evidence for a recommendation. */
  readonly onEvidence: () => void;
};

export function GuidanceDialog({ session, first, onClose, onEvidence }: Props) {
  const { t } = useWords();
  const { host, today } = useApp();
  const coaching = useCoaching();
  const [chosen, setChosen] = useState(first);
  const [isPrinting, setPrinting] = useState(false);
  const { day } = useWhen();
  const page = useRef<HTMLDivElement>(null);
  const draft = coaching?.store.drafts.find((d) => d.id === chosen);
  const record = coaching?.store.records.find((r) => r.id === chosen);
  const shown = draft ? 'draft' : record ? 'record' : 'none';
  // A button that disappears when pressed must not move the focus out of the dialog.
  useEffect(() => {
    if (shown && !page.current?.closest('[role="dialog"]')?.contains(document.activeElement)) page.current?.focus();
  }, [shown]);
  if (!coaching) return null;
  const { drafts, records } = coaching.store;
  const newDraft = () =>
    setChosen(
      coaching.draft({
        date: today,
        minutes: 60,
        place: 'visit',
        planTitle: session.planStore.meta.title,
        ...coaching.names,
      }),
    );
  const save = (name: string, bytes: Uint8Array, kind: 'csv' | 'json') =>
    void host.saveFile(name, bytes, kind).then(
      (saved) => saved && announce(t('file.exported')),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  const fileName = `${t('guidance.csvName')}_${today}`;
  return (
    <Dialog title={t('guidance.title')} isOpen onClose={onClose} size="wide">
      <p className="muted small">{t('guidance.about')}</p>
      <Progress records={records} />
      <div className="row wrap">
        <Button look="primary" isDisabled={!coaching.canWrite} onPress={newDraft}>
          {t('guidance.new')}
        </Button>
        <span className="grow" />
        <Button isDisabled={records.length === 0} onPress={() => setPrinting(true)}>
          {t('guidance.print')}
        </Button>
        <Button isDisabled={records.length === 0} onPress={onEvidence}>
          {t('evidence.print')}
        </Button>
        <Button
          isDisabled={records.length === 0}
          onPress={() => save(`${fileName}.csv`, guidanceCsv(records, t), 'csv')}
        >
          {t('guidance.csv')}
        </Button>
        <Button isDisabled={records.length === 0} onPress={() => save(`${fileName}.json`, coaching.exported(), 'json')}>
          {t('guidance.file')}
        </Button>
      </div>
      <div className="versions">
        <ul className="version-list" aria-label={t('guidance.title')}>
          {[...drafts].reverse().map(({ id, content }) => (
            <li key={id}>
              <button type="button" className={`pick ${id === chosen ? 'current' : ''}`} onClick={() => setChosen(id)}>
                <span className="grow">
                  <span className="block">
                    {day(content.date)} {content.topic || t('guidance.untitled')}
                  </span>
                  <span className="chip">{t('guidance.draft')}</span>
                </span>
              </button>
            </li>
          ))}
          {[...records].reverse().map((r) => (
            <li key={r.id}>
              <button
                type="button"
                className={`pick ${r.id === chosen ? 'current' : ''}`}
                onClick={() => setChosen(r.id)}
              >
                <span className="grow">
                  <span className="block">
                    {day(r.content.date)} {r.content.topic}
                  </span>
                  <span className={`chip ${stateOf(r)}`}>{t(`guidance.state.${stateOf(r)}`)}</span>
                  {r.daysAfter ? (
                    <span className="small muted"> {t('guidance.days', { days: r.daysAfter })}</span>
                  ) : null}
                </span>
              </button>
            </li>
          ))}
          {drafts.length + records.length === 0 ? <li className="muted small">{t('guidance.none')}</li> : null}
        </ul>
        <div className="version-diff" ref={page} tabIndex={-1}>
          {draft ? (
            <DraftForm key={draft.id} coaching={coaching} draft={draft} />
          ) : record ? (
            <RecordView key={record.id} coaching={coaching} record={record} />
          ) : (
            <p className="muted">{t('guidance.choose')}</p>
          )}
        </div>
      </div>
      <KeysPanel coaching={coaching} />
      <PrivateNotes session={session} />
      {isPrinting ? <GuidancePrint records={records} onDone={() => setPrinting(false)} /> : null}
      <div className="dialog-actions">
        <Button
          onPress={() => {
            coaching.showPanel(true);
            onClose();
          }}
        >
          {t('talk.title')}
        </Button>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

function Progress({ records }: { readonly records: readonly SealedRecord[] }) {
  const { t } = useWords();
  const { today } = useApp();
  const { day } = useWhen();
  const { rule, required } = guidanceRule(today);
  const progress = useMemo(
    () => guidanceProgress(countedDays(records), required, today, lateDays(records)),
    [records, required, today],
  );
  const states = records.map(stateOf);
  const isUnconfirmed = states.includes('unconfirmed');
  const uncounted = states.filter((state) => state === 'unconfirmed' || state === 'backdated').length;
  const { since, metOn, months, verdict, reason } = progress;
  return (
    <div className={`notice guidance-progress ${verdict}`} role="status">
      <b>{t(`guidance.verdict.${verdict}`)}</b>{' '}
      {since && metOn
        ? t('guidance.progress', { since: day(since), months, n: progress.records, required, metOn: day(metOn) })
        : reason === 'lapsed'
          ? t('guidance.reason.lapsed')
          : t('guidance.noProgress', { required, metOn: day(addMonths(today, required)) })}
      {uncounted > 0 ? (
        <span className="block small">
          {t('guidance.notCounted', { n: uncounted })} {isUnconfirmed ? t('guidance.toPair') : ''}
        </span>
      ) : null}
      {reason === 'paused' || reason === 'mayShorten' || reason === 'late' ? (
        <span className="block small">{t(`guidance.reason.${reason}`)}</span>
      ) : null}
      {rule ? (
        <span className="block small muted">
          {t('guidance.rule', { months: required, source: citation(rule), checkedOn: rule.checkedOn ?? '—' })}
        </span>
      ) : null}
    </div>
  );
}
