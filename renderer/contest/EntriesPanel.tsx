/** Submissions as they come in: taken from files, each checked byte by byte, answered with a receipt; and what in them tells who wrote them. */
import { useEffect, useState } from 'react';
import { changeEntity } from '../../shared/app/contest/contestCommands.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { packArchive } from '../../shared/doc/contest/archive.ts';
import { setMeta } from '../../shared/doc/contest/contestDoc.ts';
import type { Entry } from '../../shared/doc/contest/contestSchema.ts';
import type { Arrived } from '../../shared/doc/contest/secretariat.ts';
import type { OpenedSubmission } from '../../shared/doc/contest/submission.ts';
import { sameApplicants } from '../../shared/domain/contest/sameApplicant.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { reading } from '../shell/reading.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { AttachmentClues, cleanFiles } from './attachments/AttachmentClues.tsx';
import { useMask } from './attachments/CopyReport.tsx';
import { BlindReview } from './BlindReview.tsx';
import { useContest } from './contestContext.ts';
import { HubSwitch } from './HubSwitch.tsx';
import { problemWords } from './problemWords.ts';
import { type DroppedFile, type Refusal, useFileDrop } from './useFileDrop.ts';
import { useGuarded } from './useGuarded.tsx';

type Refused = { readonly why: string; readonly isLate: boolean };
type Received = { readonly receipt: Uint8Array; readonly of: Pick<Entry, 'number' | 'title'> };

export function EntriesPanel() {
  const { t } = useWords();
  const { host } = useApp();
  const { moment } = useWhen();
  const model = useContest();
  const { store } = model;
  const entries = store.list('entries');
  const [chosen, setChosen] = useState<string>();
  const entry = entries.find((e) => e.id === chosen);
  const frozen = store.meta.entriesFrozenAt !== '';
  const { guard, dialog } = useGuarded(frozen, t('entries.reasonFrozen'));
  const save = (bytes: Uint8Array, of: Pick<Entry, 'number' | 'title'>) =>
    host.saveFile(
      `${t('entries.receiptName', { n: of.number })}_${fileName(of.title)}.musubi-receipt`,
      bytes,
      'contest',
    );
  const [late, setLate] = useState<readonly DroppedFile[]>([]);
  const [arriving, setArriving] = useState<DroppedFile>();
  /** Takes one in; the receipt, or why it was not taken. */
  const take = async (bytes: Uint8Array, arrived?: Arrived, signal?: AbortSignal): Promise<Refused | Received> => {
    try {
      const taken = await model.receive(bytes, arrived, signal);
      if (taken.ok) return taken.value;
      const { error } = taken;
      return {
        why: error.code === 'damaged' ? problemWords(t, error.problems).join(' ') : t(`receiveError.${error.code}`),
        isLate: error.code === 'tooLate',
      };
    } catch {
      return { why: t('error.storage'), isLate: false };
    }
  };
  const receive = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    const taken = await reading(file.name, (signal) => take(file.bytes, undefined, signal));
    if ('why' in taken) {
      if (taken.isLate) setLate((known) => [...known, file]);
      return announce(t('entries.refused', { name: file.name, why: taken.why }), { kind: 'error' });
    }
    announce(t('entries.received', { name: file.name }));
    await save(taken.receipt, taken.of).catch(() => announce(t('error.storage'), { kind: 'error' }));
  };
  /** Takes in what had arrived earlier; undefined where it was taken. */
  const takeArrived = async (file: DroppedFile, arrived: Arrived) => {
    const taken = await take(file.bytes, arrived);
    if ('why' in taken) return taken.why;
    setLate((known) => known.filter((f) => f !== file));
    announce(t('entries.received', { name: file.name }));
    await save(taken.receipt, taken.of).catch(() => announce(t('error.storage'), { kind: 'error' }));
    return undefined;
  };
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const drop = useFileDrop(
    'submission',
    async (file, signal) => {
      const taken = await take(file.bytes, undefined, signal);
      if (!('why' in taken)) return undefined;
      if (taken.isLate) setLate((known) => [...known, file]);
      return taken.why;
    },
    {
      tooLarge: t('verifyProblem.tooLarge', { part: '' }),
      tooMany: t('entries.tooMany'),
      stopped: t('verifyProblem.cancelled', { part: '' }),
    },
    (n, failed) => {
      setRefused(failed);
      announce(t('entries.manyReceived', { n, refused: failed.length }), failed.length > 0 ? { kind: 'error' } : {});
    },
  );
  const allReceipts = async () => {
    const parts: Record<string, Uint8Array> = {};
    for (const e of store.entriesIn)
      parts[`${t('entries.receiptName', { n: e.number })}_${fileName(e.title)}.musubi-receipt`] =
        await model.receipt(e);
    await host.saveFile(`${t('entries.receipts')}.zip`, packArchive(parts, 'compressed'), 'contest');
  };
  const mask = useMask();
  const [lookingAt, setLookingAt] = useState<{ readonly n: number; readonly all: number }>();
  /** Lets judges see every file in which nothing was found; the others wait for a person. */
  const giveCleanFiles = async () => {
    const all = store.entriesIn;
    let given = 0;
    let left = 0;
    try {
      for (const [i, e] of all.entries()) {
        setLookingAt({ n: i + 1, all: all.length });
        const found = await cleanFiles(model, e, mask);
        if (found.clean.length > 0) model.giveAttachments(e, found.clean, true);
        given += found.clean.length;
        left += found.left;
      }
      announce(t('attachment.gave', { given, left }));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    } finally {
      setLookingAt(undefined);
    }
  };
  return (
    // Files may be dropped anywhere on the panel; a button offers the same for one.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="stack drop-panel" onDragOver={drop.onDragOver} onDrop={drop.onDrop}>
      <p className="field-hint">
        {t('entries.about')} {t('entries.drop')}
      </p>
      <HubSwitch of="entryHub" />
      {drop.progress ? (
        <p className="notice calm" role="status">
          {t('entries.progress', drop.progress)}{' '}
          <Button small onPress={drop.stop}>
            {t('reading.stop')}
          </Button>
        </p>
      ) : null}
      {refused.length > 0 ? (
        <ul className="rule-notes">
          {refused.map((r) => (
            <li key={r.name} className="bad">
              {t('entries.refused', r)}
            </li>
          ))}
        </ul>
      ) : null}
      {late.map((file) => (
        <p key={file.name} className="notice amber">
          {t('arrival.offer', { name: file.name })}{' '}
          <Button small onPress={() => setArriving(file)}>
            {t('arrival.open')}
          </Button>
        </p>
      ))}
      <div className="row wrap">
        <Button look="primary" isDisabled={frozen} onPress={() => void receive()}>
          {t('entries.receive')}
        </Button>
        <Button
          isDisabled={store.entriesIn.length === 0}
          onPress={() => void allReceipts().catch(() => announce(t('error.storage'), { kind: 'error' }))}
        >
          {t('entries.allReceipts')}
        </Button>
        {store.meta.blind && store.meta.mostAttachments > 0 ? (
          <Button
            isDisabled={store.entriesIn.length === 0 || lookingAt !== undefined}
            onPress={() => void giveCleanFiles()}
          >
            {lookingAt ? t('attachment.lookingAt', lookingAt) : t('attachment.giveClean')}
          </Button>
        ) : null}
        {frozen ? (
          <Button
            onPress={() =>
              guard((reason) =>
                model.do({ act: 'thawEntries', reason }, () => setMeta(model.doc, { entriesFrozenAt: '' })),
              )
            }
          >
            {t('entries.thaw')}
          </Button>
        ) : (
          <Button
            isDisabled={entries.length === 0}
            onPress={() =>
              model.do({ act: 'freezeEntries', about: String(entries.length) }, () =>
                setMeta(model.doc, { entriesFrozenAt: model.now().at }),
              )
            }
          >
            {t('entries.freeze')}
          </Button>
        )}
        {frozen ? (
          <span className="muted">{t('entries.frozenAt', { at: moment(store.meta.entriesFrozenAt) })}</span>
        ) : null}
      </div>
      {entries.length === 0 ? <p className="muted">{t('entries.none')}</p> : null}
      <div className="lines-columns">
        <ul className="line-list">
          {entries.map((e) => (
            <li key={e.id}>
              <button
                type="button"
                className="line-button"
                aria-pressed={chosen === e.id}
                onClick={() => setChosen(e.id)}
              >
                <span className="line-title">
                  {e.number} {e.title}
                </span>
                <span className={e.state === 'received' ? 'line-amount' : 'chip warn'}>
                  {e.state === 'received' ? e.category : t(`entryState.${e.state}`)}
                </span>
                {e.timeliness === 'inTime' ? null : (
                  <span className="field-hint block">{t(`timeliness.${e.timeliness}`)}</span>
                )}
                {e.arrival ? <span className="field-hint block">{t('arrival.mark')}</span> : null}
              </button>
            </li>
          ))}
        </ul>
        {entry ? (
          <EntryDetail
            key={entry.id}
            entry={entry}
            guard={guard}
            onReceipt={() => void model.receipt(entry).then((b) => save(b, entry))}
          />
        ) : (
          <p className="muted">{t('entries.choose')}</p>
        )}
      </div>
      {dialog}
      {arriving ? (
        <ArrivalDialog
          name={arriving.name}
          onTake={(arrived) => takeArrived(arriving, arrived)}
          onClose={() => setArriving(undefined)}
        />
      ) : null}
    </div>
  );
}

function EntryDetail({
  entry,
  guard,
  onReceipt,
}: {
  readonly entry: Entry;
  readonly guard: (run: (reason: string) => void) => void;
  readonly onReceipt: () => void;
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const model = useContest();
  const [arriving, setArriving] = useState(false);
  const { applicant } = entry;
  const same = (sameApplicants(model.store.entriesIn).get(entry.id) ?? []).flatMap(
    (id) => model.store.get('entries', id) ?? [],
  );
  const set = (patch: Partial<Entry>, reason: string) => changeEntity(model, 'entries', entry.id, patch, reason);
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
      <dl className="facts">
        <div>
          <dt>{t('verifyFact.applicant')}</dt>
          <dd>{[applicant.name, applicant.org, applicant.place].filter(Boolean).join('、')}</dd>
        </div>
        <div>
          <dt>{t('verifyFact.receivedAt')}</dt>
          <dd>
            {moment(entry.receivedAt)} {t(`timeliness.${entry.timeliness}`)}
            {entry.arrival ? (
              <span className="field-hint block">
                {t('arrival.says', {
                  at: moment(entry.arrival.importedAt),
                  by: entry.arrival.by,
                  reason: entry.arrival.reason,
                })}
              </span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('verifyFact.hash')}</dt>
          <dd className="fingerprint">{entry.submission}</dd>
        </div>
        {entry.reason ? (
          <div>
            <dt>{t('contest.reason')}</dt>
            <dd>{entry.reason}</dd>
          </div>
        ) : null}
      </dl>
      <div className="row wrap">
        <Button small onPress={onReceipt}>
          {t('entries.saveReceipt')}
        </Button>
        {entry.timeliness === 'inTime' && !entry.arrival ? null : (
          <Button small onPress={() => setArriving(true)}>
            {t('arrival.open')}
          </Button>
        )}
        <label className="checkbox">
          <input
            type="checkbox"
            checked={entry.calibration}
            onChange={() => guard((reason) => set({ calibration: !entry.calibration }, reason))}
          />{' '}
          {t('entries.calibration')}
        </label>
        {entry.state === 'received' ? (
          <>
            <StateButton entry={entry} state="withdrawn" />
            <StateButton entry={entry} state="excluded" />
          </>
        ) : (
          <Button small onPress={() => guard((reason) => set({ state: 'received', reason }, reason))}>
            {t('entries.takeBack')}
          </Button>
        )}
      </div>
      {arriving ? (
        <ArrivalDialog
          name={`${entry.number} ${entry.title}`}
          onTake={async (arrived) => {
            const written = await model.recordArrival(entry, arrived);
            return written.ok
              ? undefined
              : t(written.error.code === 'tooLate' ? 'receiveError.tooLate' : 'receiveError.badArrival');
          }}
          onClose={() => setArriving(false)}
        />
      ) : null}
      <Submitted entry={entry} />
      {model.store.meta.blind ? <BlindReview entry={entry} /> : null}
    </section>
  );
}

/** What came beside the plan: answers, attachments, and who took the risk of showing a seed. */
function Submitted({ entry }: { readonly entry: Entry }) {
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

/** Why an entry is taken out before it is read, as the published rules say it. */
const OFTEN = ['notEligible', 'incomplete', 'twice', 'offTopic'] as const;

/** Taking an entry out always asks why: it moves the others' results. */
function StateButton({ entry, state }: { readonly entry: Entry; readonly state: 'withdrawn' | 'excluded' }) {
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
        onPress={() => guard((reason) => changeEntity(model, 'entries', entry.id, { state, reason }, reason))}
      >
        {t(`entries.${state}`)}
      </Button>
      {dialog}
    </>
  );
}
