/** Obstacles by their keys: the same one again is the same, and its key fits into a cell. */
import { describe, expect, it } from 'vitest';
import { distinct, type Obstacle, obstacleKey } from './obstacles.ts';

const term = (ja: string) => ({ ja, kind: 'thing' as const });
const missing = (a: string, b: string, needs = '乾燥'): Obstacle => ({
  is: 'against',
  a,
  b,
  against: { type: 'missing', link: 'technique', concept: term('酒粕'), needs: term(needs) },
});
const months = (card: string, candidate: string): Obstacle => ({
  is: 'against',
  a: card,
  b: candidate,
  against: { type: 'months', card, cardMonths: [1], candidate, candidateMonths: [7] },
});

describe('an obstacle', () => {
  it('is reported once however many pairs have it, in either order', () => {
    expect(distinct([missing('a', 'b'), missing('a', 'c'), missing('a', 'b', '窯')])).toHaveLength(2);
    expect(distinct([months('酒粕', '桃'), months('桃', '酒粕')])).toHaveLength(1);
  });
  it.each<[Obstacle, string]>([
    [missing('a', 'b'), 'missing:technique:酒粕:乾燥'],
    [months('桃', '酒粕'), 'months:桃:酒粕'],
    [{ is: 'gap', gap: 'claim' }, 'gap:claim'],
    [{ is: 'crossed', a: 'b', b: 'a', reason: '臭う', by: '山田' }, 'crossed:a:b'],
    [{ is: 'contradicts', a: 'a', b: 'b' }, 'contradicts:a:b'],
    [{ is: 'condition', a: 'a', limit: 'budget' }, 'condition:budget:a'],
    [{ is: 'assumption', id: 'x', text: '朝に売れる' }, 'assumption:x'],
    [{ is: 'against', a: 'a', b: 'b', against: { type: 'far', from: '新潟県', place: '沖縄県' } }, 'far:新潟県:沖縄県'],
    [
      { is: 'against', a: 'a', b: 'b', against: { type: 'permit', concept: term('酒粕'), permit: '食品衛生法' } },
      'permit:食品衛生法',
    ],
    [
      { is: 'against', a: 'a', b: 'b', against: { type: 'risk', concept: term('酒粕'), risk: '日持ち' } },
      'risk:日持ち:酒粕',
    ],
  ])('%j has the key %s', (obstacle, key) => {
    expect(obstacleKey(obstacle)).toBe(key);
  });
  it('has a key that fits into a cell, however long the cards are called', () => {
    expect(obstacleKey(months('あ'.repeat(400), 'い'.repeat(400)))).toHaveLength(200);
  });
});
