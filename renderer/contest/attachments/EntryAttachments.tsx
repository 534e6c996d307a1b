/** Attachments of an entry: kept with the plan until they are sent, scanned for clues to the author. */
import { useEffect, useState } from 'react';
import type { ChosenFile } from '../../../shared/app/contest/entryFiles.ts';
import type { JudgeCopy } from '../../../shared/app/contest/judgeCopy.ts';
import type { Call } from '../../../shared/doc/contest/call.ts';
import { type Identity, LEAK_KINDS, type LeakKind } from '../../../shared/domain/contest/leaks.ts';
import { useApp } from '../../shell/AppContext.tsx';
import { announce } from '../../shell/announce.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { useMask } from './CopyReport.tsx';
import { makeCopy } from './makeCopy.ts';

type Props = {
  readonly call: Call;
  readonly files: readonly ChosenFile[];
  readonly identity: Identity;
  readonly canEdit: boolean;
  /** Updates the current list: with two files chosen in a row, the second must not overwrite the first. */
  readonly onChange: (change: (files: readonly ChosenFile[]) => readonly ChosenFile[]) => void;
};

export function EntryAttachments({ call, files, identity, canEdit, onChange }: Props) {
  const { t } = useWords();
  const { host } = useApp();
  const attach = async () => {
    const file = await host.openFile('document');
    if (!file) return;
    if (file.bytes.length > call.attachments.maxBytes)
      return announce(t('enter.tooLarge', { name: file.name, mb: Math.round(call.attachments.maxBytes / (1 << 20)) }), {
        kind: 'error',
      });
    const { hash } = await host.call('media.put', { bytes: file.bytes, type: 'application/octet-stream' });
    onChange((now) => (now.some((f) => f.hash === hash) ? now : [...now, { name: file.name.slice(-200), hash }]));
  };
  return (
    <section className="stack">
      <h3 className="section-title">{t('enter.attachments', { n: files.length, most: call.attachments.most })}</h3>
      <ul className="rule-notes">
        {files.map((f) => (
          <li key={f.hash}>
            {f.name} <Looked file={f} isBlind={call.blind} identity={identity} />{' '}
            {canEdit ? (
              <Button small look="quiet" onPress={() => onChange((now) => now.filter((x) => x.hash !== f.hash))}>
                {t('enter.detach')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          isDisabled={!canEdit || files.length >= call.attachments.most}
          onPress={() => void attach().catch(() => announce(t('error.storage'), { kind: 'error' }))}
        >
          {t('enter.attach')}
        </Button>
      </div>
    </section>
  );
}

/** In a blind contest: what the copy for judges omits, and what the organiser has to check. */
function Looked({
  file,
  isBlind,
  identity,
}: {
  readonly file: ChosenFile;
  readonly isBlind: boolean;
  readonly identity: Identity;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const mask = useMask();
  const [copy, setCopy] = useState<JudgeCopy | 'missing' | 'notBlind'>();
  // The details as text: unchanged ones, recreated while somebody types elsewhere, must not trigger another cleaning.
  const facts = JSON.stringify(identity);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const found = await host.call('media.get', { hash: file.hash });
      if (!found) return 'missing';
      if (!isBlind) return 'notBlind';
      const masks = Object.fromEntries(LEAK_KINDS.map((kind) => [kind, mask(kind)])) as Record<LeakKind, string>;
      return makeCopy(found.bytes, { identity: JSON.parse(facts) as Identity, staying: [], masks });
    };
    void look().then(
      (result) => current && setCopy(result),
      () => current && setCopy('missing'),
    );
    return () => {
      current = false;
    };
  }, [host, file.hash, facts, isBlind, mask]);
  if (copy === undefined || copy === 'notBlind') return null;
  if (copy === 'missing') return <span className="chip warn">{t('attachment.missing', { name: file.name })}</span>;
  const found = [...new Set(copy.masked.map((leak) => leak.found))];
  return (
    <>
      {copy.withheld ? <span className="chip warn">{t(`withheld.${copy.withheld.why}`)}</span> : null}
      {copy.unread.length > 0 ? <span className="chip">{t('attachment.notRead')}</span> : null}
      {found.length > 0 ? (
        <span className="chip warn">{t('attachment.tells', { list: found.slice(0, 6).join('、') })}</span>
      ) : null}
    </>
  );
}
