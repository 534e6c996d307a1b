/** Files of an entry before a blind round: what judges would get of each, and whether they get it. Nothing is released until a person decides. */
import { useEffect, useState } from 'react';
import type { EntryAttachment } from '../../../shared/app/contest/contestModel.ts';
import { fileName } from '../../../shared/app/exports/fileName.ts';
import { neutralEnding } from '../../../shared/doc/contest/attachmentKind.ts';
import type { Entry } from '../../../shared/doc/contest/contestSchema.ts';
import { useApp } from '../../shell/AppContext.tsx';
import { announce } from '../../shell/announce.tsx';
import { report } from '../../shell/refusals.ts';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { useContest } from '../contestContext.ts';
import { AttachmentView } from './AttachmentView.tsx';
import { CopyReport, useMask } from './CopyReport.tsx';

export function AttachmentClues({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const model = useContest();
  const mask = useMask();
  const [files, setFiles] = useState<readonly EntryAttachment[]>();
  // A copy depends on the entrant's details and on the words that a person hides or allows; if any of them changes it
  // is made again.
  useEffect(() => {
    let current = true;
    void model.attachments(entry, mask).then(
      (all) => current && setFiles(all),
      () => current && announce(t('error.storage'), { kind: 'error' }),
    );
    return () => {
      current = false;
    };
  }, [model, entry, mask, t]);
  if (!files || files.length === 0) return null;
  return (
    <section className="stack">
      <h3 className="section-title">{t('entries.attachments')}</h3>
      {model.store.meta.blind ? <p className="field-hint">{t('attachment.about')}</p> : null}
      <ul className="rule-notes">
        {files.map((a) => (
          <Attachment key={`${a.nth} ${a.part}`} entry={entry} attachment={a} />
        ))}
      </ul>
    </section>
  );
}

function Attachment({ entry, attachment: a }: { readonly entry: Entry; readonly attachment: EntryAttachment }) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [isShown, setIsShown] = useState(false);
  const save = () =>
    // The original, with any signature in it.
    void host
      .saveFile(fileName(a.name), a.came, 'document')
      .catch(() => announce(t('error.storage'), { kind: 'error' }));
  const seen = a.bytes ?? a.came;
  return (
    <li className="stack attached">
      <div className="row wrap">
        <strong>{a.name}</strong>
        {a.copy ? (
          <>
            {a.bytes ? (
              <span className="muted">
                {t('attachment.as', {
                  name: t('attachment.neutral', { n: a.nth, ending: neutralEnding(a.name, a.bytes) }),
                })}
              </span>
            ) : null}
            <label className="checkbox">
              <input
                type="checkbox"
                checked={a.bytes !== undefined && model.isGiven(entry, a)}
                disabled={a.bytes === undefined}
                onChange={(e) => report(model.giveAttachments(entry, [a], e.target.checked))}
              />{' '}
              {t('attachment.give')}
            </label>
          </>
        ) : null}
        <Button small onPress={() => setIsShown(!isShown)}>
          {t(isShown ? 'attachment.hide' : 'attachment.show')}
        </Button>
        <Button small look="quiet" onPress={save}>
          {t('attachment.save')}
        </Button>
      </div>
      {a.copy ? <CopyReport copy={a.copy} /> : null}
      {isShown ? <AttachmentView name={a.name} where={`files.${a.nth}`} bytes={seen} /> : null}
    </li>
  );
}
