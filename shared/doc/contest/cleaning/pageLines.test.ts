import { describe, expect, it } from 'vitest';
import { identityFrom } from '../../../domain/contest/clues/identity.ts';
import { scannerFor } from '../../../domain/contest/leaks.ts';
import { findsOnPage } from './pageLines.ts';

const scan = scannerFor(identityFrom({ name: '斎藤 花子', business: '三保水産株式会社' }));
const piece = (text: string, endsLine = false) => ({ text, endsLine });

describe('which pieces of a page are painted over', () => {
  it('those with a finding, also if it spans several', () => {
    const finds = findsOnPage(
      [piece('計画書', true), piece('代表: '), piece('斎藤'), piece('花子'), piece('です', true), piece('水温', true)],
      'page 1',
      scan,
    );
    expect([...finds.pieces]).toEqual([2, 3]);
    expect(finds.leaks.map((l) => l.found)).toEqual(['斎藤花子']);
    expect(finds.lines).toBe(3);
  });
  it('both if a line breaks in the middle of a finding', () => {
    const finds = findsOnPage([piece('屋号は三保水', true), piece('産といいます', true)], 'page 1', scan);
    expect([...finds.pieces].sort()).toEqual([0, 1]);
  });
  it('none if nothing is found; a blank page has no lines', () => {
    expect(findsOnPage([piece('水温は十七度', true)], 'page 1', scan).pieces.size).toBe(0);
    expect(findsOnPage([piece(' ', true), piece('')], 'page 1', scan)).toMatchObject({ lines: 0, leaks: [] });
  });
});
