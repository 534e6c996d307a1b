import { describe, expect, it } from 'vitest';
import { behindBlock, type TraceBlock, traceOf } from './trace.ts';

const block = (index: number, text: string, rest: Partial<TraceBlock> = {}): TraceBlock => ({
  index,
  type: 'paragraph',
  text,
  references: [],
  trace: [],
  question: false,
  ...rest,
});
const target = { id: 'c', titles: ['酒粕コスメ'], figureIds: ['f'], partIds: ['p'] };
const blocks = [
  block(0, '概要', { level: 2 }),
  block(1, '酒粕コスメを作ります。値段は次のとおりです。', {
    references: [{ type: 'figure-chip', target: 'f', at: 20 }],
  }),
  block(2, '', { references: [{ type: 'combination-embed', target: 'c', at: 0 }] }),
  block(3, '関係のない文。'),
  block(4, '酒蔵から仕入れます。', { trace: ['p'] }),
  block(5, '酒粕コスメについて、だれに聞きましたか。', { question: true }),
  block(6, '元の言葉。もう一つ。', { trace: ['c'] }),
];

describe('trace', () => {
  it('finds sentences by title, figure, embed and origin, with their section', () => {
    expect(traceOf(target, blocks)).toEqual([
      { block: 1, section: '概要', text: '値段は次のとおりです。', reason: 'figure' },
      { block: 1, section: '概要', text: '酒粕コスメを作ります。', reason: 'title' },
      { block: 2, section: '概要', text: '', reason: 'embed' },
      { block: 6, section: '概要', text: '元の言葉。', reason: 'madeFrom' },
      { block: 6, section: '概要', text: 'もう一つ。', reason: 'madeFrom' },
    ]);
  });
  it('finds the combination behind a sentence, through its parts too', () => {
    expect(behindBlock(blocks[1]!, [target])).toEqual([{ id: 'c', reason: 'figure' }]);
    expect(behindBlock(blocks[4]!, [target])).toEqual([{ id: 'c', reason: 'madeFrom' }]);
    expect(behindBlock(blocks[3]!, [target])).toEqual([]);
  });
});
