/** A source that the text cites: from the catalogue cards on the board, or written by hand. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** As much as a plan stores of each field. */
const MOST_LETTERS = { title: 400, publisher: 200, locator: 1_000, url: 2_000, asOf: 40 } as const;

export function CitationDialog({
  session,
  onDone,
  onClose,
}: {
  readonly session: PlanSession;
  readonly onDone: (citation: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { today } = useApp();
  const [fields, setFields] = useState({ title: '', publisher: '', locator: '', url: '', asOf: today });
  const [tried, setTried] = useState(false);
  const badUrl = fields.url.trim() !== '' && !safeUrl(fields.url);
  const missing = fields.title.trim() === '';
  const save = () => {
    setTried(true);
    if (missing || badUrl) return;
    const citation = newId();
    const done = report(
      session.execute({
        type: 'putCitation',
        citation,
        patch: { ...fields, title: fields.title.trim(), url: fields.url.trim() || undefined },
      }),
    );
    if (done) onDone(citation);
  };
  const field = (name: keyof typeof fields, error?: string) => (
    <label className="field">
      <span className="field-label">{t(`citation.${name}`)}</span>
      <input
        className="input"
        value={fields[name]}
        maxLength={MOST_LETTERS[name]}
        onChange={(e) => setFields({ ...fields, [name]: e.target.value })}
      />
      {error ? <span className="field-error">{error}</span> : null}
    </label>
  );
  return (
    <Dialog title={t('citation.new')} isOpen onClose={onClose} size="narrow">
      {field('title', tried && missing ? t('citation.titleMissing') : undefined)}
      {field('publisher')}
      {field('locator')}
      {field('url', tried && badUrl ? t('link.badUrl') : undefined)}
      {field('asOf')}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={save}>
          {t('citation.insert')}
        </Button>
      </div>
    </Dialog>
  );
}
