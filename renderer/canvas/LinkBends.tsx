/** The handles of a selected link: its bends, which are dragged or moved with the arrow keys, and one between each two for adding another. */
import { EdgeLabelRenderer, useReactFlow } from '@xyflow/react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { setBend } from '../../shared/app/board/bends.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { MOST_BENDS } from '../../shared/domain/canvas/bends.ts';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { useBoard } from './boardContext.ts';
import { type Course, pointOn } from './lineShapes.ts';

const STEP = 10;
const STEP_FAR = 50;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** In screen pixels: a shorter drag counts as a click. */
const LEAST_PULL = 3;

type Props = {
  readonly link: string;
  readonly course: Course;
  readonly bends: readonly Point[];
  /** The bends while one of them is dragged; `undefined` when the drag ends. */
  readonly onDrag: (bends: readonly Point[] | undefined) => void;
};

export function LinkBends({ link, course, bends, onDrag }: Props) {
  const { t } = useWords();
  const { session, canvas } = useBoard();
  const { screenToFlowPosition } = useReactFlow();
  const put = (at: number, place: Point) => report(setBend(session, canvas, link, at, place, 'put'));

  /** Drags the bend at an index, inserting it first if it is `fresh`. */
  const pull = (event: PointerEvent<HTMLButtonElement>, at: number, fresh: boolean) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const handle = event.currentTarget;
    const begun: Point = [event.clientX, event.clientY];
    let place: Point | undefined;
    const shown = (to: Point) => {
      const next = [...bends];
      next.splice(at, fresh ? 0 : 1, to);
      return next;
    };
    const onMove = (e: globalThis.PointerEvent) => {
      if (!place && Math.hypot(e.clientX - begun[0], e.clientY - begun[1]) < LEAST_PULL) return;
      const { x, y } = screenToFlowPosition({ x: e.clientX, y: e.clientY }, { snapToGrid: false });
      place = [x, y];
      onDrag(shown(place));
    };
    const end = (isKept: boolean) => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      onDrag(undefined);
      if (isKept && place) report(setBend(session, canvas, link, at, place, fresh ? 'put' : 'move'));
      if (handle.isConnected) handle.focus({ preventScroll: true });
    };
    const onUp = () => end(true);
    const onCancel = () => end(false);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
  };
  const onKeyDown = (event: KeyboardEvent, at: number, place: Point) => {
    const direction = ARROWS[event.key];
    if (direction) {
      const step = event.shiftKey ? STEP_FAR : STEP;
      report(setBend(session, canvas, link, at, [place[0] + direction[0] * step, place[1] + direction[1] * step]));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      report(setBend(session, canvas, link, at, undefined));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const style = ([x, y]: Point) => ({ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` });
  // The middle of a line without bends; otherwise halfway between each two points.
  const between = bends.length === 0 || !('points' in course) ? [pointOn(course, 0.35)] : halves(course.points);
  return (
    <EdgeLabelRenderer>
      {bends.map((place, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a bend is its place in the line
          key={`b${i}`}
          type="button"
          className="link-bend nodrag nopan"
          style={style(place)}
          aria-label={t('bend.at', { at: i + 1, all: bends.length })}
          onPointerDown={(e) => pull(e, i, false)}
          onKeyDown={(e) => onKeyDown(e, i, place)}
        />
      ))}
      {bends.length < MOST_BENDS
        ? between.map((place, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={`n${i}`}
              type="button"
              className="link-bend new nodrag nopan"
              style={style(place)}
              aria-label={t('bend.put')}
              onPointerDown={(e) => pull(e, i, true)}
              onKeyDown={(e) => {
                if (e.key !== 'Enter' && e.key !== ' ') return;
                e.preventDefault();
                e.stopPropagation();
                put(i, place);
              }}
            >
              +
            </button>
          ))
        : null}
    </EdgeLabelRenderer>
  );
}

const halves = (points: readonly Point[]): readonly Point[] =>
  points.slice(1).map((p, i) => [((points[i]?.[0] ?? 0) + p[0]) / 2, ((points[i]?.[1] ?? 0) + p[1]) / 2]);
