/** Stands before printing and exporting: pictures that cannot be read are named, and a person goes on without them or stops. */
import { type ReactNode, useState } from 'react';
import { unreadablePictures } from '../../shared/app/exports/unreadablePictures.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Picture, picturesOf } from '../../shared/doc/file/pictures.ts';
import { decodePicture } from '../session/decodePicture.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';

const LISTED = 20;

export function usePicturesGuard(session: PlanSession): {
  /** Runs at once where the plan shows no picture; else when all can be read, or a person has decided. */
  readonly guard: (run: () => void) => void;
  readonly dialog: ReactNode;
} {
  const { host } = useApp();
  const { t } = useWords();
  const [asking, setAsking] = useState<{ readonly missing: readonly Picture[]; readonly run: () => void }>();
  const close = () => setAsking(undefined);
  const guard = (run: () => void) => {
    const { doc } = session;
    if (picturesOf(doc).length === 0) return run();
    void unreadablePictures(host, doc, decodePicture).then((missing) =>
      missing.length === 0 ? run() : setAsking({ missing, run }),
    );
  };
  const dialog = asking ? (
    <Dialog title={t('pictures.title')} isOpen onClose={close} size="narrow" role="alertdialog">
      <p>{t('pictures.about', { n: asking.missing.length })}</p>
      <ul>
        {asking.missing.slice(0, LISTED).map((p, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which the same picture may stand twice
          <li key={i}>{t(`pictures.on.${p.on}`, { name: p.name || t('pictures.unnamed') })}</li>
        ))}
      </ul>
      {asking.missing.length > LISTED ? <p>{t('pictures.more', { n: asking.missing.length - LISTED })}</p> : null}
      <p className="field-hint">{t('pictures.hint')}</p>
      <div className="dialog-actions">
        <Button onPress={close}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            close();
            asking.run();
          }}
        >
          {t('pictures.goOn')}
        </Button>
      </div>
    </Dialog>
  ) : null;
  return { guard, dialog };
}
