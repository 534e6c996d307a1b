/** Variants are listed under their plan, and no plan is lost from the list whatever files claim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanSummary } from '../../ipc/contract.ts';
import { underTrunks } from './underTrunks.ts';

const plan = (id: string): PlanSummary => ({ id, title: id, createdAt: '', updatedAt: '', trashedAt: null });
const list = (ids: readonly string[], kin: Readonly<Record<string, { of?: string; archived?: string[] }>>) =>
  underTrunks(
    ids.map(plan),
    (id) => kin[id] && { variantOf: kin[id]?.of ?? '', archived: kin[id]?.archived ?? [] },
  ).map(({ plan: p, isVariant, isArchived }) => `${isVariant ? '- ' : ''}${p.id}${isArchived ? ' (away)' : ''}`);

describe('the list of plans', () => {
  it('lists each variant under its plan, archived ones last', () => {
    expect(
      list(['v2', 'other', 'v1', 'trunk'], {
        v1: { of: 'trunk' },
        v2: { of: 'trunk' },
        trunk: { archived: ['v2'] },
        other: {},
      }),
    ).toEqual(['other', 'trunk', '- v1', '- v2 (away)']);
  });
  it('lists a variant on its own if its plan is missing or not read yet', () => {
    expect(list(['v1', 'a'], { v1: { of: 'gone' } })).toEqual(['v1', 'a']);
    expect(list(['v1', 'trunk'], {})).toEqual(['v1', 'trunk']);
  });
  it('says of a plan that it was put away itself', () => {
    expect(list(['trunk', 'v1'], { v1: { of: 'trunk' }, trunk: { archived: ['trunk'] } })).toEqual([
      'trunk (away)',
      '- v1',
    ]);
  });
  it('loses no plan, whatever plans claim about each other', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ...ids), { minLength: 4, maxLength: 4 }), (of) => {
        const kin = Object.fromEntries(ids.map((id, i) => [id, { of: of[i] ?? '' }]));
        expect(
          list(ids, kin)
            .map((line) => line.replace('- ', ''))
            .sort(),
        ).toEqual(ids);
      }),
    );
  });
});
