/** The keys of the outline: those of a tree, and Enter and Delete to answer a suggestion. */
import type { KeyboardEvent } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { useSuggestions } from '../session/useStore.ts';
import { isComposing } from '../ui/ime.ts';
import type { FlatRow, OutlineRows } from './outlineRows.ts';

type Deeds = {
  readonly selection: SelectionModel;
  readonly onAnswer: (suggestion: Suggestion, how: 'accept' | 'decline') => void;
  /** Moves the focused row among its siblings. */
  readonly shift: (by: -1 | 1) => void;
  /** Starts editing the title of a card, if allowed. */
  readonly edit: (row: string, node: CanvasNode) => void;
};

export function useOutlineKeys(rows: OutlineRows, deeds: Deeds): (event: KeyboardEvent) => void {
  const suggestions = useSuggestions();
  const { here, focusKey } = rows;

  const answers = (event: KeyboardEvent, suggestion: Suggestion): boolean => {
    if (!suggestions?.canSettle || (event.key !== 'Enter' && event.key !== 'Delete')) return false;
    // Delete is also the board's key: here it applies to this row.
    event.stopPropagation();
    const lost = suggestions.standing(suggestion).isLost;
    if (event.key === 'Enter' ? !lost : !suggestions.isOwn(suggestion)) {
      focusKey(here?.parent);
      deeds.onAnswer(suggestion, event.key === 'Enter' ? 'accept' : 'decline');
    }
    return true;
  };
  return (event) => {
    if (isComposing(event) || (event.target as HTMLElement).closest('input, textarea')) return;
    if (!here) return;
    const { suggestion } = here.item;
    if ((suggestion && answers(event, suggestion)) || shifts(event, deeds) || moves(event.key, rows, here))
      return event.preventDefault();
    if (acts(event.key, here, deeds)) event.preventDefault();
  };
}

/** Alt with an arrow. */
function shifts(event: KeyboardEvent, { shift }: Deeds): boolean {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
  shift(event.key === 'ArrowUp' ? -1 : 1);
  return true;
}

/** Navigation between rows, and collapsing them. True for a tree key, whether or not there is somewhere to go. */
function moves(key: string, { flat, closed, toggle, focusKey }: OutlineRows, here: FlatRow): boolean {
  const at = flat.indexOf(here);
  const hasChildren = here.item.children.length > 0;
  const isOpen = hasChildren && !closed.has(here.item.key);
  switch (key) {
    case 'ArrowDown':
      focusKey(flat[at + 1]?.item.key);
      return true;
    case 'ArrowUp':
      focusKey(flat[at - 1]?.item.key);
      return true;
    case 'Home':
      focusKey(flat[0]?.item.key);
      return true;
    case 'End':
      focusKey(flat.at(-1)?.item.key);
      return true;
    case 'ArrowRight':
      if (isOpen) focusKey(flat[at + 1]?.item.key);
      else if (hasChildren) toggle(here.item.key);
      return true;
    case 'ArrowLeft':
      if (isOpen) toggle(here.item.key);
      else focusKey(here.parent);
      return true;
    default:
      return false;
  }
}

/** What a key does with the card of the row. */
function acts(key: string, { item: { key: row, node } }: FlatRow, { selection, edit }: Deeds): boolean {
  if (key === ' ') {
    const { nodes } = selection.value;
    if (node) selection.select(nodes.includes(node.id) ? nodes.filter((n) => n !== node.id) : [...nodes, node.id]);
    return true;
  }
  if (key !== 'Enter' && key !== 'F2') return false;
  if (node) edit(row, node);
  return true;
}
