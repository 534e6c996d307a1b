import { describe, expect, it } from 'vitest';
import { templateOf } from '../../data/templates/templates.ts';
import { planFromCanvas } from './planFromCanvas.ts';

const card = (id: string, kind: 'resource' | 'seed' | 'combination' | 'funding', title: string, rest = {}) => ({
  id,
  kind,
  title,
  note: '',
  claim: '',
  summary: '',
  hasSource: false,
  ...rest,
});
const words = { status: { guess: '思い込み', asked: '聞いた', tested: '試した', sold: '売れた' }, parts: '' };
const sections = templateOf('newCombination').sections.map((s) => ({
  key: s.key,
  title: s.title.ja,
  question: s.question.ja,
  fills: s.fills,
}));

describe('plan from canvas', () => {
  const board = {
    canvasId: 'k',
    cards: [
      card('r', 'resource', '酒粕', { note: '冬に200kg' }),
      card('s', 'seed', '低温発酵', { hasSource: true }),
      card('c', 'combination', '化粧品', { claim: '酒粕で洗顔料を作る' }),
    ],
    assumptions: [{ combination: 'c', text: '1,450円で買う', status: 'asked' as const, evidence: '20人に聞いた' }],
    partsOf: new Map(),
  };
  const blocks = planFromCanvas(board, sections, words);
  const texts = blocks.flatMap((b) =>
    b.kind === 'paragraph' ? [b.inlines.map((i) => ('text' in i ? i.text : '')).join('')] : [],
  );

  it('uses the words of the cards', () => {
    expect(texts).toContain('酒粕。冬に200kg。');
    expect(texts).toContain('酒粕で洗顔料を作る。');
    expect(texts).toContain('1,450円で買う。（聞いた）20人に聞いた。');
  });
  it('invents nothing: every paragraph is made of given words or is a marked question', () => {
    const given = JSON.stringify(board);
    for (const b of blocks) {
      if (b.kind !== 'paragraph' || b.question) continue;
      for (const i of b.inlines)
        if ('text' in i)
          for (const piece of i.text.split(/[。（）]/u))
            expect(given.includes(piece) || Object.values(words.status).includes(piece)).toBe(true);
    }
  });
  it('asks where something is missing, and embeds what is there', () => {
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      inlines: [{ text: sections.find((s) => s.key === 'funding')?.question }],
      question: true,
    });
    expect(blocks).toContainEqual({ kind: 'embed', reference: { type: 'canvas-embed', target: 'k' } });
    expect(blocks).toContainEqual({ kind: 'embed', reference: { type: 'combination-embed', target: 'c' } });
    expect(blocks).toContainEqual({ kind: 'embed', reference: { type: 'entry-embed', target: 's' } });
  });
  it('an empty canvas gives the questions only', () => {
    const empty = planFromCanvas({ canvasId: 'k', cards: [], assumptions: [], partsOf: new Map() }, sections, words);
    expect(empty.filter((b) => b.kind === 'paragraph' && b.question).length).toBe(sections.length - 1);
  });
});
