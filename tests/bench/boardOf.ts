/** A board of n cards in a grid with 1.2 lines a card: the same for our app and for the baselines. */
import type { Scene, SceneCard } from '../../renderer/canvas/scene.ts';

export const COLUMN = 280;
export const ROW = 150;

export function boardOf(count: number): Scene {
  const columns = Math.ceil(Math.sqrt(count));
  const cards: SceneCard[] = Array.from({ length: count }, (_, i) => ({
    id: i.toString(36).padStart(16, '0'),
    kind: i % 3 === 0 ? 'resource' : i % 3 === 1 ? 'seed' : 'activity',
    title: `カード${i} 地域の資源と大学の技術`,
    claim: '',
    colour: 'none',
    valid: true,
    x: (i % columns) * COLUMN,
    y: Math.floor(i / columns) * ROW,
    w: 224,
    h: 96,
    cords: [],
    partNames: [],
    status: undefined,
  }));
  const lines = Array.from({ length: Math.floor(count * 1.2) }, (_, i) => {
    const from = cards[i % count] as SceneCard;
    const to = cards[(i * 7 + 1) % count] as SceneCard;
    const near = cards[Math.min(count - 1, (i % count) + (i % 2 === 0 ? 1 : columns))] as SceneCard;
    return { from, to: i % 12 === 0 ? to : near, type: 'requires' as const };
  }).filter((l) => l.from !== l.to);
  return { cards, lines };
}
