/** Choosing from a list by typing: cards, canvases, figures, sources. */
import { useState } from 'react';
import { fold } from '../../shared/text/fold.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { Nothing } from '../ui/Nothing.tsx';

export type Choice = { readonly id: string; readonly label: string; readonly meta?: string };

export function PickDialog({
  title,
  choices,
  onPick,
  onClose,
  onNew,
  newLabel,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
  readonly onNew?: () => void;
  readonly newLabel?: string;
}) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const folded = fold(query);
  const shown = choices
    .filter((c) => folded === '' || fold(`${c.label} ${c.meta ?? ''}`).includes(folded))
    .slice(0, 50);
  return (
    <Dialog title={title} isOpen onClose={onClose} size="narrow">
      <input
        className="input"
        type="text"
        autoFocus
        aria-label={t('common.search')}
        placeholder={t('common.search')}
        value={query}
        onChange={(e) => {
          setQuery(e.target.value);
          setAt(0);
        }}
        onKeyDown={(e) => {
          if (isComposing(e)) return;
          if (e.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1));
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (e.key === 'Enter') {
            const choice = shown[at];
            if (choice) onPick(choice.id);
          } else return;
          e.preventDefault();
        }}
      />
      <ul className="pick-list">
        {shown.map((c, i) => (
          <li key={c.id}>
            <button type="button" className={`pick ${i === at ? 'current' : ''}`} onClick={() => onPick(c.id)}>
              <span className="grow">{c.label}</span> <span className="muted small">{c.meta}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <Nothing
          says={t('common.nothing')}
          ways={[query === '' ? undefined : { label: t('nothing.clearWords'), run: () => setQuery('') }]}
        />
      ) : null}
      {onNew ? (
        <div className="dialog-actions">
          <Button onPress={onNew}>{newLabel}</Button>
        </div>
      ) : null}
    </Dialog>
  );
}
