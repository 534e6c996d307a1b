/** Pairs that may be one business. A person decides which entry stays; what a merge leaves is shown before. */
import { useEffect, useState } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import type { OfficeFailure, OfficeOut } from '../../shared/protocol/office.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { refusalWords, useAct, useAsked, useOffice } from './office.ts';
import { ActDialog, Waiting } from './parts.tsx';

type Listed = OfficeOut<'business.list'>['businesses'][number];
type Props = { readonly onClose: () => void; readonly onDone: () => void };
type Merge = { readonly keep: Listed; readonly gone: Listed };

export function DoublesDialog({ onClose, onDone }: Props) {
  const { t } = useWords();
  const { answer, failure, reload } = useAsked('business.doubles', {});
  const [merge, setMerge] = useState<Merge>();
  if (merge)
    return (
      <MergeDialog
        {...merge}
        onClose={() => setMerge(undefined)}
        onDone={() => {
          reload();
          onDone();
        }}
      />
    );
  return (
    <Dialog title={t('office.doubles')} isOpen onClose={onClose} size="wide">
      <p>{t('office.doubles.about')}</p>
      {answer ? null : <Waiting failure={failure} again={reload} />}
      {answer?.total === 0 ? <p role="status">{t('office.doubles.none')}</p> : null}
      <ul className="office-list">
        {answer?.pairs.map(({ a, b }) => (
          <li key={`${a.id} ${b.id}`} className="office-pair">
            {(
              [
                { keep: a, gone: b },
                { keep: b, gone: a },
              ] as const
            ).map(({ keep, gone }) => (
              <div key={keep.id} className="stack">
                <One business={keep} />
                <div>
                  <Button small onPress={() => setMerge({ keep, gone })}>
                    {t('office.doubles.keep', { name: keep.name })}
                  </Button>
                </div>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {answer && answer.total > answer.pairs.length ? (
        <p className="muted small">{t('office.charts.more', { count: answer.total - answer.pairs.length })}</p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

function One({ business: { name, reading, trade, district, advisor, plans } }: { readonly business: Listed }) {
  const { t } = useWords();
  const facts = [reading, trade, district, advisor, t('office.doubles.plans', { count: plans })].filter(Boolean);
  return (
    <p>
      <strong>{name}</strong>
      <span className="muted small block">{facts.join('・')}</span>
    </p>
  );
}

function MergeDialog({ keep, gone, onClose, onDone }: Merge & Props) {
  const words = useWords();
  const { t } = words;
  const { line, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [preview, setPreview] = useState<Result<OfficeOut<'business.previewMerge'>, OfficeFailure>>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    let isCurrent = true;
    void line
      .office('business.previewMerge', { keep: keep.id, gone: gone.id })
      .then((answer) => isCurrent && setPreview(answer));
    return () => {
      isCurrent = false;
    };
  }, [line, keep, gone, turn]);
  const apply = () => {
    if (!preview?.ok) return;
    const done = () => {
      tell(t('office.merge.done', { name: keep.name }));
      onDone();
      onClose();
    };
    const input = { keep: keep.id, gone: gone.id, seen: preview.value.seen };
    void run('business.merge', input, done, () => setTurn((n) => n + 1));
  };
  const kept = preview?.ok ? preview.value.kept : undefined;
  const contacts = kept?.contacts.map((c) => [c.name, c.phone, c.mail].filter(Boolean).join(' ')) ?? [];
  return (
    <ActDialog
      title={t('office.merge.title', { name: keep.name })}
      action={t('office.merge.apply')}
      look="danger"
      isReady={kept !== undefined}
      problem={problem ?? (preview && !preview.ok ? refusalWords(preview.error, words) : undefined)}
      {...{ isBusy, onClose, apply }}
    >
      <p>{t('office.merge.about', { gone: gone.name })}</p>
      {kept && preview?.ok ? (
        <dl className="office-facts">
          {(['name', 'reading', 'trade', 'district', 'openedOn'] as const).map((field) =>
            kept[field] ? (
              <div key={field}>
                <dt>{t(`office.business.field.${field}`)}</dt>
                <dd>{kept[field]}</dd>
              </div>
            ) : null,
          )}
          <div>
            <dt>{t('office.merge.contacts')}</dt>
            <dd>{contacts.join('、') || t('common.none')}</dd>
          </div>
          <div>
            <dt>{t('office.merge.plans')}</dt>
            <dd>{preview.value.plans}</dd>
          </div>
        </dl>
      ) : null}
    </ActDialog>
  );
}
