/** The permission table of organisations, written down by hand: a change of a right must be made here too, on purpose. */
import { describe, expect, it } from 'vitest';
import { type ActorRole, DEEDS, type Deed, lower, mostOf, reachOf } from './permissions.ts';

const ROLES: readonly ActorRole[] = ['administrator', 'advisor', 'assistant', 'auditor', 'founder', 'operator'];
/** One letter per role, in that order: `A` everything, `o` one's own businesses, `-` nothing. */
const MATRIX: Record<Deed, string> = {
  'organisation.create': '-----A',
  'organisation.see': 'AAAA-A',
  'organisation.change': 'A----A',
  'staff.see': 'AAAA-A',
  'staff.add': 'A----A',
  'staff.change': 'A----A',
  'staff.leave': 'A----A',
  'business.see': 'AooAoA',
  'business.add': 'AA---A',
  'business.change': 'Aoo-oA',
  'business.merge': 'A----A',
  'business.erase': 'A----A',
  'business.import': 'A----A',
  'plan.place': 'Ao--oA',
  'plan.grant': '----oA',
  'plan.take': '----o-',
  'plan.read': '-oo-o-',
  'plan.comment': '-oo-o-',
  'plan.suggest': '-oo-o-',
  'plan.edit': '-o--o-',
  'assignment.assign': 'A----A',
  'assignment.cover': 'A----A',
  'assignment.handOver': 'A----A',
  'session.see': 'A--A-A',
  'session.invite': 'A----A',
  'session.end': 'A----A',
  'founder.see': 'Ao-AoA',
  'founder.invite': 'Ao--oA',
  'founder.end': 'A---oA',
  'log.see': 'A--A-A',
  'report.see': 'A--A-A',
  'server.see': 'A--A-A',
  'server.backUp': 'A----A',
};

describe('who may do what in an organisation', () => {
  it('names every act', () => expect([...DEEDS].sort()).toEqual(Object.keys(MATRIX).sort()));
  for (const deed of Object.keys(MATRIX) as Deed[])
    it(`${deed}: ${MATRIX[deed]}`, () =>
      expect(ROLES.map((role) => ({ all: 'A', own: 'o', '-': '-' })[reachOf(role, deed)]).join('')).toBe(MATRIX[deed]));
  it('caps what each role may do with a plan', () =>
    expect(ROLES.map(mostOf)).toEqual(['none', 'edit', 'suggest', 'none', 'edit', 'none']));
  it('takes the lower of two rights', () => {
    expect(lower('read', 'edit')).toBe('read');
    expect(lower('suggest', 'comment')).toBe('comment');
    expect(lower('none', 'read')).toBe('none');
    expect(lower('edit', 'edit')).toBe('edit');
  });
});
