/** A task from the selection: words of the text or of a table's cell, a card. Its origin is shown, in the list of tasks too. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { newId } from '../session/newId.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

export function TaskDialog({
  session,
  about,
  onClose,
}: {
  readonly session: PlanSession;
  /** The words or the card that it came from; empty for a task without an origin. */
  readonly about: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const save = () => {
    if (!title.trim()) return;
    const ok = report(
      session.execute({
        type: 'putTask',
        task: newId(),
        patch: {
          title: title.trim(),
          owner: owner.trim(),
          due,
          about: about.slice(0, 400),
          done: false,
          order: Date.now(),
        },
      }),
    );
    if (!ok) return;
    announce(t('task.made'));
    onClose();
  };
  return (
    <Dialog title={t('task.make')} isOpen onClose={onClose} size="narrow">
      {about ? <q className="thread-quote">{about}</q> : null}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className="field">
          <span className="field-label">{t('task.placeholder')}</span>
          <input
            className="input"
            autoFocus
            maxLength={400}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onKeyDown={(event) => {
              // The Enter that ends a composition does not submit the form.
              if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
            }}
          />
        </label>
        <label className="field">
          <span className="field-label">{t('task.owner')}</span>
          <input className="input" maxLength={120} value={owner} onChange={(event) => setOwner(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">{t('task.due')}</span>
          <input className="input" type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        </label>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!title.trim()}>
            {t('task.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
