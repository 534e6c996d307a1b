/** One row of the outline. It is drawn again when what it says changes, not when another row does. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode } from 'react';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';
import { KindMark } from './KindMark.tsx';

/** The same object for the life of the outline: a row that got new functions with every change would be drawn with every change. */
export type RowActions = {
  readonly pick: (row: string, node: string | undefined, event: MouseEvent) => void;
  readonly edit: (row: string) => void;
  readonly toggle: (row: string) => void;
  readonly rename: (node: string, title: string) => void;
  readonly endEdit: (row: string) => void;
};

type Props = {
  readonly row: string;
  readonly node: CanvasNode | undefined;
  readonly kind: NodeKind | undefined;
  readonly label: string;
  readonly meta: string;
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly at: number;
  readonly of: number;
  /** Undefined where there is nothing under it. */
  readonly isOpen: boolean | undefined;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly actions: RowActions;
  /** What stands in place of the label: a suggestion with its answers. */
  readonly instead: ReactNode;
};

export const OutlineRow = memo(function OutlineRow(props: Props) {
  const { row, node, kind, label, meta, level, at, of, isOpen, isChosen, isActive, isEditing, actions, instead } =
    props;
  const { t } = useWords();
  return (
    // Keys are handled once, on the tree; a click does the same as Space and Enter there.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="treeitem"
      data-key={row}
      data-at={node?.id}
      aria-level={level}
      aria-posinset={at}
      aria-setsize={of}
      aria-selected={node ? isChosen : undefined}
      aria-expanded={isOpen}
      tabIndex={isActive ? 0 : -1}
      className={`tree-item ${isChosen ? 'selected' : ''} ${node ? '' : 'group'}`}
      style={{ paddingInlineStart: `${(level - 1) * 20 + 8}px` }}
      onClick={(e) => actions.pick(row, node?.id, e)}
      onDoubleClick={() => node && actions.edit(row)}
    >
      <span
        className="twist"
        aria-hidden="true"
        onClick={(e) => {
          e.stopPropagation();
          actions.toggle(row);
        }}
      >
        {isOpen === undefined ? null : isOpen ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
      </span>
      {kind ? <KindMark kind={kind} /> : null}
      {instead ??
        (node && isEditing ? (
          <CommitField
            label={t('card.title')}
            hideLabel
            autoFocus
            value={node.title}
            maxLength={400}
            onCommit={(title) => actions.rename(node.id, title)}
            onEnter={() => actions.endEdit(row)}
            onCancel={() => actions.endEdit(row)}
          />
        ) : (
          <span className="grow">{label}</span>
        ))}
      <span className="muted small">{meta}</span>
    </div>
  );
});
