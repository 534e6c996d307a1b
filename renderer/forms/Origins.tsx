/** The origins of a box's content, each linked to its place. */
import type { Origin } from '../../shared/domain/forms/facts.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { untilTextDrawn } from '../shell/usePrinting.ts';
import { useWords } from '../ui/i18n.tsx';

/** A longer list would not help. */
const MOST = 12;

export function Origins({ origins }: { readonly origins: readonly Origin[] }) {
  const { t } = useWords();
  const { go, focusView } = usePlanWindow();
  const shown = origins.slice(0, MOST);
  if (shown.length === 0) return null;
  const lead = (origin: Origin) => {
    const view = origin.at === 'text' ? 'text' : origin.at === 'card' ? 'board' : 'funding';
    go(view, origin.at === 'card' || origin.at === 'money' ? origin.id : undefined);
    // The button is removed with this view: without this the focus would be lost.
    focusView(view);
    if (origin.at === 'text') void untilTextDrawn().then(() => showBlock(origin.block));
  };
  return (
    <div className="form-origins">
      <h4>{t('form.from')}</h4>
      <ul>
        {[...shown.entries()].map(([at, origin]) => (
          <li key={at}>
            {origin.at === 'plan' ? (
              t('form.fromPlan')
            ) : (
              <button type="button" className="link-button" onClick={() => lead(origin)}>
                {origin.at === 'text'
                  ? t('form.fromText', { says: origin.says })
                  : origin.at === 'card'
                    ? t('form.fromCard', { says: origin.says })
                    : t('form.fromMoney', { says: origin.says })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Scrolls a block of the text, by its index, to the middle of the screen and highlights it briefly. */
function showBlock(index: number): void {
  const block = document.querySelector('.text[data-lexical-editor]')?.children[index];
  if (!(block instanceof HTMLElement)) return;
  block.scrollIntoView({ block: 'center' });
  block.animate([{ outline: '2px solid currentcolor' }, { outline: '2px solid transparent' }], { duration: 2_000 });
}
