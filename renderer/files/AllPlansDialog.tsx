/**
 * All plans of this device as one ZIP that any editor opens, and that can be imported again. Unfiled seeds of every plan are asked about here: the guard of
 * a plan's window knows one plan only.
 */
import { useEffect, useState } from 'react';
import {
  type LibrarySurvey,
  libraryArchive,
  noteLibrary,
  surveyLibrary,
} from '../../shared/app/exports/libraryFiles.ts';
import { LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { making } from '../shell/reading.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** The most restrictive first. */
const AUDIENCES = [...LAYERS].reverse();

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
    const bytes = await making(t('allPlans.title'), (signal) => libraryArchive(scope, plans, signal));
    if (!bytes) return announce(t('exports.stopped'));
    if (!(await host.saveFile(`${t('allPlans.file')}_${today}.zip`, bytes, 'folder'))) return;
    await noteLibrary(scope, plans);
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
      {found?.isHeld ? (
        <fieldset className="choice-list">
          <legend className="field-label">{t('layer.whom')}</legend>
          {AUDIENCES.map((layer) => (
            <label key={layer} className={`choice ${audience === layer ? 'chosen' : ''}`}>
              <input
                type="radio"
                name="all-plans-audience"
                checked={audience === layer}
                onChange={() => setChosen(layer)}
              />
              <span>{t(`layer.for.${layer}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
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
