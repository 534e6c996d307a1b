import { describe, expect, it } from 'vitest';
import { entryView } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { ConceptKind, ConceptView } from '../lexicon/view.ts';
import { profileOf } from './profile.ts';
import { Proposer } from './proposer.ts';
import { Spreader } from './spread.ts';

const concept = (label: string, kind: ConceptKind, rel: ConceptView['rel'] = {}): ConceptView => ({
  label,
  reading: '',
  kind,
  rel,
});
const [OVEN, IDLE, TOYS, , FARM, , ORCHARD] = [0, 1, 2, 3, 4, 5, 6];
const lexicon = new Lexicon({
  concepts: [
    concept('保育園', 'trade', { needs: [TOYS], yields: [3] }),
    concept('遊休施設', 'place', { use: [5] }),
    concept('玩具', 'product'),
    concept('園庭', 'place'),
    concept('耕作放棄地', 'place'),
    concept('植物工場', 'place'),
    concept('桃畑', 'place', { isa: [7] }),
    concept('果樹園', 'place'),
    concept('空き家', 'place'),
    concept('職人', 'person'),
    concept('小学校', 'trade'),
    concept('廃校', 'place'),
  ],
});
const spreader = new Spreader(lexicon);
const heads = (text: string) =>
  profileOf(spreader, { id: '', text, place: { prefecture: null, municipality: null } })
    .senses.filter((s) => s.isHead)
    .map((s) => s.node);

describe('a place that is out of use', () => {
  it.each([
    ['閉園した保育園', [OVEN, IDLE]],
    ['使わなくなった保育園', [OVEN, IDLE]],
    ['荒れた桃畑', [ORCHARD, FARM]],
    ['元保育園', [OVEN, IDLE]],
    ['旧保育園', [OVEN, IDLE]],
    // A closed school has become something with its own word.
    ['使われていない小学校', [10, 11]],
  ])('%s is idle, too', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
  it.each([
    ['保育園', [OVEN]],
    ['空き家', [8]],
    ['小学校', [10]],
    ['使わなくなった玩具', [TOYS]],
    ['店をやめた職人', [9]],
    ['元気な保育園', [OVEN]],
    ['元町の保育園', [OVEN]],
    ['旧街道の保育園', [OVEN]],
  ])('%s is only what it is', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
  it('no longer needs what it needed, and still has its rooms', () => {
    const entry = (title: string) => entryView(title, 'resource', title, { prefecture: '静岡県' });
    const proposer = new Proposer(lexicon, [entry('玩具'), entry('植物工場')]);
    const offered = (text: string) => proposer.propose([{ text, prefecture: '静岡県' }]).map((p) => p.id);
    expect(offered('保育園')).toEqual(['玩具']);
    expect(offered('閉園した保育園')).toEqual(['植物工場']);
  });
});
