import { describe, expect, it } from 'vitest';
import { boardBox, bodyBox, cssString, DEFAULT_PAGES, pageBox, pageRules, runningHead } from './pages.ts';

describe('pages', () => {
  it('are A4 or A3, portrait or landscape, with room for holes', () => {
    expect(bodyBox(pageBox(DEFAULT_PAGES))).toEqual({ width: 174, height: 255 });
    expect(bodyBox(pageBox({ ...DEFAULT_PAGES, isPunched: true }))).toEqual({ width: 164, height: 255 });
    expect(pageBox({ ...DEFAULT_PAGES, size: 'a3', isLandscape: true })).toMatchObject({ width: 420, height: 297 });
  });

  it('puts boards on A3 landscape if asked to, with the same margins', () => {
    const punched = { ...DEFAULT_PAGES, isPunched: true, boardLayout: 'wide' } as const;
    expect(bodyBox(boardBox(punched))).toEqual({ width: 374, height: 255 });
    const nobody = { start: '', middle: '', end: '' };
    expect(pageRules(punched, nobody)).toContain('@page board { size: 420mm 297mm }');
    expect(pageRules(DEFAULT_PAGES, nobody)).not.toContain('@page board');
  });

  it('show title, version, date and authors in the header', () => {
    const about = { title: '酒粕の菓子', date: '2026-11-29', authors: ['佐藤', '田中'], version: '銀行へ' };
    expect(runningHead(about, { ...DEFAULT_PAGES, mark: '社外秘' })).toEqual({
      start: '酒粕の菓子',
      middle: '社外秘',
      end: '銀行へ · 2026-11-29 · 佐藤、田中',
    });
    expect(runningHead(about, { ...DEFAULT_PAGES, hasHeader: false, mark: '社外秘' })).toEqual({
      start: '',
      middle: '社外秘',
      end: '',
    });
    const long = runningHead({ ...about, title: '𠮷'.repeat(41) }, DEFAULT_PAGES).start;
    expect([...long]).toHaveLength(40);
    expect(long.endsWith('𠮷…')).toBe(true);
    expect(runningHead({ ...about, title: '𠮷'.repeat(40) }, DEFAULT_PAGES).start).toBe('𠮷'.repeat(40));
  });

  it('escapes titles in CSS strings', () => {
    expect(cssString('a"b\\c\nd</style>')).toBe('"a\\22 b\\5c c\\a d\\3c /style>"');
    expect(pageRules(DEFAULT_PAGES, { start: '"} body{display:none', middle: '', end: '' })).toContain(
      '@top-left { content: "\\22 } body{display:none";',
    );
  });

  it('numbers every page but the cover, and leaves out empty parts', () => {
    const rules = pageRules(DEFAULT_PAGES, { start: 'A', middle: '', end: '' });
    expect(rules).toContain('size: 210mm 297mm; margin: 22mm 18mm 20mm 18mm;');
    expect(rules).toContain('@bottom-center { content: counter(page) " / " counter(pages);');
    expect(rules).not.toContain('@top-right { content: ""');
    expect(rules).toContain('@page cover {');
  });
});
