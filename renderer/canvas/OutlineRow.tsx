/** One row of the outline. It rerenders when its own content changes, not when another row's does. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode } from 'react';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';
import { KindMark } from './KindMark.tsx';

/** Stable for the life of the outline: new functions on every change would rerender every row. */
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
  /** Its position among its siblings, from 1, and their number. */
  readonly at: number;
  readonly of: number;
  /** `undefined` if it has no children. */
  readonly isOpen: boolean | undefined;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly actions: RowActions;
  /** Shown instead of the label: a suggestion with its buttons. */
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
