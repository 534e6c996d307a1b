/** Files of an entry before a blind round: what in each tells who wrote it, and whether judges get it. Nothing is given until a person says so. */
import { useEffect, useState } from 'react';
import type { AttachmentWords } from '../../../shared/doc/contest/attachment.ts';
import { cluesInFile } from '../../../shared/doc/contest/blind.ts';
import type { Entry } from '../../../shared/doc/contest/contestSchema.ts';
import type { Identity, Leak } from '../../../shared/domain/contest/leaks.ts';
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

type Looked = EntryAttachment & { readonly words: AttachmentWords };
/** What a person should look at before a file is given. */
type Finds = {
  readonly leaks: readonly Leak[];
  readonly traces: readonly FileTrace[];
  /** Its words could be searched. */
  readonly wasRead: boolean;
};

const lookAt = (model: ContestModel, entry: Entry): Promise<readonly Looked[]> =>
  model
    .attachments(entry)
    .then((all) => Promise.all(all.map(async (a) => ({ ...a, words: await attachmentWords(a.bytes) }))));
function findsIn({ name, words: { texts, traces } }: Looked, identity: Identity): Finds {
  const said = [...(texts ?? []), ...traces.map((trace) => trace.value)];
  return { leaks: cluesInFile(name, said, identity), traces, wasRead: texts !== undefined };
}
const isClean = (finds: Finds): boolean => finds.wasRead && finds.leaks.length === 0 && finds.traces.length === 0;

/** Names of files whose words could not be searched: scans, pictures, kinds that nothing here reads. */
export const unreadFiles = async (model: ContestModel, entry: Entry): Promise<readonly string[]> =>
  (await lookAt(model, entry)).filter((a) => a.words.texts === undefined).map((a) => a.name);

/** Files of an entry that judges do not get yet: those of which nothing is left to look at, and how many others. */
export async function cleanFiles(model: ContestModel, entry: Entry) {
  const waiting = (await lookAt(model, entry)).filter((a) => !model.isGiven(entry, a));
  const clean = waiting.filter((a) => isClean(findsIn(a, model.identity(entry))));
  return { clean, left: waiting.length - clean.length };
}

export function AttachmentClues({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [files, setFiles] = useState<readonly Looked[]>();
  const [shown, setShown] = useState<string>();
  // Read once for a submission: a decision about one of its files changes the entry's neighbours, and none of their bytes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    void lookAt(model, entry).then(
      (looked) => current && setFiles(looked),
      () => current && announce(t('error.storage'), { kind: 'error' }),
    );
    return () => {
      current = false;
    };
  }, [model, entry.id, entry.submission]);
  if (!files || files.length === 0) return null;
  const { blind } = model.store.meta;
  const identity = model.identity(entry);
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
                  // As it came, with whatever signature is in it: the copy for judges is made anew each time.
                  void host
                    .saveFile(fileName(a.name), a.came, 'document')
                    .catch(() => announce(t('error.storage'), { kind: 'error' }))
                }
              >
                {t('attachment.save')}
              </Button>
            </div>
            {blind ? <Found finds={findsIn(a, identity)} /> : null}
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
function Found({ finds }: { readonly finds: Finds }) {
  const { t } = useWords();
  if (isClean(finds)) return <span className="muted">{t('attachment.clean')}</span>;
  return (
    <div className="row wrap">
      {finds.wasRead ? null : <span className="chip warn">{t('attachment.notRead')}</span>}
      {finds.traces.map((trace) => (
        <span key={`${trace.field}${trace.value}`} className="chip warn">
          {t(`trace.${trace.field}`)} {trace.value}
        </span>
      ))}
      {finds.leaks.slice(0, MOST_SHOWN).map((leak, i) => (
        // Two finds of one word differ by nothing but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={i}>
          <span className="chip">{t(`leak.${leak.kind}`)}</span>{' '}
          {leak.text.slice(Math.max(0, leak.start - 12), leak.start)}
          <mark>{leak.found}</mark>
          {leak.text.slice(leak.end, leak.end + 12)}
        </span>
      ))}
      {finds.leaks.length > MOST_SHOWN ? (
        <span className="muted">{t('attachment.more', { n: finds.leaks.length - MOST_SHOWN })}</span>
      ) : null}
    </div>
  );
}
