/** Files of an entry before a blind round: what in each tells who wrote it, and whether judges get it. Nothing is given until a person says so. */
import { useEffect, useState } from 'react';
import { cluesInFile } from '../../../shared/doc/contest/blind.ts';
import type { Entry } from '../../../shared/doc/contest/contestSchema.ts';
import type { Leak } from '../../../shared/domain/contest/leaks.ts';
import type { FileTrace } from '../../../shared/domain/contest/metadata.ts';
import { useApp } from '../../app/AppContext.tsx';
import { announce } from '../../app/announce.tsx';
import { fileName } from '../../app/exportPlan.ts';
import { useWords } from '../../app/i18n.tsx';
import type { ContestModel, EntryAttachment } from '../../session/contestModel.ts';
import { Button } from '../../ui/controls.tsx';
import { useContest } from '../contestContext.ts';
import { AttachmentView } from './AttachmentView.tsx';
import { attachmentWords } from './attachmentWords.ts';

type Looked = EntryAttachment & {
  readonly leaks: readonly Leak[];
  readonly traces: readonly FileTrace[];
  /** Its words could be searched. */
  readonly wasRead: boolean;
};
/** A file of which nothing is left for a person to look at. */
export const isClean = (a: Looked): boolean => a.wasRead && a.leaks.length === 0 && a.traces.length === 0;

export async function lookThrough(model: ContestModel, entry: Entry): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (const a of await model.attachments(entry)) {
    const { texts, traces } = await attachmentWords(a.bytes);
    const said = [...(texts ?? []), ...traces.map((t) => t.value)];
    looked.push({
      ...a,
      leaks: cluesInFile(a.name, said, model.identity(entry)),
      traces,
      wasRead: texts !== undefined,
    });
  }
  return looked;
}

export function AttachmentClues({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [files, setFiles] = useState<readonly Looked[]>();
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    let current = true;
    void lookThrough(model, entry).then(
      (looked) => current && setFiles(looked),
      () => current && announce(t('error.storage'), { kind: 'error' }),
    );
    return () => {
      current = false;
    };
  }, [model, entry, t]);
  if (!files || files.length === 0) return null;
  const { blind } = model.store.meta;
  return (
    <section className="stack">
      <h3 className="section-title">{t('entries.attachments')}</h3>
      {blind ? <p className="field-hint">{t('attachment.about')}</p> : null}
      <ul className="rule-notes">
        {files.map((a) => (
          <li key={a.part} className="stack attached">
            <div className="row wrap">
              <strong>{a.name}</strong>
              {blind ? (
                <label className="checkbox">
                  <input
                    type="checkbox"
                    checked={model.isGiven(entry, a)}
                    onChange={(e) => model.giveAttachments(entry, [a], e.target.checked)}
                  />{' '}
                  {t('attachment.give')}
                </label>
              ) : null}
              <Button small onPress={() => setShown(shown === a.part ? undefined : a.part)}>
                {t(shown === a.part ? 'attachment.hide' : 'attachment.show')}
              </Button>
              <Button
                small
                look="quiet"
                onPress={() =>
                  void host
                    .saveFile(fileName(a.name), a.bytes, 'document')
                    .catch(() => announce(t('error.storage'), { kind: 'error' }))
                }
              >
                {t('attachment.save')}
              </Button>
            </div>
            {blind ? <Found file={a} /> : null}
            {shown === a.part ? (
              <AttachmentView name={a.name} where={`files.${a.hash.slice(0, 16)}`} bytes={a.bytes} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_SHOWN = 12;
function Found({ file }: { readonly file: Looked }) {
  const { t } = useWords();
  if (isClean(file)) return <span className="good">{t('attachment.clean')}</span>;
  return (
    <div className="row wrap">
      {file.wasRead ? null : <span className="chip warn">{t('attachment.notRead')}</span>}
      {file.traces.map((trace) => (
        <span key={`${trace.field}${trace.value}`} className="chip warn">
          {t(`trace.${trace.field}`)} {trace.value}
        </span>
      ))}
      {file.leaks.slice(0, MOST_SHOWN).map((leak, i) => (
        // Two finds of one word differ by nothing but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={i}>
          <span className="chip">{t(`leak.${leak.kind}`)}</span>{' '}
          {leak.text.slice(Math.max(0, leak.start - 12), leak.start)}
          <mark>{leak.found}</mark>
          {leak.text.slice(leak.end, leak.end + 12)}
        </span>
      ))}
      {file.leaks.length > MOST_SHOWN ? (
        <span className="muted">{t('attachment.more', { n: file.leaks.length - MOST_SHOWN })}</span>
      ) : null}
    </div>
  );
}
