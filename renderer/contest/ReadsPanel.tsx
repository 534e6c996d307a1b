/** Reading assignments, the files for the judges, and the returned sheets. */
import { useEffect, useState } from 'react';
import { assignedReads, assignReads, needsReasonToAssign } from '../../shared/app/contest/assignment.ts';
import { NotCleaned } from '../../shared/app/contest/contestModel.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { contestKey } from '../../shared/doc/contest/contestDoc.ts';
import type { Judge, Round } from '../../shared/doc/contest/contestSchema.ts';
import { LEAST_PASSPHRASE } from '../../shared/doc/contest/judgeBundle.ts';
import { missingReads } from '../../shared/doc/contest/results.ts';
import { planReads } from '../../shared/doc/contest/secretariat.ts';
import { type Assignment, type AssignProblem, pairKey } from '../../shared/domain/contest/assign.ts';
import type { RefusedSheet } from '../../shared/ipc/contract.ts';
import { plainPassphrase } from '../../shared/text/passphrase.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { copyText } from '../ui/copyText.ts';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { useContest } from './contestContext.ts';
import { HubSwitch } from './HubSwitch.tsx';
import { suggestPassphrase } from './passphrase.ts';
import { RoundPicker, useRound } from './RoundPicker.tsx';
import { sheetErrorWords } from './sheetErrorWords.ts';
import { ToPanel } from './ToPanel.tsx';
import { useGuarded } from './useGuarded.tsx';
import { useSheets } from './useSheets.ts';

export function ReadsPanel() {
  const { t } = useWords();
  const model = useContest();
  const [round, setRound] = useRound(model);
  if (!round) return <ToPanel says={t('reads.noRound')} panel="rounds" />;
  return <RoundReads key={round.id} round={round} onRound={setRound} />;
}

function RoundReads({ round, onRound }: { readonly round: Round; readonly onRound: (id: string) => void }) {
  const { t } = useWords();
  const model = useContest();
  const { store } = model;
  const [plan, setPlan] = useState<Assignment>();
  const [problems, setProblems] = useState<readonly AssignProblem[]>([]);
  const { guard, dialog } = useGuarded(needsReasonToAssign(model, round.id), t('reads.reason'));
  const reads = store.readsOf(round.id);
  const judges = store.list('judges');
  const now = plan ?? assignedReads(model, round.id);
  const make = () => {
    const made = planReads(store, round.id);
    setPlan(made.ok ? made.value : undefined);
    setProblems(made.ok ? [] : made.problems);
  };
  const write = (planned: Assignment, reason: string) => {
    if (!report(assignReads(model, round.id, planned, reason))) return;
    setPlan(undefined);
    announce(t('reads.written'));
  };
  const { take, drop } = useSheets();
  return (
    // Sheets may be dropped anywhere on the panel; a button does the same for one.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="stack drop-panel" onDragOver={drop.onDragOver} onDrop={drop.onDrop}>
      <RoundPicker model={model} round={round} onChange={onRound} />
      <p className="field-hint">{t('reads.about')}</p>
      {drop.progress ? (
        <p className="notice calm" role="status">
          {t('entries.progress', drop.progress)}{' '}
          <Button small onPress={drop.stop}>
            {t('reading.stop')}
          </Button>
        </p>
      ) : null}
      <div className="row wrap">
        <Button onPress={make}>{t(reads.length > 0 ? 'reads.again' : 'reads.plan')}</Button>
        {plan ? (
          <Button look="primary" onPress={() => guard((reason) => write(plan, reason))}>
            {t('reads.write')}
          </Button>
        ) : null}
      </div>
      {problems.length > 0 ? (
        <ul className="rule-notes" role="status">
          {problems.map((p) => (
            <li key={JSON.stringify(p)} className="bad">
              <Problem problem={p} />
            </li>
          ))}
        </ul>
      ) : null}
      {now ? <Preview assignment={now} judges={judges} isDraft={plan !== undefined} /> : null}
      {reads.length > 0 ? (
        <section className="stack">
          <h2 className="section-title">{t('reads.files')}</h2>
          <p className="field-hint">
            {t('reads.filesAbout')} {t('reads.drop')}
          </p>
          <div>
            <Button look="primary" onPress={() => void take()}>
              {t('reads.take')}
            </Button>
          </div>
          <Hub />
          <JudgeFiles round={round} />
        </section>
      ) : null}
      {dialog}
    </div>
  );
}

/** Sheets over the venue's network. This machine accepts them whichever screen is open; here are those it refused, and why. */
function Hub() {
  const { t } = useWords();
  const { host } = useApp();
  const { moment } = useWhen();
  const model = useContest();
  const [refused, setRefused] = useState<readonly RefusedSheet[]>([]);
  useEffect(() => {
    let current = true;
    const read = () =>
      void host.call('scores.refused', { contest: model.id }).then(
        ({ sheets }) => current && setRefused(sheets),
        () => undefined,
      );
    read();
    const subscription = host.on('contest.taken', ({ contest }) => contest === model.id && read());
    return () => {
      current = false;
      subscription.dispose();
    };
  }, [host, model]);
  return (
    <>
      <HubSwitch of="hub" />
      {refused.length > 0 ? (
        <div className="notice amber stack" role="status">
          <p>{t('reads.refusedSheets', { n: refused.length })}</p>
          <ul className="rule-notes">
            {refused.map((sheet) => (
              <li key={sheet.hash}>
                {moment(sheet.at)} {sheetErrorWords(t, sheet)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Problem({ problem: p }: { readonly problem: AssignProblem }) {
  const { t } = useWords();
  const model = useContest();
  if (p.code === 'fewJudges') {
    const entry = model.store.get('entries', p.entry);
    return (
      <>
        {t(`assignProblem.${p.why}`, {
          entry: `${entry?.number ?? ''} ${entry?.title ?? ''}`,
          have: p.have,
          need: p.need,
        })}
      </>
    );
  }
  if (p.code === 'capacity') return <>{t('assignProblem.capacity', { have: p.have, need: p.need })}</>;
  return (
    <>
      {t('assignProblem.together')}{' '}
      {p.frees.length > 0
        ? t('assignProblem.frees', { list: p.frees.map((f) => t(`assignFrees.${f}`)).join('・') })
        : t('assignProblem.several')}
    </>
  );
}

/** Reading loads, and how many entries each pair of judges shares. */
function Preview({
  assignment,
  judges,
  isDraft,
}: {
  readonly assignment: Assignment;
  readonly judges: readonly Judge[];
  readonly isDraft: boolean;
}) {
  const { t } = useWords();
  const active = judges.filter((j) => (assignment.load.get(j.id) ?? 0) > 0);
  return (
    <section className="stack">
      <h2 className="section-title">{t(isDraft ? 'reads.preview' : 'reads.now')}</h2>
      <TableScroll label={t(isDraft ? 'reads.preview' : 'reads.now')}>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('conflicts.judge')}</th>
              <th scope="col">{t('reads.load')}</th>
              {active.map((j) => (
                <th key={j.id} scope="col">
                  {j.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {active.map((a) => (
              <tr key={a.id}>
                <th scope="row">{a.name}</th>
                <td>
                  <strong>{assignment.load.get(a.id)}</strong>
                </td>
                {active.map((b) => (
                  <td key={b.id}>{a.id === b.id ? '—' : (assignment.shared.get(pairKey(a.id, b.id)) ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="field-hint">{t('reads.previewAbout')}</p>
    </section>
  );
}

function JudgeFiles({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const model = useContest();
  const { store } = model;
  const [making, setMaking] = useState<Judge>();
  const missing = missingReads(store, round.id);
  const hasCriteria = store.criteriaOf(round.id).length > 0;
  const unsigned = model.notSignedOff(round.id);
  return (
    <>
      {hasCriteria ? null : <ToPanel says={t('reads.noCriteria')} panel="rounds" />}
      {unsigned.length > 0 ? (
        <p className="notice amber">
          {t('reads.notSignedOff', { list: unsigned.map((e) => `${e.number} ${e.title}`).join('、') })}
        </p>
      ) : null}
      <TableScroll label={t('reads.files')}>
        <table className="condition-table judge-files">
          <thead>
            <tr>
              <th scope="col">{t('conflicts.judge')}</th>
              <th scope="col">{t('reads.judgeFile')}</th>
              <th scope="col">{t('reads.sheet')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('reads.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {store.list('judges').map((j) => {
              const own = store.readsOf(round.id).filter((r) => r.judge === j.id);
              if (own.length === 0) return null;
              const bundle = store.relation('bundles').get(contestKey(round.id, j.id));
              const sheet = store.sheetsOf(round.id).get(j.id);
              const open = missing.filter((m) => m.judge === j.id).length;
              // Issued before the assignment changed: the judge's file is incomplete.
              const isOld = bundle !== undefined && own.some((r) => !bundle.entries.includes(r.entry));
              return (
                <tr key={j.id}>
                  <th scope="row">{j.name}</th>
                  <td>
                    {bundle
                      ? t('reads.given', { at: moment(bundle.madeAt), n: bundle.entries.length })
                      : t('reads.notGiven', { n: own.length })}
                    {isOld ? <span className="chip warn">{t('reads.oldBundle')}</span> : null}
                  </td>
                  <td>
                    {sheet ? (
                      <>
                        {t('reads.returned', { n: sheet.content.revision })}
                        <span className={open > 0 ? 'chip warn' : 'chip status-met'}>
                          {open > 0 ? t('reads.open', { n: open }) : t('reads.done')}
                        </span>
                      </>
                    ) : (
                      <span className="muted">{t('reads.waiting')}</span>
                    )}
                  </td>
                  <td>
                    {bundle && open > 0 ? (
                      <Button
                        small
                        look="quiet"
                        onPress={() =>
                          void copyText(
                            t('reads.reminder', {
                              name: j.name,
                              contest: store.meta.title,
                              round: round.title,
                              n: open,
                              until: round.closes
                                ? t('reads.reminderUntil', { at: round.closes.replace('T', ' ') })
                                : '',
                              organiser: store.meta.organiser,
                            }),
                          ).then(
                            () => announce(t('reads.reminderCopied')),
                            () => announce(t('error.command'), { kind: 'error' }),
                          )
                        }
                      >
                        {t('reads.remind')}
                      </Button>
                    ) : null}
                    <Button
                      small
                      isDisabled={!hasCriteria || unsigned.some((e) => own.some((r) => r.entry === e.id))}
                      onPress={() => setMaking(j)}
                    >
                      {t('reads.makeBundle')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      {making ? <MakeBundle round={round} judge={making} onClose={() => setMaking(undefined)} /> : null}
    </>
  );
}

function MakeBundle({
  round,
  judge,
  onClose,
}: {
  readonly round: Round;
  readonly judge: Judge;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [passphrase, setPassphrase] = useState(() => suggestPassphrase(crypto.getRandomValues(new Uint8Array(16))));
  const [busy, setBusy] = useState(false);
  const short = [...plainPassphrase(passphrase)].length < LEAST_PASSPHRASE;
  const make = async () => {
    setBusy(true);
    try {
      const bytes = await model.bundle(
        round.id,
        judge.id,
        passphrase,
        (kind) => `〔${t(`leak.${kind}`)}〕`,
        (n, ending) => t('attachment.neutral', { n, ending }),
      );
      const saved = await host.saveFile(
        `${fileName(`${model.store.meta.title}_${judge.name}`)}.musubi-judge`,
        bytes,
        'contest',
      );
      if (saved) announce(t('reads.bundleSaved', { name: judge.name }));
      onClose();
    } catch (error) {
      const file = error instanceof NotCleaned ? error.file : undefined;
      announce(file ? t('attachment.notCleaned', { name: file }) : t('reads.bundleFailed'), { kind: 'error' });
      setBusy(false);
    }
  };
  return (
    <Dialog title={t('reads.bundleTitle', { name: judge.name })} isOpen onClose={onClose} size="narrow">
      <p>{t('reads.bundleAbout')}</p>
      <label className="field">
        <span className="field-label">{t('seat.passphrase')}</span>
        <input
          className="input"
          value={passphrase}
          autoComplete="off"
          onChange={(e) => setPassphrase(e.target.value)}
        />
        <span className={short ? 'field-error' : 'field-hint'}>
          {t(short ? 'reads.passphraseShort' : 'reads.passphraseHint', { n: LEAST_PASSPHRASE })}
        </span>
      </label>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" isDisabled={short || busy} onPress={() => void make()}>
          {t(busy ? 'reads.making' : 'reads.makeBundle')}
        </Button>
      </div>
    </Dialog>
  );
}
