/** Chooses a canvas template, and whether it opens with an example of a region or blank. */
import { useEffect, useState } from 'react';
import { placedCards } from '../../shared/app/board/boardCommands.ts';
import { applyCanvasTemplate } from '../../shared/app/board/canvasTemplate.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import {
  CANVAS_TEMPLATE_IDS,
  type CanvasTemplateId,
  canvasTemplate,
} from '../../shared/data/canvasTemplates/canvasTemplates.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string | undefined;
  readonly onCanvas: (canvas: string) => void;
  readonly onClose: () => void;
};

export function TemplateDialog({ session, canvas, onCanvas, onClose }: Props) {
  const { t, text } = useWords();
  const { catalogue } = useApp();
  const { meta } = session.store;
  const [chosen, setChosen] = useState<CanvasTemplateId>('newCombination');
  const [prefecture, setPrefecture] = useState(meta.prefecture);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    void catalogue.ready.then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [catalogue]);
  const municipality = catalogue.regions
    .find((p) => p.name === meta.prefecture)
    ?.municipalities.find((m) => m.code === meta.municipalityCode)?.name;
  const open = (isFilled: boolean) => {
    // A template fills an empty canvas; otherwise it gets a new one.
    const empty = canvas && placedCards(session.store, canvas).length === 0 ? canvas : undefined;
    const region = { prefecture, municipality: prefecture === meta.prefecture ? (municipality ?? '') : '' };
    const example = isFilled ? { entries: catalogue.entriesFor(prefecture), region } : undefined;
    const made = report(applyCanvasTemplate(session, { text }, { template: chosen, canvas: empty, example }));
    if (!made) return;
    onCanvas(made);
    announce(t('canvasTemplate.done', { name: text(canvasTemplate(chosen).name) }), {
      action: { label: t('common.undo'), run: () => session.undo.undo() },
    });
    onClose();
  };
  return (
    <Dialog title={t('canvasTemplate.title')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <fieldset className="template-choice">
        <legend className="visually-hidden">{t('canvasTemplate.title')}</legend>
        {CANVAS_TEMPLATE_IDS.map((id) => {
          const { name, purpose } = canvasTemplate(id);
          return (
            <label key={id} className="template-option">
              <input type="radio" name="canvasTemplate" checked={chosen === id} onChange={() => setChosen(id)} />
              <span>
                <strong>{text(name)}</strong>
                <span className="muted small">{text(purpose)}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <Select
        label={t('canvasTemplate.region')}
        value={prefecture}
        onChange={setPrefecture}
        options={[
          { id: '', label: t('canvasTemplate.country') },
          ...catalogue.regions.map(({ name }) => ({ id: name, label: name })),
        ]}
      />
      <p className="field-hint">{t('canvasTemplate.exampleHint')}</p>
      <div className="dialog-actions">
        <Button onPress={() => open(false)}>{t('canvasTemplate.blank')}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={() => open(true)}>
          {t('canvasTemplate.filled')}
        </Button>
      </div>
    </Dialog>
  );
}
