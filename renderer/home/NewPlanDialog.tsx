/** A new plan: name, region and template. Separate from the first screen because the templates' texts are large. */
import { useState } from 'react';
import { USUAL_TEMPLATE } from '../../shared/data/templates/schema.ts';
import { TEMPLATES } from '../../shared/data/templates/templates.ts';
import { RegionPicker } from '../catalogue/RegionPicker.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { beginPlan } from './beginPlan.ts';

export function NewPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t, text } = words;
  const app = useApp();
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<string>(USUAL_TEMPLATE);
  const [region, setRegion] = useState({
    prefecture: app.settings.prefecture,
    municipalityCode: app.settings.municipalityCode,
  });
  const create = () => {
    void beginPlan(app, words, { title: title.trim(), template, ...region });
    onClose();
  };
  return (
    <Dialog title={t('plan.new')} isOpen onClose={onClose}>
      <label className="field">
        <span className="field-label">{t('plan.title')}</span>
        <input
          className="input"
          autoFocus
          value={title}
          maxLength={200}
          placeholder={t('plan.titleExample')}
          onChange={(e) => setTitle(e.target.value)}
          onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && create()}
        />
      </label>
      <RegionPicker regions={app.catalogue.regions} value={region} onChange={setRegion} label={t('plan.region')} />
      <fieldset className="template-list">
        <legend className="field-label">{t('plan.template')}</legend>
        {TEMPLATES.map((tpl) => (
          <label key={tpl.id} className={`template ${template === tpl.id ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="template"
              value={tpl.id}
              checked={template === tpl.id}
              onChange={() => setTemplate(tpl.id)}
            />
            <span>
              <b>{text(tpl.name)}</b>
              <span className="small muted block">{text(tpl.purpose)}</span>
              <span className="field-hint block">{t('plan.templateSource', { source: tpl.source })}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={create}>
          {t('plan.create')}
        </Button>
      </div>
    </Dialog>
  );
}
