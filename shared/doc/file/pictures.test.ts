import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from '../bootstrap.ts';
import { execute } from '../commands.ts';
import { bodyElement, entityMap } from '../schema.ts';
import { mediaOf, picturesOf } from './pictures.ts';

const hash = (c: string) => c.repeat(64);

describe('the pictures of a plan', () => {
  it('are named after the card, the need or their description', () => {
    const doc = createPlanDoc(
      { title: '計画' },
      [
        { type: 'addNode', node: '000000000000000a', fields: { kind: 'resource', title: '酒粕', image: hash('a') } },
        { type: 'addNode', node: '000000000000000b', fields: { kind: 'note', title: '', image: hash('a') } },
        { type: 'addNode', node: '000000000000000c', fields: { kind: 'note', title: '写真なし' } },
      ],
      [],
    );
    execute(doc, {
      type: 'putFundingRow',
      collection: 'uses',
      id: '000000000000000d',
      patch: { title: '蒸留器', quote: hash('b') },
    });
    const block = new Y.XmlElement('image');
    block.setAttribute('__media', hash('c'));
    // In a printed document the character would end the tag.
    block.setAttribute('__alt', '蔵 > 仕込み場 "北"');
    bodyElement(doc).insert(0, [block]);
    entityMap(doc, 'nodes').set('000000000000000e', 'not a map' as unknown as Y.Map<unknown>);
    expect(picturesOf(doc)).toEqual([
      { hash: hash('a'), on: 'card', name: '酒粕' },
      { hash: hash('a'), on: 'card', name: '' },
      { hash: hash('b'), on: 'use', name: '蒸留器' },
      { hash: hash('c'), on: 'text', name: '蔵 > 仕込み場 "北"' },
    ]);
    expect(mediaOf(doc)).toEqual([hash('a'), hash('b'), hash('c')]);
  });
});
