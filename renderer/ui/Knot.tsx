/**
 * The product's mark: a knot of mizuhiki cords, one cord in the colour of each part. A trefoil drawn as arcs sorted
 * by height, so that cords pass over and under one another like a real knot.
 */
import { useMemo } from 'react';

const STEPS = 96;
type Arc = { readonly z: number; readonly points: readonly (readonly [number, number, number, number])[] };

/** Points of the trefoil with their normals; z distinguishes over from under. */
function trefoilArcs(): Arc[] {
  const arcs: { z: number; points: [number, number, number, number][] }[] = [];
  const at = (i: number): [number, number, number, number, number] => {
    const t = (i / STEPS) * Math.PI * 2;
    const dx = Math.cos(t) + 4 * Math.cos(2 * t);
    const dy = -Math.sin(t) + 4 * Math.sin(2 * t);
    const length = Math.hypot(dx, dy) || 1;
    return [
      Math.sin(t) + 2 * Math.sin(2 * t),
      Math.cos(t) - 2 * Math.cos(2 * t),
      -dy / length,
      dx / length,
      -Math.sin(3 * t),
    ];
  };
  // Six arcs, split where the cord changes from over to under.
  for (let arc = 0; arc < 6; arc++) {
    const from = (arc * STEPS) / 6;
    const points: [number, number, number, number][] = [];
    for (let i = from - 1; i <= from + STEPS / 6 + 1; i++) {
      const [x, y, nx, ny] = at(i);
      points.push([x, y, nx, ny]);
    }
    arcs.push({ z: at(from + STEPS / 12)[4], points });
  }
  return arcs.sort((a, b) => a.z - b.z);
}

const ARCS = trefoilArcs();
const SCALE = 14;
const path = (arc: Arc, offset: number): string =>
  arc.points
    .map(
      ([x, y, nx, ny], i) =>
        `${i === 0 ? 'M' : 'L'}${((x + nx * offset) * SCALE).toFixed(1)} ${((y + ny * offset) * SCALE).toFixed(1)}`,
    )
    .join('');

export function Knot({
  colours,
  size,
  background = 'var(--paper-raised)',
}: {
  readonly colours: readonly string[];
  readonly size: number;
  readonly background?: string;
}) {
  const cords = colours.length === 0 ? ['var(--line-strong)'] : colours.slice(0, 5);
  const key = cords.join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are compared by their text
  const arcs = useMemo(() => {
    const width = Math.min(0.42, 1.05 / cords.length);
    return ARCS.map((arc) => ({
      halo: path(arc, 0),
      haloWidth: (width * cords.length + 0.32) * SCALE,
      cords: cords.map((colour, i) => ({
        colour,
        d: path(arc, (i - (cords.length - 1) / 2) * width),
        width: width * 0.86 * SCALE,
      })),
    }));
  }, [key]);
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true" className="knot">
      {arcs.map((arc) => (
        <g key={arc.halo} fill="none" strokeLinejoin="round">
          <path d={arc.halo} stroke={background} strokeWidth={arc.haloWidth} />
          {arc.cords.map((c, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two cords may share a colour and a path
            <path key={i} d={c.d} stroke={c.colour} strokeWidth={c.width} strokeLinecap="butt" />
          ))}
        </g>
      ))}
    </svg>
  );
}
