/** Incoming submissions: read from files, each verified byte by byte, answered with a receipt; and clues to their authors. */
import { useState } from 'react';
import { freezeEntries, receiptsArchive, thawEntries } from '../../shared/app/contest/intake.ts';
import { giveCleanFiles } from '../../shared/app/contest/judgeFiles.ts';
import type { Entry } from '../../shared/doc/contest/contestSchema.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { useMask } from './attachments/CopyReport.tsx';
import { useContest } from './contestContext.ts';
import { EntryDetail } from './EntryDetail.tsx';
import { HubSwitch } from './HubSwitch.tsx';
import type { DroppedFile } from './useFileDrop.ts';
import { type Guard, useGuarded } from './useGuarded.tsx';
import { type Intake, receiptName, useIntake } from './useIntake.ts';

export function EntriesPanel() {
  const { t } = useWords();
  const { store } = useContest();
  const entries = store.list('entries');
  const [chosen, setChosen] = useState<string>();
  const [arriving, setArriving] = useState<DroppedFile>();
  const { guard, dialog } = useGuarded(store.meta.entriesFrozenAt !== '', t('entries.reasonFrozen'));
  const intake = useIntake();
  const entry = entries.find((e) => e.id === chosen);
  return (
    // Files may be dropped anywhere on the panel; a button does the same for one file.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="stack drop-panel" onDragOver={intake.drop.onDragOver} onDrop={intake.drop.onDrop}>
      <p className="field-hint">
        {t('entries.about')} {t('entries.drop')}
      </p>
      <HubSwitch of="entryHub" />
      <IntakeNotices intake={intake} onArrived={setArriving} />
      <IntakeActions guard={guard} onReceive={() => void intake.receive()} />
      {entries.length === 0 ? <p className="muted">{t('entries.none')}</p> : null}
      <div className="lines-columns">
        <EntryList entries={entries} chosen={chosen} onChoose={setChosen} />
        {entry ? (
          <EntryDetail key={entry.id} entry={entry} guard={guard} />
        ) : (
          <p className="muted">{t('entries.choose')}</p>
        )}
      </div>
      {dialog}
      {arriving ? (
        <ArrivalDialog
          name={arriving.name}
          onTake={(arrived) => intake.takeArrived(arriving, arrived)}
          onClose={() => setArriving(undefined)}
        />
      ) : null}
    </div>
  );
}

/** Files being processed, refused files, and late files. */
function IntakeNotices({
  intake: { drop, refused, late },
  onArrived,
}: {
  readonly intake: Intake;
  readonly onArrived: (file: DroppedFile) => void;
}) {
  const { t } = useWords();
  return (
    <>
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
          <Button small onPress={() => onArrived(file)}>
            {t('arrival.open')}
          </Button>
        </p>
      ))}
    </>
  );
}

function IntakeActions({ guard, onReceive }: { readonly guard: Guard; readonly onReceive: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  const { moment } = useWhen();
  const model = useContest();
  const { store } = model;
  const frozen = store.meta.entriesFrozenAt !== '';
  const saveReceipts = async () => {
    try {
      const bytes = await receiptsArchive(model, (of) => receiptName(t, of));
      await host.saveFile(`${t('entries.receipts')}.zip`, bytes, 'contest');
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <div className="row wrap">
      <Button look="primary" isDisabled={frozen} onPress={onReceive}>
        {t('entries.receive')}
      </Button>
      <Button isDisabled={store.entriesIn.length === 0} onPress={() => void saveReceipts()}>
        {t('entries.allReceipts')}
      </Button>
      {store.meta.blind && store.meta.mostAttachments > 0 ? <GiveCleanFiles /> : null}
      {frozen ? (
        <Button onPress={() => guard((reason) => report(thawEntries(model, reason)))}>{t('entries.thaw')}</Button>
      ) : (
        <Button isDisabled={store.list('entries').length === 0} onPress={() => report(freezeEntries(model))}>
          {t('entries.freeze')}
        </Button>
      )}
      {frozen ? (
        <span className="muted">{t('entries.frozenAt', { at: moment(store.meta.entriesFrozenAt) })}</span>
      ) : null}
    </div>
  );
}

/** Releases to judges every file in which nothing was found. */
function GiveCleanFiles() {
  const { t } = useWords();
  const model = useContest();
  const mask = useMask();
  const [progress, setProgress] = useState<{ readonly n: number; readonly all: number }>();
  const give = async () => {
    try {
      const done = report(await giveCleanFiles(model, mask, setProgress));
      if (done) announce(t('attachment.gave', done));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    } finally {
      setProgress(undefined);
    }
  };
  return (
    <Button isDisabled={model.store.entriesIn.length === 0 || progress !== undefined} onPress={() => void give()}>
      {progress ? t('attachment.lookingAt', progress) : t('attachment.giveClean')}
    </Button>
  );
}

function EntryList({
  entries,
  chosen,
  onChoose,
}: {
  readonly entries: readonly Entry[];
  readonly chosen: string | undefined;
  readonly onChoose: (entry: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul className="line-list">
      {entries.map((e) => (
        <li key={e.id}>
          <button type="button" className="line-button" aria-pressed={chosen === e.id} onClick={() => onChoose(e.id)}>
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
  );
}
