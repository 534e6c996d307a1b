/**
 * All plans of this device as one ZIP that any editor opens, and that can be imported again. Unfiled seeds of every plan are asked about here: the guard of
 * a plan's window knows one plan only.
 */
import { useEffect, useState } from 'react';
import { notePlans } from '../../shared/app/exports/exportLog.ts';
import { type LibrarySurvey, libraryArchive, surveyLibrary } from '../../shared/app/exports/libraryFiles.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { useApp } from '../shell/AppContext.tsx';
import { AudienceRadios } from '../shell/AudienceChoice.tsx';
import { announce } from '../shell/announce.tsx';
import { making } from '../shell/reading.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function AllPlansDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { core, host, today } = useApp();
  const [found, setFound] = useState<LibrarySurvey>();
  const [hasFailed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<Layer>();
  const [isSecret, setSecret] = useState(false);
  useEffect(() => {
    surveyLibrary(core, words).then(setFound, () => setFailed(true));
  }, [core, words]);
  const audience = chosen ?? (found?.isHeld ? 'public' : 'own');
  const isReady = found !== undefined && found.plans.length > 0 && (found.seeds.length === 0 || isSecret);

  const save = async ({ plans }: LibrarySurvey) => {
    const scope = { core, words, today, audience };
    const made = await making(t('allPlans.title'), (signal) => libraryArchive(scope, plans, signal));
    if (!made) return announce(t('exports.stopped'));
    if (!(await host.saveFile(`${t('allPlans.file')}_${today}.zip`, made.bytes, 'folder'))) return;
    await notePlans(core, made.titles, { door: 'file', format: 'folder' }, audience);
    announce(t('allPlans.saved', { n: plans.length }));
  };
  const go = () => {
    if (!found || !isReady) return;
    onClose();
    // The host itself reports a file that could not be saved.
    save(found).catch(() => announce(t('exports.failed', { name: t('allPlans.title') }), { kind: 'error' }));
  };

  return (
    <Dialog title={t('allPlans.title')} isOpen onClose={onClose} size="narrow">
      <p>{t('allPlans.about')}</p>
      <p role="status">{found ? t('allPlans.count', { n: found.plans.length }) : ''}</p>
      {hasFailed ? <p role="alert">{t('error.storage')}</p> : null}
      {found?.isHeld ? <AudienceRadios value={audience} onChange={setChosen} /> : null}
      {found && found.seeds.length > 0 ? (
        <div className="stack">
          <p className="notice">{t('allPlans.seeds', { list: found.seeds.join('、') })}</p>
          <label className="row">
            <input type="checkbox" checked={isSecret} onChange={(event) => setSecret(event.target.checked)} />
            <span>{t('allPlans.secret')}</span>
          </label>
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={go}>
          {t('allPlans.save')}
        </Button>
      </div>
    </Dialog>
  );
}
