/** Others' changes since one last opened the plan: announced on opening, listed on one page, by meaning. */
import { useEffect, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type Change, comparePlans } from '../../shared/doc/compare.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ChangeList } from './ChangeList.tsx';

/** A guest's plan is compared when the server's state has arrived, or after this timeout. */
const WAIT_MS = 6_000;

type Since = { readonly at: string; readonly changes: readonly Change[] };

export function SinceBanner({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const [since, setSince] = useState<Since>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const visit = await session.lastVisit();
      await session.link?.whenSynced(WAIT_MS);
      if (!visit) return;
      if (current) {
        const changes = comparePlans(visit.doc, session.planDoc);
        if (changes.length > 0) setSince({ at: visit.at, changes });
      }
      visit.doc.destroy();
    };
    void look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [session]);
  if (!since) return null;
  const when = moment(since.at);
  return (
    <>
      <p className="banner person" role="status">
        <span className="grow">{t('since.banner', { n: since.changes.length, when })}</span>
        <Button small look="primary" onPress={() => setOpen(true)}>
          {t('since.show')}
        </Button>
        <Button small onPress={() => setSince(undefined)}>
          {t('common.close')}
        </Button>
      </p>
      {open ? (
        <Dialog title={t('since.title')} isOpen onClose={() => setOpen(false)} size="wide">
          <p className="muted small">{t('since.when', { when })}</p>
          <ChangeList changes={since.changes} />
          <div className="dialog-actions">
            <Button onPress={() => setOpen(false)}>{t('common.close')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
