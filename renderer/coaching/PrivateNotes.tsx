/** Private notes beside the records: kept only on this device, never sent, never exported. */
import { useEffect, useState } from 'react';
import { DocSession } from '../../shared/app/plan/docSession.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { MAX_NOTES, readNotes, writeNotes } from '../../shared/doc/privateNotes.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';

export function PrivateNotes({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const [docs, setDocs] = useState<DocSession>();
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    let opened: DocSession | undefined;
    void DocSession.open(session.core, `private:${session.planId}`).then(
      (made) => {
        if (!current) return made.dispose();
        opened = made;
        setDocs(made);
        setText(readNotes(made.doc));
        made.doc.on('update', () => setText(readNotes(made.doc)));
      },
      () => undefined,
    );
    return () => {
      current = false;
      opened?.dispose();
    };
  }, [session]);
  if (!docs) return null;
  return (
    <details className="private-notes">
      <summary>{t('notes.title')}</summary>
      <p className="field-hint">{t('notes.about')}</p>
      <CommitField
        label={t('notes.title')}
        hideLabel
        multiline
        rows={4}
        maxLength={MAX_NOTES}
        value={text}
        onCommit={(value) => writeNotes(docs.doc, value)}
      />
    </details>
  );
}
