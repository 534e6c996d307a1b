/** Installed packs: adding one, removing one, and creating one from own entries. */
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PackFacts } from './PackFacts.tsx';
import { takePack } from './takePack.ts';

export function PacksDialog({ onClose }: DialogProps<'packs'>) {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const packs = app.catalogue.packs();
  const choose = async () => {
    const file = await app.host.openFile('cataloguePack');
    if (file) await takePack(file, { app, words });
  };
  const hasOwn = app.catalogue.own().length > 0;
  return (
    <Dialog title={t('pack.title')} isOpen onClose={onClose}>
      <p className="muted">{t('pack.about')}</p>
      {packs.length === 0 ? <p className="empty-hint">{t('pack.none')}</p> : null}
      {packs.map((pack) => (
        <InstalledPack key={pack.content.pack} pack={pack} onRemoved={onClose} />
      ))}
      <section className="stack">
        <h3 className="section-title">{t('pack.make')}</h3>
        <p className="field-hint">{t(hasOwn ? 'pack.makeAbout' : 'pack.makeNeedsEntries')}</p>
        <div>
          <Button isDisabled={!hasOwn} onPress={() => openDialog({ kind: 'makePack' })}>
            {t('pack.makeOpen')}
          </Button>
        </div>
      </section>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
        <Button look="primary" onPress={() => void choose()}>
          {t('pack.choose')}
        </Button>
      </div>
    </Dialog>
  );
}

function InstalledPack({ pack, onRemoved }: { readonly pack: OpenedPack; readonly onRemoved: () => void }) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const { title, publisher, edition } = pack.content;
  const remove = () => {
    const removed = catalogue.removePack(pack.content.pack);
    if (removed.ok) announce(t('pack.removed'), { action: { label: t('common.undo'), run: () => catalogue.undo() } });
    else announce(t('pack.refused.notOpen'), { kind: 'error' });
    onRemoved();
  };
  return (
    <details className="detail-box">
      <summary>{t('pack.edition', { title, publisher, edition })}</summary>
      <PackFacts pack={pack} />
      <Button small look="danger" onPress={remove} aria-label={t('pack.removeNamed', { title })}>
        {t('pack.remove')}
      </Button>
    </details>
  );
}
