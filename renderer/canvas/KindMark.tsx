/** A mark per kind, so that the kind is told by shape and not by colour alone. */
import {
  Banknote,
  BookOpen,
  Building2,
  CircleAlert,
  FlaskConical,
  Frame,
  Hammer,
  type LucideIcon,
  Sprout,
  StickyNote,
  User,
  Users,
  Waypoints,
} from 'lucide-react';
import type { NodeKind } from '../../shared/domain/canvas/kinds.ts';

const MARKS: Record<NodeKind, LucideIcon> = {
  resource: Sprout,
  seed: FlaskConical,
  challenge: CircleAlert,
  customer: Users,
  activity: Hammer,
  person: User,
  organisation: Building2,
  funding: Banknote,
  case: BookOpen,
  note: StickyNote,
  frame: Frame,
  combination: Waypoints,
};

export function KindMark({ kind, size = 15 }: { readonly kind: NodeKind; readonly size?: number }) {
  const Mark = MARKS[kind];
  return <Mark size={size} aria-hidden="true" className="kind-mark" style={{ color: `var(--kind-${kind})` }} />;
}
