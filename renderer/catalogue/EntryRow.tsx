/** One entry in the list of results: a header that opens its details, and a button that picks it. */

import { Plus } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { sourceName } from '../../shared/data/catalogue/sources.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import { useApp } from '../shell/AppContext.tsx';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { ENTRY_DRAG_TYPE } from './entryDrag.ts';
import { Highlight } from './Highlight.tsx';

/** What a list offers for each of its entries. */
export type EntryUses = {
  readonly compact?: boolean | undefined;
  readonly onPick?: ((entry: CatalogueEntry) => void) | undefined;
  readonly pickLabel?: string | undefined;
  readonly onEdit?: ((entry: CatalogueEntry) => void) | undefined;
  /** Adds an own entry for the search words if the catalogue lacks it. `undefined` if nothing can be added. */
  readonly onMissing?: ((words: string) => void) | undefined;
  /** Called when somebody starts working in the list. */
  readonly onUse?: (() => void) | undefined;
};

type Props = EntryUses & {
  readonly entry: CatalogueEntry;
  /** The words to highlight. */
  readonly query: string;
  /** Normalised words that match them by reading or meaning. */
  readonly words: readonly string[];
  readonly isOpen: boolean;
  /** Whether Tab stops at this row; the arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  /** Moves the focus to the next or previous row. */
  readonly onStep: (step: 1 | -1, from: Element) => void;
};

export function EntryRow(props: Props) {
  const { entry, isOpen, isTabStop, compact, onPick, pickLabel, onEdit } = props;
  const { t, text } = useWords();
  const add = pickLabel ?? t('catalogue.add');
  const onDragStart = (event: DragEvent) => {
    props.onUse?.();
    event.dataTransfer.setData(ENTRY_DRAG_TYPE, entry.id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <li
      className={`entry ${isOpen ? 'open' : ''}`}
      style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[entry.kind]})` }}
      draggable={Boolean(onPick)}
      onDragStart={onDragStart}
      onFocus={props.onFocus}
    >
      <div className="entry-row">
        <EntryHead {...props} />
        {onPick ? (
          <Button
            small
            aria-label={`${add}: ${text(entry.title)}`}
            excludeFromTabOrder={!isTabStop}
            onPress={() => onPick(entry)}
          >
            <Plus size={16} aria-hidden="true" />
            {compact ? null : add}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <>
          <EntryDetail entry={entry} />
          {entry.own && onEdit ? (
            <Button small onPress={() => onEdit(entry)}>
              {t('entry.edit')}
            </Button>
          ) : null}
        </>
      ) : null}
    </li>
  );
}

function EntryHead({ entry, query, words, isOpen, isTabStop, onToggle, onStep, onPick }: Props) {
  const { t, text } = useWords();
  const pack = useApp().catalogue.packOf(entry.id);
  const [cited] = entry.sources;
  const place = usePlaceName()(entry);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onStep(event.key === 'ArrowDown' ? 1 : -1, event.currentTarget);
    } else if (event.key === 'Enter' && onPick && !event.shiftKey) {
      event.preventDefault();
      onPick(entry);
    }
  };
  return (
    <button
      type="button"
      className="entry-head"
      aria-expanded={isOpen}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <span className="entry-kind">
        <span className="dot" />
        {t(`entryKind.${entry.kind}`)}
        {entry.own ? ` · ${t('entry.own')}` : ''}
        {pack ? ` · ${pack.publisher}` : ''}
        {place ? ` · ${place}` : ''}
      </span>
      <span className="entry-title">
        <Highlight text={text(entry.title)} query={query} words={words} />
      </span>
      {isOpen ? null : (
        <span className="entry-summary">
          <Highlight text={text(entry.summary)} query={query} words={words} />
        </span>
      )}
      <span className="entry-source">
        {cited ? sourceName(cited, text) : t('entry.general')}
        {cited ? ` · ${entry.asOf || t('entry.noDate')}` : ''}
      </span>
    </button>
  );
}
