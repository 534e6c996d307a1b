import { describe, expect, it } from 'vitest';
import { agreedOn, takeOver, twinDifferences, twinWords } from './twins.ts';

const hash = (text: string) => `#${text}`;
const card = (fields: Record<string, string>) =>
  twinWords({ title: '酒粕', note: '年20トン', claim: '', status: 'guess', ...fields });
const agreed = agreedOn(card({}), hash);

describe('two cards that are the same thing', () => {
  it('have no difference while they say the same', () => {
    expect(twinDifferences(card({ title: '粕' }), card({ title: '粕' }), agreed, hash)).toEqual([]);
  });
  it('differ towards the side that was edited', () => {
    expect(twinDifferences(card({}), card({ note: '年25トン' }), agreed, hash)).toEqual([
      { field: 'note', here: '年20トン', there: '年25トン', changed: 'there' },
    ]);
    expect(twinDifferences(card({ status: 'heard' }), card({}), agreed, hash)).toEqual([
      { field: 'status', here: 'heard', there: 'guess', changed: 'here' },
    ]);
    expect(twinDifferences(card({ title: '粕' }), card({ title: '板粕' }), agreed, hash)).toEqual([
      { field: 'title', here: '粕', there: '板粕', changed: 'both' },
    ]);
  });
  it('conflict if their common state is unknown', () => {
    expect(twinDifferences(card({}), card({ url: 'https://example.jp/' }), {}, hash)).toMatchObject([
      { field: 'url', changed: 'both' },
    ]);
  });
  it('accept the other side’s changes, and keep their own', () => {
    const differences = twinDifferences(
      card({ title: '粕', note: '年25トン' }),
      card({ note: '年30トン', url: 'https://example.jp/' }),
      agreed,
      hash,
    );
    expect(takeOver(differences, 'there')).toEqual({ note: '年30トン', url: 'https://example.jp/' });
    expect(takeOver(differences, 'here')).toEqual({ title: '粕', note: '年25トン' });
  });
  it('accept an emptied field, but no invalid status', () => {
    const differences = twinDifferences(card({}), card({ note: '', status: '' }), agreed, hash);
    expect(takeOver(differences, 'there')).toEqual({ note: '' });
    const filed = twinDifferences(card({ disclosure: 'unfiled' }), card({}), agreed, hash);
    expect(takeOver(filed, 'there')).toEqual({});
    expect(takeOver(twinDifferences(card({}), card({ disclosure: 'later' }), agreed, hash), 'there')).toEqual({});
  });
  it('read a field that is missing or foreign as empty', () => {
    expect(twinWords({ title: 5, note: undefined })).toEqual({
      title: '',
      note: '',
      claim: '',
      url: '',
      status: '',
      disclosure: '',
    });
  });
});
