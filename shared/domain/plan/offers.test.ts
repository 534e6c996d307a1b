import { describe, expect, it } from 'vitest';
import type { Made } from './binding.ts';
import type { Composed } from './compose.ts';
import { type BoundBlock, changedField, mergedWords, type OfferContext, offersOf, type SourceField } from './offers.ts';

const hash = (text: string) => `h${text.length}`;
const says = (text: string): Composed => ({ slot: 'a', trace: ['r'], kind: 'paragraph', inlines: [{ text }] });
const made = (said: string, rest: Partial<Made> = {}): Made => ({ slot: 's/k/a', said, language: 'ja', ...rest });
const block = (said: string, binding: Made, rest: Partial<BoundBlock> = {}): BoundBlock => ({
  id: '1.1',
  made: binding,
  said,
  question: false,
  isAnswered: false,
  trace: ['r'],
  ...rest,
});
const TITLE: SourceField = { of: 'nodes', id: 'r', field: 'title', value: '酒粕。' };
const context = (now: string | undefined, fields: readonly SourceField[] = [TITLE]): OfferContext => ({
  rulesOf: (canvas, language) =>
    canvas === 'k' && language === 'ja' ? new Map(now === undefined ? [] : [['a', says(now)]]) : undefined,
  fieldsOf: () => fields,
  hash,
});
const offer = (b: BoundBlock, now: string | undefined) => offersOf([b], context(now))[0];

describe('a bound paragraph', () => {
  it('offers nothing while its cards are unchanged, or already match it', () => {
    expect(offer(block('酒粕です。', made('酒粕です。')), '酒粕です。')).toBeUndefined();
    expect(offer(block('白い酒粕です。', made('酒粕です。')), '白い酒粕です。')).toBeUndefined();
    expect(offer(block('', made('酒粕です。')), '白い酒粕です。')).toBeUndefined();
  });
  it('offers what its cards say now', () => {
    expect(offer(block('酒粕です。', made('酒粕です。')), '白い酒粕です。')).toMatchObject({
      kind: 'changed',
      result: '白い酒粕です。',
      isEdited: false,
      thread: undefined,
    });
  });
  it('that was edited by hand offers both changes merged, or the cards’ words if they overlap', () => {
    const edited = block('うちの酒粕と竹です。', made('酒粕と竹です。'));
    expect(offer(edited, '酒粕と雪です。')).toMatchObject({
      kind: 'changed',
      isEdited: true,
      result: 'うちの酒粕と雪です。',
    });
    expect(offer(block('米ぬかです。', made('酒粕です。')), '白い酒粕です。')).toMatchObject({
      isEdited: true,
      result: '白い酒粕です。',
    });
  });
  it('was left as it is until the cards change again', () => {
    const kept = block('酒粕です。', made('白い酒粕です。'));
    expect(offersOf([kept], context('白い酒粕です。', []))).toEqual([]);
    expect(offer(kept, '赤い酒粕です。')).toMatchObject({ kind: 'changed', isEdited: true });
  });
  it('remembers that somebody asked about it, until the cards change again', () => {
    const asked = block('酒粕です。', made('酒粕です。', { asked: { said: '白い酒粕です。', thread: 't' } }));
    expect(offer(asked, '白い酒粕です。')).toMatchObject({ thread: 't' });
    expect(offer(asked, '赤い酒粕です。')).toMatchObject({ thread: undefined });
  });
  it('reports once that its card is gone', () => {
    expect(offer(block('酒粕です。', made('酒粕です。')), undefined)).toMatchObject({ kind: 'gone', isEdited: false });
    expect(offer(block('酒粕です。', made('')), undefined)).toBeUndefined();
  });
  it('of another canvas that is gone offers nothing', () => {
    expect(offer(block('酒粕です。', made('酒粕です。', { slot: 's/other/a' })), '白い。')).toBeUndefined();
  });
  it('that is a question is removed when it is answered', () => {
    const question = block('いつですか。', made('いつですか。'), { question: true });
    expect(offer(question, undefined)).toMatchObject({ kind: 'answered' });
    expect(offer({ ...question, said: 'いつかな。' }, undefined)).toBeUndefined();
    expect(offer({ ...question, isAnswered: true }, 'いつですか。')).toMatchObject({ kind: 'answered' });
    const kept = { ...question, isAnswered: true, made: made('いつですか。', { own: 'いつですか。' }) };
    expect(offer(kept, 'いつですか。')).toBeUndefined();
  });
  it('offers a person’s change to the card, unless they declined', () => {
    const edited = block('白い酒粕です。', made('酒粕です。'));
    expect(offer(edited, '酒粕です。')).toMatchObject({ kind: 'back', source: TITLE, to: '白い酒粕' });
    expect(offer({ ...edited, made: made('酒粕です。', { own: '白い酒粕です。' }) }, '酒粕です。')).toBeUndefined();
    expect(offer(block('酒粕でした。', made('酒粕です。')), '酒粕です。')).toBeUndefined();
  });
});

describe('the field that a person has changed', () => {
  const field = (id: string, value: string): SourceField => ({ of: 'nodes', id, field: 'title', value });
  it.each([
    ['酒粕と竹を結びます。', '酒粕と若竹を結びます。', 'b', '若竹'],
    ['酒粕と竹を結びます。', '甘酒と竹を結びます。', 'a', '甘酒'],
    ['酒粕と竹を結びます。', '甘酒と若竹を結びます。', undefined, undefined],
    ['酒粕と竹を結びます。', 'と竹を結びます。', undefined, undefined],
    ['酒粕と酒粕を結びます。', '甘酒と酒粕を結びます。', undefined, undefined],
    ['竹を結びます。', '', undefined, undefined],
  ])('of %s after %s', (said, mine, id, to) => {
    const found = changedField(said, mine, [field('a', '酒粕'), field('b', '竹'), field('c', '')]);
    expect([found?.source.id, found?.to]).toEqual([id, to]);
  });
});

describe('a person’s words and the cards’ change', () => {
  it('are merged if they do not overlap, including chips', () => {
    const chip = '\ue000funding-chip:x\ue001';
    expect(
      mergedWords(
        `必要なお金は${chip}です。酒粕です。`,
        `要るお金は${chip}です。酒粕です。`,
        `必要なお金は${chip}です。白い酒粕です。`,
      ),
    ).toBe(`要るお金は${chip}です。白い酒粕です。`);
  });
  it('are not merged if they overlap, or if the text was too long to store', () => {
    expect(mergedWords('酒粕です。', '甘酒です。', '米ぬかです。')).toBeUndefined();
    expect(mergedWords('#h2000', '甘酒です。', '米ぬかです。')).toBeUndefined();
    expect(mergedWords('', '甘酒です。', '米ぬかです。')).toBeUndefined();
  });
});
