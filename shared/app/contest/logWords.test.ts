import { describe, expect, it } from 'vitest';
import { translate } from '../../i18n/words.ts';
import { aboutInWords } from './logWords.ts';

describe('the log in words', () => {
  const ja = (act: string, about: string) => aboutInWords({ act, about }, translate('ja'));
  const en = (act: string, about: string) => aboutInWords({ act, about }, translate('en'));

  it('names collections and fields as the screen does', () => {
    expect(ja('add', 'judges')).toBe('審査員');
    expect(ja('add', 'judges 山本 一郎')).toBe('審査員「山本 一郎」');
    expect(ja('change', 'rounds 書類審査 state places')).toBe('審査の回「書類審査」: 状態、選ぶ数');
    expect(en('change', 'rounds Paper round state places')).toBe('Round “Paper round”: State, Places');
    expect(ja('remove', 'judges 0123456789abcdef')).toBe('審査員');
    expect(ja('remove', 'judges 佐藤 真理 0123456789abcdef')).toBe('審査員「佐藤 真理」');
    expect(ja('changeCall', 'deadline, graceMinutes')).toBe('締切（日本時間）、締切後に待つ時間（分）');
  });

  it('words a number as a count, and leaves everything else unchanged', () => {
    expect(ja('assignReads', '4')).toBe('4件');
    expect(en('freezeEntries', '1')).toBe('1 in all');
    expect(ja('receiveEntry', '1 計画1')).toBe('1 計画1');
    expect(ja('change', 'unknown state')).toBe('unknown state');
    expect(ja('changeCall', 'unheardOf')).toBe('unheardOf');
    expect(ja('change', 'constructor state')).toBe('constructor state');
    expect(ja('add', '')).toBe('');
  });

  it('keeps a name that is also the name of a field, where a field follows it', () => {
    expect(ja('change', 'criteria 市場性 max')).toBe('項目「市場性」: 満点');
    expect(ja('change', 'judges Max Order org')).toBe('審査員「Max Order」: 所属');
  });
});
