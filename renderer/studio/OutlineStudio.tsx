/** The studio's sheets below the outline of the board: each box and sheet expands to lines, and links to its tool. */
import { type StudioLine, studioItems } from '../../shared/app/thoughts/reading.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useDerived } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function OutlineStudio() {
  const { t } = useWords();
  const { session, go, focusView } = usePlanWindow();
  const items = useDerived(session, studioItems);
  if (items.length === 0) return null;
  return (
    <section className="outline-studio stack" aria-labelledby="outline-studio">
      <h3 id="outline-studio" className="section-title">
        {t('view.studio')}
      </h3>
      {items.map(({ id, tool, name, lines }) => (
        <details key={id}>
          <summary>
            {t(`view.${tool}`)}: {name || t('plan.untitled')} <span className="muted small">{lines.length}</span>
          </summary>
          <ul>
            {lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names of their own and are only read
              <li key={i}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          {lines.length === 0 ? <p className="muted small">{t('studio.nothingIn')}</p> : null}
          <Button
            small
            aria-label={t('studio.openThis', { title: quotable(name) })}
            onPress={() => {
              go(tool, id);
              focusView(tool);
            }}
          >
            {t('studio.open')}
          </Button>
        </details>
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: StudioLine }) {
  const { t } = useWords();
  const words = line.words.join(t('box.comma'));
  switch (line.is) {
    case 'column':
      return t('studio.line', { what: line.title || t(`box.role.${line.role}`), words });
    case 'crossed':
      return t('studio.crossed', { words: line.words.map((w) => `「${w}」`).join(''), reason: line.reason });
    case 'answer': {
      const what = t(`prompt.${line.rule}`);
      return t('studio.line', { what: line.about === '' ? what : t('studio.of', { about: line.about, what }), words });
    }
    case 'sentence':
      return `${words} ${line.end ? t('studio.line', { what: t(`thought.end.${line.end}`), words: line.reason }) : ''}`.trim();
    case 'reason':
      return line.done === undefined ? words : t(line.done ? 'studio.reasonDone' : 'studio.reasonTask', { words });
  }
}
