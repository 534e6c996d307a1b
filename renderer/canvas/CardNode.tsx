/** Cards as React Flow renders them when zoomed in: plain cards, notes, frames and combinations. */
import { Handle, type Node, type NodeProps, NodeResizer, Position } from '@xyflow/react';
import { ChevronDown, ChevronRight, EyeOff, NotebookPen, Pin } from 'lucide-react';
import { memo } from 'react';
import { heldBy, setFolded } from '../../shared/app/board/boardCommands.ts';
import { detailsOf } from '../../shared/app/board/combinationView.ts';
import { sectionTitle } from '../../shared/app/plan/frameSections.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { memoLines, memoStart } from '../../shared/domain/canvas/memo.ts';
import { evidenceOf } from '../../shared/domain/combination/combination.ts';
import { OPEN_LAYER } from '../../shared/domain/layers/layers.ts';
import { useDerived } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { useBoard } from './boardContext.ts';
import { FundingBadge } from './FundingBadge.tsx';
import { KindMark } from './KindMark.tsx';

export type CardData = { readonly node: CanvasNode };
export type CardFlowNode = Node<CardData>;

/** One handle to pull a link from, and one that accepts a link anywhere on the card. */
function Handles() {
  return (
    <>
      <Handle type="source" position={Position.Right} className="card-source" />
      <Handle type="target" position={Position.Left} className="card-target" isConnectableStart={false} />
    </>
  );
}

function Title({ node, placeholder }: { readonly node: CanvasNode; readonly placeholder: string }) {
  const { editing, setEditing, session } = useBoard();
  const { t } = useWords();
  if (editing !== node.id)
    return <span className={`card-title ${node.title ? '' : 'muted'}`}>{node.title || placeholder}</span>;
  return (
    <div className="nodrag nowheel nopan card-edit">
      <CommitField
        label={t('card.title')}
        hideLabel
        value={node.title}
        maxLength={400}
        autoFocus
        onCommit={(title) => report(session.execute({ type: 'updateNode', node: node.id, patch: { title } }))}
        onEnter={() => setEditing(undefined)}
        onCancel={() => setEditing(undefined)}
      />
    </div>
  );
}

/** A memo mark, with as much of the memo as there is room for. */
function MemoMark({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  return node.note.trim() === '' ? null : (
    <NotebookPen size={12} className="card-memo-mark" role="img" aria-label={t('card.hasNote')} />
  );
}
function PinMark({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  return node.pinned ? <Pin size={12} className="card-memo-mark" role="img" aria-label={t('card.isPinned')} /> : null;
}
function LayerMark({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  if (!node.layer || node.layer === OPEN_LAYER) return null;
  const words = `${t('layer.label')}: ${t(`layer.${node.layer}`)}`;
  return <EyeOff size={12} className="card-memo-mark" role="img" aria-label={words} />;
}
function Memo({ node, lines }: { readonly node: CanvasNode; readonly lines: number }) {
  const { memos } = useBoard();
  const words = memoStart(node.note);
  if (!memos || words === '' || lines === 0) return null;
  return (
    <span className="card-memo" style={{ WebkitLineClamp: lines }}>
      {words}
    </span>
  );
}

function ExampleTag({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  return node.example ? <span className="card-example">{t('card.example')}</span> : null;
}

const PlainCard = memo(function PlainCard({ data, selected }: NodeProps<CardFlowNode>) {
  const { node } = data;
  const { t } = useWords();
  const { dimmed, session } = useBoard();
  const hasFoot = node.status !== 'guess' || node.kind === 'funding' || node.kind === 'activity';
  const place = node.entry ? `${node.entry.prefecture ?? ''}${node.entry.municipality ?? ''}` : '';
  return (
    <div
      className={`card kind-${node.kind} tint-${node.colour} ${selected ? 'selected' : ''} ${dimmed?.has(node.id) ? 'dimmed' : ''} ${node.example ? 'example' : ''}`}
    >
      <Handles />
      <span className="card-kind">
        <KindMark kind={node.kind} />
        {t(`kind.${node.kind}`)}
        <ExampleTag node={node} />
        <MemoMark node={node} />
        <PinMark node={node} />
        <LayerMark node={node} />
        {place ? <span className="card-place">{place}</span> : null}
      </span>
      <Title node={node} placeholder={t('card.untitled')} />
      {node.image ? null : <Memo node={node} lines={memoLines(node.title, hasFoot)} />}
      {node.image ? <MediaImage host={session.host} hash={node.image} alt={node.title} className="card-image" /> : null}
      {node.status === 'guess' ? null : <span className="card-status">{t(`evidence.${node.status}`)}</span>}
      {node.kind === 'funding' || node.kind === 'activity' ? <FundingBadge session={session} node={node} /> : null}
    </div>
  );
});

const NoteCard = memo(function NoteCard({ data, selected }: NodeProps<CardFlowNode>) {
  const { node } = data;
  const { t } = useWords();
  const { dimmed, session } = useBoard();
  return (
    <div
      className={`card note tint-${node.colour} ${selected ? 'selected' : ''} ${dimmed?.has(node.id) ? 'dimmed' : ''}`}
    >
      <Handles />
      <ExampleTag node={node} />
      <Title node={node} placeholder={t('card.emptyNote')} />
      {node.note ? <span className="card-note">{node.note}</span> : null}
      {node.image ? <MediaImage host={session.host} hash={node.image} alt={node.title} className="card-image" /> : null}
    </div>
  );
});

const FrameCard = memo(function FrameCard({ data, selected, id }: NodeProps<CardFlowNode>) {
  const { node } = data;
  const { t, text } = useWords();
  const { session, canvas } = useBoard();
  const folded = node.folded === true;
  const holds = useDerived(session, heldBy, canvas, id);
  const section = useDerived(session, sectionTitle, id);
  return (
    <div className={`frame tint-${node.colour} ${folded ? 'folded' : ''} ${selected ? 'selected' : ''}`}>
      <Handles />
      <NodeResizer
        isVisible={selected && !folded}
        minWidth={160}
        minHeight={120}
        onResizeEnd={(_, { x, y, width, height }) =>
          report(session.execute({ type: 'resizeNode', canvas, node: id, size: [width, height], pos: [x, y] }))
        }
      />
      <span className="frame-title">
        <button
          type="button"
          className="frame-fold nodrag"
          aria-expanded={!folded}
          aria-label={t(folded ? 'frame.unfold' : 'frame.fold', { name: node.title || t('card.untitledFrame') })}
          disabled={session.readOnly !== undefined}
          onClick={(e) => {
            e.stopPropagation();
            report(setFolded(session, id, !folded));
          }}
        >
          {folded ? <ChevronRight size={16} aria-hidden="true" /> : <ChevronDown size={16} aria-hidden="true" />}
        </button>
        <Title node={node} placeholder={t('card.untitledFrame')} />
        {folded ? <span className="muted small">{t('frame.holds', { n: holds })}</span> : null}
        <MemoMark node={node} />
        <PinMark node={node} />
        <LayerMark node={node} />
        {section ? <span className="frame-section">{t('frame.feeds', { section: text(section) })}</span> : null}
      </span>
      {folded ? null : <Memo node={node} lines={2} />}
    </div>
  );
});

const CombinationCard = memo(function CombinationCard({ data, selected }: NodeProps<CardFlowNode>) {
  const { node } = data;
  const { t } = useWords();
  const { session, dimmed } = useBoard();
  const { parts, check, assumptions, types } = useDerived(session, detailsOf, node.id);
  const evidence = evidenceOf(assumptions);
  return (
    <div
      className={`combination-card ${check.valid ? 'valid' : 'invalid'} ${node.example ? 'example' : ''} ${selected ? 'selected' : ''} ${dimmed?.has(node.id) ? 'dimmed' : ''}`}
    >
      <Handles />
      <div className="combination-head">
        <Knot colours={parts.map((p) => `var(--kind-${p.kind})`)} size={72} />
        <div className="grow">
          <span className="card-kind accent">
            {t('kind.combination')}
            <ExampleTag node={node} />
            <MemoMark node={node} />
            <PinMark node={node} />
            <LayerMark node={node} />
          </span>
          <Title node={node} placeholder={t('combination.untitled')} />
        </div>
      </div>
      <p className={`combination-claim ${node.claim ? '' : 'muted'}`}>{node.claim || t('combination.claimMissing')}</p>
      <p className="combination-parts">
        {parts.slice(0, 4).map((p, i) => (
          <span key={p.id} style={{ ['--kind' as string]: `var(--kind-${p.kind})` }}>
            {i > 0 ? <b aria-hidden="true">×</b> : null}
            <span className="part-name">{p.title}</span>
          </span>
        ))}
        {parts.length > 4 ? <span className="muted">{t('combination.moreParts', { n: parts.length - 4 })}</span> : null}
      </p>
      <p className="combination-foot">
        {check.valid ? (
          <span className={`evidence evidence-${evidence}`}>{t(`evidence.${evidence}`)}</span>
        ) : (
          <span className="gap">{check.gaps.map((g) => t(`gap.${g}`)).join('・')}</span>
        )}
        {types.size > 0 ? <span className="muted">{t('combination.typeCount', { n: types.size })}</span> : null}
        {assumptions.length > 0 ? (
          <span className="muted">{t('combination.assumptionCount', { n: assumptions.length })}</span>
        ) : null}
      </p>
    </div>
  );
});

export const NODE_TYPES = { plain: PlainCard, note: NoteCard, frame: FrameCard, combination: CombinationCard };
export const flowTypeOf = (node: CanvasNode): keyof typeof NODE_TYPES =>
  node.kind === 'note'
    ? 'note'
    : node.kind === 'frame'
      ? 'frame'
      : node.kind === 'combination'
        ? 'combination'
        : 'plain';
