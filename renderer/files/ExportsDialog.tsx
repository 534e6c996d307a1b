/** All export formats of a plan in one list, by purpose, with what each leaves out. */
import { type FormEvent, useState } from 'react';
import { hasContent } from '../../shared/app/exports/exportPlan.ts';
import { leftBehind } from '../../shared/app/exports/leftBehind.ts';
import { EXPORT_AIMS, type ExportFormat, isPlanFormat } from '../../shared/export/formats.ts';
import { runAction, useAllActions } from '../shell/actions.ts';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { choicesFor, choicesMatching, type ExportChoice, saidIn } from './exportChoices.ts';

/** The obstacle to a choice, if any. */
type Hindrance = 'nothing' | 'onBoard' | undefined;

export function ExportsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const window = usePlanWindow();
  const { app } = window;
  const actions = useAllActions();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState(app.settings.lastExport);
  const all = choicesFor(window, new Set(actions.filter((a) => a.enabled !== false).map((a) => a.id)));
  const choices = choicesMatching(all, query);
  const chosen = choices.find(({ id }) => id === chosenId) ?? choices[0];
  const hindrance = chosen && hindranceOf(chosen, window);
  const go = () => {
    if (!chosen || hindrance === 'nothing') return;
    onClose();
    if (hindrance === 'onBoard') return window.go('board');
    app.setSettings({ lastExport: chosen.id });
    runAction(chosen.action);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <Dialog title={t('exports.title')} isOpen onClose={onClose} size="wide">
      <form className="exports" onSubmit={submit}>
        <label className="field">
          <span className="field-label">{t('exports.find')}</span>
          <input
            className="input"
            type="search"
            autoFocus
            value={query}
            placeholder={t('exports.findHint')}
            onChange={(e) => setQuery(e.target.value)}
          />
        </label>
        <div className="exports-body">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
          <section className="exports-list" tabIndex={0} aria-label={t('exports.title')}>
            {choices.length === 0 ? (
              <Nothing
                says={<p role="status">{t('exports.none')}</p>}
                ways={[{ label: t('nothing.clearWords'), run: () => setQuery('') }]}
              />
            ) : null}
            {EXPORT_AIMS.map((aim) => (
              <Doors
                key={aim}
                title={t(`exports.aim.${aim}`)}
                choices={choices.filter((d) => d.aim === aim)}
                chosen={chosen?.id}
                onChoose={setChosenId}
              />
            ))}
          </section>
          <div className="exports-about stack" aria-live="polite">
            {chosen ? <About choice={chosen} hindrance={hindrance} /> : null}
          </div>
        </div>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!chosen || hindrance === 'nothing'}>
            {t(hindrance === 'onBoard' ? 'exports.toBoard' : chosen?.format ? 'exports.go' : 'exports.goOn')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function hindranceOf({ format, needsBoard }: ExportChoice, { session, words, app, canvas }: PlanWindow): Hindrance {
  if (needsBoard) return 'onBoard';
  if (format === undefined || !isPlanFormat(format)) return undefined;
  return hasContent({ session, words, today: app.today, canvas }, format) ? undefined : 'nothing';
}

function Doors({
  title,
  choices,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly choices: readonly ExportChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="exports-aim">
      <legend className="field-label">{title}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className={`exports-choice ${id === chosen ? 'chosen' : ''}`}>
          <input type="radio" name="exports-choice" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function About({ choice, hindrance }: { readonly choice: ExportChoice; readonly hindrance: Hindrance }) {
  const { t } = useWords();
  return (
    <>
      <h3 className="section-title">{choice.label}</h3>
      <p>{choice.good}</p>
      {hindrance ? <p className="notice">{t(`exports.${hindrance}`, { label: choice.label })}</p> : null}
      {choice.format && hindrance !== 'nothing' ? <Left format={choice.format} /> : null}
    </>
  );
}

function Left({ format }: { readonly format: ExportFormat }) {
  const { t } = useWords();
  const window = usePlanWindow();
  const left = leftBehind(window.session, format, saidIn(window), window.app.today);
  return (
    <>
      <h4 className="field-label">{t('exports.left')}</h4>
      {left.length === 0 ? (
        <p>{t('exports.left.none')}</p>
      ) : (
        <ul className="exports-left">
          {left.map(({ part, n }) => (
            <li key={part}>{t(`exports.left.${part}`, { n })}</li>
          ))}
        </ul>
      )}
      <p className="field-hint">{t('exports.left.private')}</p>
    </>
  );
}
