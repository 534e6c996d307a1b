/** Attachments of a plan that a judge reads, opened on the page or saved as files. */
import { useState } from 'react';
import { fileName } from '../../../shared/app/exports/fileName.ts';
import type { Attached } from '../../../shared/doc/contest/judgeBundle.ts';
import { useApp } from '../../shell/AppContext.tsx';
import { announce } from '../../shell/announce.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { AttachmentView } from './AttachmentView.tsx';

export function JudgeAttachments({ attachments }: { readonly attachments: readonly Attached[] }) {
  const { t } = useWords();
  const { host } = useApp();
  const [shown, setShown] = useState<Readonly<Record<number, Uint8Array>>>({});
  if (attachments.length === 0) return null;
  const failed = () => announce(t('error.storage'), { kind: 'error' });
  const bytesOf = async ({ hash, name }: Attached): Promise<Uint8Array | undefined> => {
    const found = await host.call('media.get', { hash });
    if (!found) announce(t('attachment.missing', { name }), { kind: 'error' });
    return found?.bytes;
  };
  // By index: two files of one entry may have the same bytes.
  const toggle = async (a: Attached, i: number) => {
    const { [i]: open, ...others } = shown;
    if (open) return setShown(others);
    const bytes = await bytesOf(a);
    if (bytes) setShown((now) => ({ ...now, [i]: bytes }));
  };
  const save = async (a: Attached) => {
    const bytes = await bytesOf(a);
    if (bytes) await host.saveFile(fileName(a.name), bytes, 'document');
  };
  return (
    <section className="reading">
      <h2>{t('entries.attachments')}</h2>
      {attachments.map((a, i) => {
        const bytes = shown[i];
        return (
          <div key={a.name + a.hash} className="stack">
            <div className="row wrap">
              <strong>{a.name}</strong>
              <Button small onPress={() => void toggle(a, i).catch(failed)}>
                {t(bytes ? 'attachment.hide' : 'attachment.show')}
              </Button>
              <Button small look="quiet" onPress={() => void save(a).catch(failed)}>
                {t('attachment.save')}
              </Button>
            </div>
            {bytes ? <AttachmentView name={a.name} where={`files.${a.hash.slice(0, 16)}`} bytes={bytes} /> : null}
          </div>
        );
      })}
    </section>
  );
}
