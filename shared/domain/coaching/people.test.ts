import { describe, expect, it } from 'vitest';
import { nameMark, type Participant, sameName } from './people.ts';

const owner: Participant = { name: '山田花子', id: 'owner', key: 'k1', confirmed: true };
const advisor: Participant = { name: '佐藤健一', id: 'm1', key: 'k2', confirmed: true };

describe('ambiguous names', () => {
  it.each([
    ['山田花子', '山田 花子', true],
    ['山田花子', '山田　花子', true],
    ['ﾔﾏﾀﾞ', 'やまだ', true],
    ['髙橋', '高橋', true],
    ['Hanako YAMADA', 'hanako yamada', true],
    ['山田花子', '山田花', false],
    ['', '', false],
    ['　', '', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

  it('a stranger under the owner’s or the advisor’s name is marked; the owner and the advisor are not', () => {
    const stranger: Participant = { name: '山田 花子', id: 'm9', key: 'k9', confirmed: false };
    const known = [owner, advisor, stranger];
    expect(nameMark(stranger, known)).toBe('newKey');
    expect(nameMark(owner, known)).toBeUndefined();
    expect(nameMark(advisor, known)).toBeUndefined();
    expect(nameMark({ ...stranger, name: '佐藤　健一' }, known)).toBe('newKey');
    expect(nameMark({ ...stranger, name: '鈴木' }, known)).toBeUndefined();
  });
  it('marks two strangers with the same name, and two confirmed people with the same name', () => {
    const one: Participant = { name: '鈴木一', id: 'm3', confirmed: false };
    const two: Participant = { name: '鈴木 一', id: 'm4', confirmed: false };
    expect(nameMark(one, [one, two])).toBe('nameTaken');
    const namesake: Participant = { name: '佐藤健一', id: 'm5', key: 'k5', confirmed: true };
    expect(nameMark(advisor, [advisor, namesake])).toBe('nameTaken');
  });
  it('treats another key under the same membership as another device; without keys, memberships are compared', () => {
    const second: Participant = { name: '佐藤健一', id: 'm1', key: 'k3', confirmed: false };
    expect(nameMark(second, [advisor, second])).toBe('newKey');
    expect(nameMark({ name: '佐藤健一', id: 'm1', confirmed: false }, [advisor])).toBeUndefined();
  });
});
