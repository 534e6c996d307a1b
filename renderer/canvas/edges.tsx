/** Lines between cards: cords from a combination to its parts, and typed links. Both run from border to border, wherever the cards are. */
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  type InternalNode,
  useInternalNode,
} from '@xyflow/react';
import { createContext, memo, useContext, useState } from 'react';
import type { Point } from '../../shared/doc/schema.ts';
import type { LinkType, NodeKind } from '../../shared/domain/canvas/kinds.ts';
import type { BoxGrid } from '../../shared/domain/canvas/routes.ts';
import { useWords } from '../ui/i18n.tsx';
import { useBoard } from './boardContext.ts';
import type { CardFlowNode } from './CardNode.tsx';
import { LinkBends } from './LinkBends.tsx';
import { cordPath, courseOf, coursePath, lengthOf, pointOn } from './lineShapes.ts';
import type { Box } from './scene.ts';

export type LinkData = {
  readonly linkType: LinkType;
  readonly label: string | undefined;
  readonly bends: readonly Point[];
};

/** The cards that lines go around. Separate from the rest of the board, so that cards do not rerender when one of them moved. */
const Ways = createContext<BoxGrid | undefined>(undefined);
export const WaysProvider = Ways.Provider;
export type CordData = { readonly kind: NodeKind };
const rectOf = (node: InternalNode<CardFlowNode>): Box & { readonly id: string } => ({
  id: node.id,
  x: node.internals.positionAbsolute.x,
  y: node.internals.positionAbsolute.y,
  w: node.measured.width ?? node.width ?? 0,
  h: node.measured.height ?? node.height ?? 0,
});

type End = Box & { readonly id: string };
const useEnds = (source: string, target: string): [End, End] | undefined => {
  const a = useInternalNode<CardFlowNode>(source);
  const b = useInternalNode<CardFlowNode>(target);
  return a && b ? [rectOf(a), rectOf(b)] : undefined;
};

/** A line is as faint as the fainter of its two cards. */
const useDimmed = (source: string, target: string): boolean => {
  const { dimmed } = useBoard();
  return dimmed !== undefined && (dimmed.has(source) || dimmed.has(target));
};

/** A longer dashed line costs more to draw than the rest of the board; its label says its type. */
const LONG = 1_200;

const CordEdge = memo(function CordEdge({ id, source, target, data }: EdgeProps<Edge<CordData>>) {
  const ends = useEnds(source, target);
  const isDimmed = useDimmed(source, target);
  if (!ends) return null;
  const path = cordPath(...ends);
  return (
    <g
      className={`cord ${isDimmed ? 'dimmed' : ''}`}
      style={{ ['--kind' as string]: `var(--kind-${data?.kind ?? 'note'})` }}
    >
      <BaseEdge id={id} path={path} className="cord-line" interactionWidth={12} />
      <path d={path} className="cord-light" />
    </g>
  );
});

const LinkEdge = memo(function LinkEdge({ id, source, target, data, selected }: EdgeProps<Edge<LinkData>>) {
  const { t } = useWords();
  const ends = useEnds(source, target);
  const isDimmed = useDimmed(source, target);
  const ways = useContext(Ways);
  const { session } = useBoard();
  /** While a bend is being pulled. */
  const [dragged, setDragged] = useState<readonly Point[]>();
  if (!ends || !data) return null;
  const course = courseOf(...ends, data.linkType, dragged ?? data.bends, ways);
  const [x, y] = pointOn(course, 0.5);
  return (
    <g
      className={`link link-${data.linkType} ${selected ? 'selected' : ''} ${lengthOf(course) > LONG ? 'long' : ''} ${isDimmed ? 'dimmed' : ''}`}
    >
      <BaseEdge
        id={id}
        path={coursePath(course)}
        className="link-line"
        markerEnd="url(#musubi-arrow)"
        interactionWidth={16}
      />
      <EdgeLabelRenderer>
        <span
          className={`link-label ${selected ? 'selected' : ''} ${isDimmed ? 'dimmed' : ''}`}
          style={{
            transform: `translate(-50%, -50%) translate(${x}px, ${y}px)`,
          }}
        >
          {data.label || t(`link.${data.linkType}`)}
        </span>
      </EdgeLabelRenderer>
      {selected && !session.readOnly ? (
        <LinkBends link={id} course={course} bends={dragged ?? data.bends} onDrag={setDragged} />
      ) : null}
    </g>
  );
});

export const EDGE_TYPES = { cord: CordEdge, link: LinkEdge };
