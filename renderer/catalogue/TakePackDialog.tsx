/** Shown before a pack is installed: its publisher and key, what it adds and changes; or why it is refused. */
import { changeOf, isTakenIn, type ListChange, standingOf } from '../../shared/doc/pack/standing.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import type { DialogProps } from '../shell/dialogs.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PackFacts } from './PackFacts.tsx';

const PARTS = ['entries', 'words', 'rules'] as const;
const SHOWN = 5;

export function TakePackDialog({ dialog: { pack }, onClose }: DialogProps<'takePack'>) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const installed = catalogue.packs();
  const before = installed.find((p) => p.content.pack === pack.content.pack);
  const standing = standingOf(pack, installed);
  const change = changeOf(before?.content, pack.content);
  const { title, publisher, edition } = pack.content;
  const take = () => {
    const taken = catalogue.addPack(pack);
    if (taken.ok)
      announce(t('pack.added', { title }), { action: { label: t('common.undo'), run: () => catalogue.undo() } });
    else announce(t(`pack.refused.${taken.error}`), { kind: 'error' });
    onClose();
  };
  return (
    <Dialog title={t('pack.takeTitle', { title })} isOpen onClose={onClose}>
      <p>
        <b>{t('pack.edition', { title, publisher, edition })}</b>
      </p>
      <PackFacts pack={pack} />
      {isTakenIn(standing) ? (
        <section className="stack">
          <h3 className="section-title">
            {before ? t('pack.changesFrom', { edition: before.content.edition }) : t('pack.brings')}
          </h3>
          <ul>
            {PARTS.map((part) => (
              <Changes key={part} what={t(`filePart.${part}`)} change={change[part]} />
            ))}
          </ul>
        </section>
      ) : (
        <p className="notice bad">{t(`pack.refused.${standing}`)}</p>
      )}
      {standing === 'new' ? <p className="notice warn">{t('pack.trust')}</p> : null}
      {standing === 'known' || standing === 'later' ? <p className="field-hint">{t('pack.sameKey')}</p> : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t(isTakenIn(standing) ? 'common.cancel' : 'common.close')}</Button>
        {isTakenIn(standing) ? (
          <Button look="primary" onPress={take}>
            {t(standing === 'new' ? 'pack.takeTrusted' : 'pack.take')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}

function Changes({ what, change }: { readonly what: string; readonly change: ListChange }) {
  const { t } = useWords();
  const { added, changed, removed } = change;
  const named = [...added, ...changed, ...removed];
  if (named.length === 0) return null;
  return (
    <li>
      {t('pack.changes', { what, added: added.length, changed: changed.length, removed: removed.length })}
      <span className="field-hint block">
        {named.slice(0, SHOWN).join('、')}
        {named.length > SHOWN ? t('pack.andMore', { n: named.length - SHOWN }) : ''}
      </span>
    </li>
  );
}
