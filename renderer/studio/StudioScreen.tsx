/** The first page of 結びの場: one line for each thinking tool, with a link to it. */
import { STUDIO_TOOLS } from '../../shared/app/plan/planViews.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TOOL_RECORDS } from './tools.ts';

export function StudioScreen() {
  const { t } = useWords();
  const { go, focusView } = usePlanWindow();
  return (
    <main className="studio" aria-label={t('view.studio')}>
      <h2 className="tool-title">{t('view.studio')}</h2>
      <p>{t('studio.about')}</p>
      <ul className="studio-tools">
        {STUDIO_TOOLS.map((tool) => {
          const { icon: Icon, about } = TOOL_RECORDS[tool];
          return (
            <li key={tool}>
              <button
                type="button"
                className="studio-tool"
                onClick={() => {
                  go(tool);
                  focusView(tool);
                }}
              >
                <Icon size={24} aria-hidden="true" />
                <span className="studio-tool-words">
                  <b>{t(`view.${tool}`)}</b>
                  <span className="muted">{t(about)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="muted small">{t('studio.aside')}</p>
    </main>
  );
}
