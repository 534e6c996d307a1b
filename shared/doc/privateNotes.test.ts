import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { keepFounderKey, knownFounders } from './privateNotes.ts';

const [OWN, MET, INVITED] = ['c'.repeat(64), 'a'.repeat(64), 'b'.repeat(64)];

describe('the founder’s keys according to a device', () => {
  const notes = new Y.Doc();
  keepFounderKey(notes, MET, false);
  keepFounderKey(notes, OWN, true);
  it('are the stored ones, the own key first', () => expect(knownFounders(notes, undefined)).toEqual([OWN, MET]));
  it('and the one that came with the invitation', () =>
    expect(knownFounders(notes, INVITED)).toEqual([OWN, MET, INVITED]));
  it('which is not named twice', () => expect(knownFounders(notes, MET)).toEqual([OWN, MET]));
  it('are empty, or only that one, if nothing was stored', () =>
    expect([knownFounders(new Y.Doc(), undefined), knownFounders(new Y.Doc(), INVITED)]).toEqual([[], [INVITED]]));
});
