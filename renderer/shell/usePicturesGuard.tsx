/** Runs before printing and exporting: unreadable pictures are listed, and the person continues without them or cancels. */
import { type ReactNode, useState } from 'react';
import { unreadablePictures } from '../../shared/app/exports/unreadablePictures.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Picture, picturesOf } from '../../shared/doc/file/pictures.ts';
import { decodePicture } from '../session/decodePicture.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const LISTED = 20;

/** The unreadable pictures of what is on screen. */
export async function unreadable(session: PlanSession): Promise<readonly Picture[]> {
  const { doc } = session;
  return picturesOf(doc).length === 0 ? [] : unreadablePictures(session.host, doc, decodePicture);
}

export function usePicturesGuard(session: PlanSession): {
  /** Runs at once if the plan shows no picture; otherwise when all are readable, or a person has decided. */
  readonly guard: (run: () => void) => void;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<{ readonly missing: readonly Picture[]; readonly run: () => void }>();
  const close = () => setAsking(undefined);
  const guard = (run: () => void) => {
    if (picturesOf(session.doc).length === 0) return run();
    void unreadable(session).then((missing) => (missing.length === 0 ? run() : setAsking({ missing, run })));
  };
  const dialog = asking ? (
    <PicturesDialog
      missing={asking.missing}
      onClose={close}
      onGoOn={() => {
        close();
        asking.run();
      }}
    />
  ) : null;
  return { guard, dialog };
}

export function PicturesDialog({
  missing,
  onClose,
  onGoOn,
}: {
  readonly missing: readonly Picture[];
  readonly onClose: () => void;
  readonly onGoOn: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('pictures.title')} isOpen onClose={onClose} size="narrow" role="alertdialog">
      <p>{t('pictures.about', { n: missing.length })}</p>
      <ul>
        {missing.slice(0, LISTED).map((p, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which the same picture may stand twice
          <li key={i}>{t(`pictures.on.${p.on}`, { name: p.name || t('pictures.unnamed') })}</li>
        ))}
      </ul>
      {missing.length > LISTED ? <p>{t('pictures.more', { n: missing.length - LISTED })}</p> : null}
      <p className="field-hint">{t('pictures.hint')}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={onGoOn}>
          {t('pictures.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}
