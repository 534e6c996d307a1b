/** Hands all clients of a person to a successor, or lets the person leave and does both at once. What will move is shown first, and nothing else moves. */
import { useEffect, useState } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import type { OfficeFailure, OfficeOut } from '../../shared/protocol/office.ts';
import { useWords } from '../ui/i18n.tsx';
import { refusalWords, useAct, useOffice } from './office.ts';
import type { Person } from './PeoplePage.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { ActDialog } from './parts.tsx';

type Preview = OfficeOut<'staff.previewHandOver'>;
type Props = {
  readonly person: Person;
  readonly list: OfficeOut<'staff.list'>;
  readonly isLeaving: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export function HandOverDialog({ person, list, isLeaving, onClose, onDone }: Props) {
  const words = useWords();
  const { t } = words;
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [to, setTo] = useState('');
  const { preview, again } = usePreview(person.id, to, isLeaving);
  const successor = list.staff.find((s) => s.id === to)?.name ?? '';
  const seen = preview?.ok ? preview.value.seen : undefined;
  const done = ({ moved }: { readonly moved: number }) => {
    tell(
      isLeaving
        ? t('office.leave.done', { name: person.name })
        : t('office.handOver.done', { count: moved, name: successor }),
    );
    onDone();
    onClose();
  };
  const apply = () => {
    if (seen === undefined) return;
    if (isLeaving) void run('staff.offBoard', { staff: person.id, successor: to || null, seen }, done, again);
    else void run('staff.handOver', { from: person.id, to, seen }, done, again);
  };
  return (
    <ActDialog
      title={
        isLeaving ? t('office.leave.title', { name: person.name }) : t('office.handOver.title', { name: person.name })
      }
      action={isLeaving ? t('office.leave.apply') : t('office.handOver.apply')}
      look={isLeaving ? 'danger' : 'primary'}
      isReady={seen !== undefined}
      problem={problem ?? (preview && !preview.ok ? refusalWords(preview.error, words) : undefined)}
      {...{ isBusy, onClose, apply }}
    >
      {isLeaving ? <p>{t('office.leave.about')}</p> : null}
      <PersonSelect
        label={t('office.handOver.to')}
        none={isLeaving ? t('office.leave.nobody') : t('office.handOver.choose')}
        people={list.staff.filter((s) => s.id !== person.id && s.role === 'advisor')}
        value={to}
        onChange={setTo}
      />
      <div role="status">{preview?.ok ? <Moves preview={preview.value} name={successor} /> : null}</div>
    </ActDialog>
  );
}

/** Asked again for each successor, and after a refusal. */
function usePreview(staff: string, to: string, isLeaving: boolean) {
  const { line } = useOffice();
  const [preview, setPreview] = useState<Result<Preview, OfficeFailure>>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    let isCurrent = true;
    setPreview(undefined);
    if (!isLeaving && to === '') return;
    const asked = isLeaving
      ? line.office('staff.previewOffBoard', { staff, successor: to || null })
      : line.office('staff.previewHandOver', { from: staff, to });
    void asked.then((answer) => isCurrent && setPreview(answer));
    return () => {
      isCurrent = false;
    };
  }, [line, staff, to, isLeaving, turn]);
  return { preview, again: () => setTurn((n) => n + 1) };
}

function Moves({ preview: { businesses }, name }: { readonly preview: Preview; readonly name: string }) {
  const { t } = useWords();
  if (businesses.length === 0) return <p className="muted">{t('office.handOver.none')}</p>;
  return (
    <div className="stack">
      <p>
        <strong>{t('office.handOver.preview', { count: businesses.length, name })}</strong>
      </p>
      <ul className="office-moves">
        {businesses.map((business, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: namesakes
          <li key={i}>{business}</li>
        ))}
      </ul>
    </div>
  );
}
