/** The recognised meaning of a card, and its founder's corrections of it. */
import { describe, expect, it } from 'vitest';
import { findConcepts } from '../lexicon/find.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { Proposer } from './proposer.ts';
import { understoodOf } from './understood.ts';

const lexicon = new Lexicon({
  concepts: [
    { label: '竹林', reading: 'ちくりん', kind: 'place', en: ['bamboo grove'] },
    { label: '酒粕', reading: 'さけかす', kind: 'thing', en: ['sake lees'] },
    {
      label: '竹炭',
      reading: 'ちくたん',
      kind: 'product',
      synonyms: ['竹の炭', '竹墨'],
      dictionary: { synonyms: [1] },
    },
  ],
});
const labels = (card: Parameters<typeof understoodOf>[1]) =>
  understoodOf(lexicon, card).concepts.map(({ label, from }) => [label, from]);

describe('the recognised meaning of a card', () => {
  it('lists its founder’s additions, then the words of its name, then those of its note', () => {
    expect(labels({ text: '竹林', note: '酒粕もある', senses: ['竹炭'] })).toEqual([
      ['竹炭', 'given'],
      ['竹林', 'name'],
      ['酒粕', 'note'],
    ]);
  });
  it('states the basis of each meaning', () => {
    const marks = (text: string, senses: string[] = []) =>
      understoodOf(lexicon, { text, senses }).concepts.map(({ label, mark }) => [label, mark]);
    expect(marks('竹炭')).toEqual([['竹炭', 'general']]);
    expect(marks('竹の炭')).toEqual([['竹炭', 'general']]);
    expect(marks('竹墨')).toEqual([['竹炭', 'dictionary']]);
    expect(marks('竹林', ['酒粕'])).toEqual([
      ['酒粕', 'yours'],
      ['竹林', 'general'],
    ]);
  });
  it('omits what its founder removed, in the list and in what the engine reads', () => {
    const card = { text: '竹林', not: ['竹林'], senses: ['酒粕'] };
    expect(labels(card)).toEqual([['酒粕', 'given']]);
    const senses = new Proposer(lexicon, []).understand(card).senses.map(({ node }) => lexicon.node(node).label);
    expect(senses).toEqual(['酒粕']);
  });
  it('is empty if no word is known, and names an unknown part without its particle', () => {
    expect(understoodOf(lexicon, { text: 'ゾモラ' })).toEqual({ concepts: [], unread: ['ゾモラ'], isUnknown: true });
    expect(understoodOf(lexicon, { text: 'ゾモラの竹林' })).toMatchObject({ unread: ['ゾモラ'], isUnknown: false });
    expect(understoodOf(lexicon, { text: '竹林の酒粕' }).unread).toEqual([]);
    expect(understoodOf(lexicon, { text: '竹林の〜酒粕' }).unread).toEqual([]);
  });
});

describe('concepts are found', () => {
  it('by name, reading, synonym and English: full matches, then prefixes, then substrings', () => {
    const found = (text: string) => findConcepts(lexicon, text, 8).map((c) => c.label);
    expect(found('竹')).toEqual(['竹林', '竹炭']);
    expect(found('さけかす')).toEqual(['酒粕']);
    expect(found('lees')).toEqual(['酒粕']);
    expect(found('竹の炭')).toEqual(['竹炭']);
    expect(found('  ')).toEqual([]);
  });
});
