import { describe, expect, it } from 'vitest';
import { levelsText, readLevels } from './levels.ts';

describe('anchors of a criterion', () => {
  it('reads one a line, full-width digits and colons too', () => {
    expect(readLevels('10: 誰も見たことがない\n５：よくある\n0 ない', 10)).toEqual([
      { at: 10, text: '誰も見たことがない' },
      { at: 5, text: 'よくある' },
      { at: 0, text: 'ない' },
    ]);
  });
  it.each([
    ['no number', 'なし'],
    ['above the scale', '10.5: 高い'],
    ['negative', '-1: 低い'],
    ['not a number', '1.2.3: 版'],
    ['no text', '5:'],
    ['empty', ''],
  ])('leaves a line out: %s', (_, line) => {
    expect(readLevels(line, 10)).toEqual([]);
  });
  it('keeps 20 of them, and 400 characters of each', () => {
    const lines = Array.from({ length: 21 }, (_, i) => `${i}: ${'あ'.repeat(401)}`).join('\n');
    const read = readLevels(lines, 100);
    expect(read.map((level) => level.at)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(read[0]?.text).toBe('あ'.repeat(400));
  });
  it('writes them as they are read', () => {
    expect(
      levelsText([
        { at: 10, text: '高い' },
        { at: 0.5, text: '低い' },
      ]),
    ).toBe('10: 高い\n0.5: 低い');
    expect(readLevels('10: 高い\n0.5: 低い', 10)).toEqual([
      { at: 10, text: '高い' },
      { at: 0.5, text: '低い' },
    ]);
  });
});
