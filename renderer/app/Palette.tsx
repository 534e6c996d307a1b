/** Every action by name, found by typing kana or letters in either language; also plans, and the cards of the open plan. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useAllActions } from '../shell/actions.ts';
import { navigate } from '../shell/routes.ts';
import { Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { Nothing } from '../ui/Nothing.tsx';
import { paletteRows } from './paletteRows.ts';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { host, openPlan } = useApp();
  const actions = useAllActions();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [plans, setPlans] = useState<readonly PlanSummary[]>([]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    void host.call('library.list', {}).then(
      ({ plans: p }) => setPlans(p),
      () => undefined,
    );
  }, [host]);
  const rows = useMemo(() => paletteRows(actions, plans, query, t, openPlan), [actions, plans, query, t, openPlan]);
  const run = (i: number) => {
    const row = rows[i];
    if (!row) return;
    onClose();
    row.run();
  };
  useEffect(() => {
    list.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <Dialog title={t('palette.title')} isOpen onClose={onClose} size="narrow">
      <input
        className="input"
        type="text"
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={rows[at] ? `palette-${rows[at].id}` : undefined}
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        value={query}
        onChange={(e) => {
          setQuery(e.target.value);
          setAt(0);
        }}
        onKeyDown={(e) => {
          if (isComposing(e)) return;
          if (e.key === 'ArrowDown') setAt(Math.min(at + 1, rows.length - 1));
          else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (e.key === 'Enter') run(at);
          else return;
          e.preventDefault();
        }}
      />
      <ul ref={list} id="palette-list" role="listbox" aria-label={t('palette.title')} className="pick-list">
        {rows.map((r, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field, which keeps the focus
          <li
            key={r.id}
            id={`palette-${r.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={`pick ${i === at ? 'current' : ''}`}
            onClick={() => run(i)}
          >
            <span className="grow">{r.label}</span>
            <span className="kbd">{r.meta}</span>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <Nothing
          says={t('common.nothing')}
          ways={[
            { label: t('nothing.clearWords'), run: () => setQuery('') },
            {
              label: t('nothing.inCatalogue'),
              run: () => {
                onClose();
                navigate({ name: 'catalogue' });
              },
            },
          ]}
        />
      ) : null}
    </Dialog>
  );
}
