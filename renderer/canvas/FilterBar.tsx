/** Above board and outline: search words, saved views, and the active filters as removable chips. */
import { Bookmark, Filter, X } from 'lucide-react';
import { useState } from 'react';
import {
  type BoardFilter,
  dimmedBy,
  filteredCards,
  filterOf,
  NO_FILTER,
  type SavedFilter,
  savedAs,
  savedFiltersOf,
  saveFilter,
} from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { isFiltering } from '../../shared/domain/canvas/filter.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, IconButton, MenuButton } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';

type Props = {
  readonly session: PlanSession;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
};

export function FilterTools({ session, selection, filter, onFilter }: Props & { readonly selection: SelectionModel }) {
  const { t } = useWords();
  usePlanVersion(session, 'savedFilters');
  const [isSaving, setSaving] = useState(false);
  const views = savedFiltersOf(session.store);
  const openFields = () => {
    selection.select([]);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.inspector-panel .facet input')?.focus());
  };
  return (
    <div className="filter-tools row" role="group" aria-label={t('filter.tools')}>
      <CommitField
        label={t('filter.words')}
        hideLabel
        placeholder={t('filter.wordsHint')}
        value={filter.words}
        maxLength={200}
        onCommit={(words) => onFilter({ ...filter, words })}
        onEnter={() => undefined}
      />
      <IconButton small label={t('filter.open')} icon={<Filter size={16} />} onPress={openFields} />
      <MenuButton
        small
        icon={<Bookmark size={16} />}
        label={t('savedFilter.saved')}
        items={[
          ...views.map((view) => ({ id: view.id, label: view.title, run: () => onFilter(filterOf(view)) })),
          ...(views.length === 0
            ? [{ id: 'none', label: t('savedFilter.none'), disabled: true, run: () => undefined }]
            : []),
          {
            id: 'save',
            label: t('savedFilter.save'),
            disabled: !isFiltering(filter) || session.readOnly !== undefined,
            run: () => setSaving(true),
          },
        ]}
      />
      {isSaving ? (
        <SaveFilter session={session} filter={filter} onFilter={onFilter} onClose={() => setSaving(false)} />
      ) : null}
    </div>
  );
}

function SaveFilter({ session, filter, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const isTaken = savedFiltersOf(session.store).some((v) => v.title === name.trim());
  const save = () => {
    if (name.trim() === '' || !report(saveFilter(session, name, filter))) return;
    announce(t('savedFilter.savedAs', { name: name.trim() }));
    onClose();
  };
  return (
    <Dialog title={t('savedFilter.save')} isOpen onClose={onClose} closeLabel={t('common.close')} size="narrow">
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <label className="field">
          <span className="field-label">{t('savedFilter.name')}</span>
          <input
            className="input"
            type="text"
            autoFocus
            maxLength={80}
            placeholder={t('savedFilter.nameHint')}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
        {isTaken ? <p className="field-hint">{t('savedFilter.replaces')}</p> : null}
        <div className="row">
          <Button look="primary" type="submit" isDisabled={name.trim() === ''}>
            {t('savedFilter.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type Chip = { readonly id: string; readonly label: string; readonly without: BoardFilter };

/** One chip per chosen value, so that each can be removed on its own. */
function chipsOf(filter: BoardFilter, nameOf: (card: string) => string, t: Translate): readonly Chip[] {
  const { kinds, roles, regions, statuses, words, near } = filter;
  return [
    ...kinds.map((k) => ({
      id: `kind.${k}`,
      label: t(`kind.${k}`),
      without: { ...filter, kinds: kinds.filter((v) => v !== k) },
    })),
    ...roles.map((r) => ({
      id: `role.${r}`,
      label: `${t('box.role')}: ${t(`box.role.${r}`)}`,
      without: { ...filter, roles: roles.filter((v) => v !== r) },
    })),
    ...regions.map((r) => ({
      id: `region.${r}`,
      label: r,
      without: { ...filter, regions: regions.filter((v) => v !== r) },
    })),
    ...statuses.map((s) => ({
      id: `status.${s}`,
      label: t(`evidence.${s}`),
      without: { ...filter, statuses: statuses.filter((v) => v !== s) },
    })),
    ...(near
      ? [
          {
            id: 'near',
            label: t('filter.chip.near', { name: nameOf(near.card), n: near.steps }),
            without: { ...filter, near: undefined },
          },
        ]
      : []),
    ...(words.trim() === ''
      ? []
      : [
          {
            id: 'words',
            label: t('filter.chip.words', { words: words.trim() }),
            without: { ...filter, words: '' },
          },
        ]),
  ];
}

export function FilterChips({ session, canvas, filter, onFilter }: Props & { readonly canvas: string }) {
  const { t } = useWords();
  usePlanVersion(session, 'nodes', 'positions', 'parents', 'links', 'parts', 'savedFilters', 'boxCells', 'boxColumns');
  const { store } = session;
  if (!isFiltering(filter)) return null;
  const all = filteredCards(store, canvas).length;
  const view = savedAs(store, filter);
  const nameOf = (card: string) => {
    const node = store.entity('nodes', card);
    return node?.title || node?.claim || t('card.untitled');
  };
  const remove = (row: SavedFilter) => {
    if (!report(session.execute({ type: 'removeEntity', collection: 'savedFilters', id: row.id }))) return;
    announce(t('savedFilter.removed', { name: row.title }), {
      action: { label: t('common.undo'), run: () => session.undo.undo() },
    });
  };
  return (
    <div className="filter-chips row wrap" role="group" aria-label={t('filter.active')}>
      {view ? (
        <span className="row">
          <strong>{view.title}</strong>
          {session.readOnly ? null : (
            <Button small look="quiet" onPress={() => remove(view)}>
              {t('savedFilter.remove', { name: view.title })}
            </Button>
          )}
        </span>
      ) : null}
      {chipsOf(filter, nameOf, t).map(({ id, label, without }) => (
        <button
          key={id}
          type="button"
          className="chip filter-chip"
          aria-label={t('filter.remove', { what: label })}
          onClick={() => onFilter(without)}
        >
          {label} <X size={14} aria-hidden="true" />
        </button>
      ))}
      <Button small look="quiet" onPress={() => onFilter({ ...NO_FILTER, hides: filter.hides })}>
        {t('filter.clear')}
      </Button>
      <span role="status" className="muted small">
        {t('filter.count', { all, n: all - (dimmedBy(store, canvas, filter)?.size ?? 0) })}
      </span>
    </div>
  );
}
