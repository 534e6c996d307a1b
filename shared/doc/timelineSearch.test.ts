/** Words are found in a recording at the moment they came or went, wherever they stood. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { insertBlocks } from './body.ts';
import { ENTITIES } from './fields/table.ts';
import { encodeEvents, type RecordedEvent } from './recording.ts';
import { bodyElement, entityMap, relationMap } from './schema.ts';
import { Timeline } from './timeline.ts';
import { findIn, isSearched, momentsOf } from './timelineSearch.ts';

const CARD = 'abcdefgh12345678';

function recorded(): Timeline {
  const plan = new Y.Doc();
  insertBlocks(plan, 0, [
    { kind: 'heading', level: 1, text: '値段' },
    { kind: 'paragraph', inlines: [{ text: 'ひと皿で出す。' }] },
  ]);
  entityMap(plan, 'nodes').set(CARD, new Y.Map(Object.entries({ kind: 'funding', title: '自己資金' })));
  const events: RecordedEvent[] = [{ at: 0, kind: 'base', update: Y.encodeStateAsUpdate(plan) }];
  let at = 0;
  plan.on('update', (update: Uint8Array) => events.push({ at, kind: 'edit', update }));
  const paragraph = bodyElement(plan).get(1) as Y.XmlElement;
  const text = paragraph.get(0) as Y.XmlText;
  // Typed letter by letter, in one go.
  for (const [i, letter] of [...'とらふぐ'].entries()) {
    at = 10_000 + i * 300;
    text.insert(i, letter);
  }
  at = 60_000;
  text.delete(0, 4);
  at = 90_000;
  relationMap(plan, 'fundingTerms').set(`${CARD}|amountYen`, 1_200);
  at = 120_000;
  entityMap(plan, 'nodes').get(CARD)?.set('title', '親からの資金');
  at = 150_000;
  bodyElement(plan).delete(1, 1);
  events.push({ at: 160_000, kind: 'comment', name: '佐藤', text: 'とらふぐの届け出は' });
  events.push({ at: 170_000, kind: 'chapter', title: '値段の話' });
  return new Timeline({ chunks: [encodeEvents(events)] });
}

describe('finding in a recording', () => {
  const timeline = recorded();
  const moments = momentsOf(timeline);
  const find = (query: string) => findIn(moments, timeline, query).map(({ at, gone }) => [at, gone]);

  it('tells when words came, when they went, and when they were said', () => {
    expect(find('とらふぐ')).toEqual([
      [10_000, false],
      [60_000, true],
      [160_000, false],
    ]);
    expect(find('値段')).toEqual([[170_000, false]]);
  });
  it('finds amounts however they are written, and cards by what they are called', () => {
    expect(find('1,200')).toEqual([[90_000, false]]);
    expect(find('１２００')).toEqual([[90_000, false]]);
    expect(find('親からの')).toEqual([[120_000, false]]);
  });
  it('folds kana and width, shows what was around, and what went with its block', () => {
    expect(find('トラフグ')).toHaveLength(3);
    expect(findIn(moments, timeline, 'とらふぐ')[0]?.words).toBe('とらふぐひと皿で出す。');
    expect(find('ひと皿')).toEqual([[150_000, true]]);
  });
  it('looks at what people type, and at nothing that is chosen, referred to or written by the app', () => {
    const searched = Object.entries(ENTITIES).flatMap(([name, { fields }]) =>
      Object.entries(fields).flatMap(([field, described]) => (isSearched(described) ? [`${name}.${field}`] : [])),
    );
    for (const one of ['nodes.title', 'nodes.note', 'nodes.url', 'figures.value', 'figures.unit', 'tasks.due'])
      expect(searched).toContain(one);
    for (const one of [
      'nodes.kind',
      'nodes.image',
      'nodes.disclosure',
      'figures.setBy',
      'figures.setOn',
      'tasks.order',
    ])
      expect(searched).not.toContain(one);
  });
  it('finds nothing for nothing, and nothing that stood there all along', () => {
    expect(find('')).toEqual([]);
    expect(find('　')).toEqual([]);
    expect(find('ありません')).toEqual([]);
  });
});
