/** The permission matrix, written down by hand: a change of a right must be made here too, on purpose. */
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, type DocumentKind, mayRead, mayWrite, ROLES, type Role } from './roles.ts';

/** `rw` reads and writes, `r` reads, `-` does not know of the document. */
const MATRIX: Record<DocumentKind, Record<Role, 'rw' | 'r' | '-'>> = {
  plan: { owner: 'rw', editor: 'rw', commenter: 'r', viewer: 'r', organiser: '-', judge: '-' },
  comments: { owner: 'rw', editor: 'rw', commenter: 'rw', viewer: 'r', organiser: '-', judge: '-' },
  coaching: { owner: 'rw', editor: 'rw', commenter: '-', viewer: '-', organiser: '-', judge: '-' },
  private: { owner: 'rw', editor: '-', commenter: '-', viewer: '-', organiser: '-', judge: '-' },
  library: { owner: 'rw', editor: 'rw', commenter: 'r', viewer: 'r', organiser: '-', judge: '-' },
  contest: { owner: '-', editor: '-', commenter: '-', viewer: '-', organiser: 'rw', judge: 'r' },
  score: { owner: '-', editor: '-', commenter: '-', viewer: '-', organiser: 'r', judge: 'rw' },
};

describe('the permission matrix', () => {
  it('names every role and every document', () => {
    expect([...DOCUMENT_KINDS].sort()).toEqual(Object.keys(MATRIX).sort());
    for (const row of Object.values(MATRIX)) expect(Object.keys(row).sort()).toEqual([...ROLES].sort());
  });
  for (const kind of Object.keys(MATRIX) as DocumentKind[])
    for (const role of Object.keys(MATRIX[kind]) as Role[])
      it(`${role} on ${kind}: ${MATRIX[kind][role]}`, () => {
        expect(mayRead(role, kind)).toBe(MATRIX[kind][role] !== '-');
        expect(mayWrite(role, kind)).toBe(MATRIX[kind][role] === 'rw');
      });
});
