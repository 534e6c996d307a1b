/** One entry: its sender, arrival time, permissions, and attachments. */
import { type ReactNode, useEffect, useState } from 'react';
import { changeEntity } from '../../shared/app/contest/contestCommands.ts';
import { setEntryState } from '../../shared/app/contest/intake.ts';
import type { Entry } from '../../shared/doc/contest/contestSchema.ts';
import type { Arrived } from '../../shared/doc/contest/secretariat.ts';
import type { OpenedSubmission } from '../../shared/doc/contest/submission.ts';
import { sameApplicants } from '../../shared/domain/contest/sameApplicant.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { AttachmentClues } from './attachments/AttachmentClues.tsx';
import { BlindReview } from './BlindReview.tsx';
import { useContest } from './contestContext.ts';
import { type Guard, useGuarded } from './useGuarded.tsx';
import { useSaveReceipt } from './useIntake.ts';

type Props = { readonly entry: Entry };

export function EntryDetail({ entry, guard }: Props & { readonly guard: Guard }) {
  const { t } = useWords();
  const { store } = useContest();
  const same = (sameApplicants(store.entriesIn).get(entry.id) ?? []).flatMap((id) => store.get('entries', id) ?? []);
  return (
    <section className="detail-box stack">
      <h2 className="section-title">
        {entry.number} {entry.title}
      </h2>
      {same.length > 0 ? (
        <p className="notice amber">
          {t('entries.same', { list: same.map((e) => `${e.number} ${e.title}`).join('、') })}
        </p>
      ) : null}
      <Facts entry={entry} />
      <EntryActions entry={entry} guard={guard} />
      <Submitted entry={entry} />
      {store.meta.blind ? <BlindReview entry={entry} /> : null}
    </section>
  );
}

function Facts({ entry }: Props) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { applicant, arrival } = entry;
  return (
    <dl className="facts">
      <Fact name={t('verifyFact.applicant')}>
        {[applicant.name, applicant.org, applicant.place].filter(Boolean).join('、')}
      </Fact>
      <Fact name={t('verifyFact.receivedAt')}>
        {moment(entry.receivedAt)} {t(`timeliness.${entry.timeliness}`)}
        {arrival ? (
          <span className="field-hint block">
            {t('arrival.says', { at: moment(arrival.importedAt), by: arrival.by, reason: arrival.reason })}
          </span>
        ) : null}
      </Fact>
      <Fact name={t('verifyFact.hash')} className="fingerprint">
        {entry.submission}
      </Fact>
      {entry.reason ? <Fact name={t('contest.reason')}>{entry.reason}</Fact> : null}
    </dl>
  );
}

function Fact({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={className}>{children}</dd>
    </div>
  );
}

function EntryActions({ entry, guard }: Props & { readonly guard: Guard }) {
  const { t } = useWords();
  const model = useContest();
  const saveReceipt = useSaveReceipt();
  const receipt = () =>
    void model.receipt(entry).then(
      (bytes) => saveReceipt(bytes, entry),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  const setCalibration = (calibration: boolean, reason: string) =>
    report(changeEntity(model, 'entries', entry.id, { calibration }, reason));
  return (
    <div className="row wrap">
      <Button small onPress={receipt}>
        {t('entries.saveReceipt')}
      </Button>
      {entry.timeliness === 'inTime' && !entry.arrival ? null : <RecordArrival entry={entry} />}
      <label className="checkbox">
        <input
          type="checkbox"
          checked={entry.calibration}
          onChange={() => guard((reason) => setCalibration(!entry.calibration, reason))}
        />{' '}
        {t('entries.calibration')}
      </label>
      {entry.state === 'received' ? (
        <>
          <TakeOut entry={entry} state="withdrawn" />
          <TakeOut entry={entry} state="excluded" />
        </>
      ) : (
        <Button small onPress={() => guard((reason) => report(setEntryState(model, entry.id, 'received', reason)))}>
          {t('entries.takeBack')}
        </Button>
      )}
    </div>
  );
}

/** Records the arrival time of an entry that arrived before it was accepted. */
function RecordArrival({ entry }: Props) {
  const { t } = useWords();
  const model = useContest();
  const [isOpen, setIsOpen] = useState(false);
  const record = async (arrived: Required<Arrived>) => {
    const written = await model.recordArrival(entry, arrived);
    if (written.ok) return undefined;
    return t(written.error.code === 'tooLate' ? 'receiveError.tooLate' : 'receiveError.badArrival');
  };
  return (
    <>
      <Button small onPress={() => setIsOpen(true)}>
        {t('arrival.open')}
      </Button>
      {isOpen ? (
        <ArrivalDialog name={`${entry.number} ${entry.title}`} onTake={record} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}

/** Reasons for rejecting an entry before it is read, as in the published rules. */
const OFTEN = ['notEligible', 'incomplete', 'twice', 'offTopic'] as const;

/** Removing an entry always asks for the reason: it affects the others' results. */
function TakeOut({ entry, state }: Props & { readonly state: 'withdrawn' | 'excluded' }) {
  const { t } = useWords();
  const model = useContest();
  const { guard, dialog } = useGuarded(true, t(`entries.reason.${state}`), {
    ...(state === 'excluded' ? { reasons: OFTEN.map((r) => t(`entries.often.${r}`)) } : {}),
  });
  return (
    <>
      <Button
        small
        look="danger"
        onPress={() => guard((reason) => report(setEntryState(model, entry.id, state, reason)))}
      >
        {t(`entries.${state}`)}
      </Button>
      {dialog}
    </>
  );
}

/** What was submitted with the plan: answers, attachments, and who accepted the risk of disclosing a seed. */
function Submitted({ entry }: Props) {
  const { t } = useWords();
  const model = useContest();
  const [opened, setOpened] = useState<OpenedSubmission>();
  useEffect(() => {
    let current = true;
    void model.submission(entry).then(
      (s) => current && setOpened(s),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [model, entry]);
  if (!opened) return null;
  const { content, reading } = opened;
  const answers = reading.answers.filter((a) => a.text.trim() !== '');
  return (
    <>
      {content.disclosure ? (
        <p className="notice amber">
          {t('entries.disclosed', {
            list: content.disclosure.seeds.join('、'),
            by: content.disclosure.by,
            reason: content.disclosure.reason,
          })}
        </p>
      ) : null}
      {answers.length > 0 ? (
        <section className="stack">
          <h3 className="section-title">{t('entries.answers')}</h3>
          {answers.map((a) => (
            <p key={a.id} className="pre-line">
              <strong>{a.label}</strong> {a.text}
            </p>
          ))}
        </section>
      ) : null}
      <AttachmentClues entry={entry} />
    </>
  );
}
