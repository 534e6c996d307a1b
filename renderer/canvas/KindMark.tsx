/** An icon per kind, so that kinds differ in shape and not only in colour. */
import type { NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { KIND_MARKS, MARK_SIDE, MARK_STROKE } from './kindMarks.ts';

export function KindMark({ kind, size = 15 }: { readonly kind: NodeKind; readonly size?: number }) {
  return (
    <svg
      className="kind-mark"
      width={size}
      height={size}
      viewBox={`0 0 ${MARK_SIDE} ${MARK_SIDE}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={MARK_STROKE}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ color: `var(--kind-${kind})` }}
      aria-hidden="true"
    >
      {KIND_MARKS[kind].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
