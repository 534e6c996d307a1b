/** Buffered writes of a command: they are read back at once, reach the document together, and only if they are committed. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PendingWrites } from './pendingWrites.ts';
import { bodyElement, entityMap, metaMap, relationMap } from './schema.ts';

let doc: Y.Doc;
let writes: PendingWrites;
beforeEach(() => {
  doc = new Y.Doc();
  entityMap(doc, 'nodes').set('a', new Y.Map(Object.entries({ kind: 'note', title: '酒粕' })) as never);
  metaMap(doc).set('title', '計画');
  relationMap(doc, 'taken').set('old', 'new');
  writes = new PendingWrites(doc);
});
const nodes = () => entityMap(doc, 'nodes').toJSON();

describe('fields', () => {
  it('are read as they will be, and are in the document after the commit only', () => {
    const { meta } = writes;
    meta.set('title', '新しい計画');
    meta.set('more', 1);
    expect([meta.get('title'), meta.get('more'), meta.has('more'), meta.has('none'), meta.get('none')]).toEqual([
      '新しい計画',
      1,
      true,
      false,
      undefined,
    ]);
    expect(metaMap(doc).toJSON()).toEqual({ title: '計画' });
    writes.commit();
    expect(metaMap(doc).toJSON()).toEqual({ title: '新しい計画', more: 1 });
  });
  it('that are removed are gone; one that was never there leaves no trace', () => {
    const { meta } = writes;
    meta.set('more', 1);
    meta.delete('more');
    meta.delete('title');
    meta.delete('none');
    expect([meta.has('title'), meta.get('title'), meta.has('more'), [...meta.entries()]]).toEqual([
      false,
      undefined,
      false,
      [],
    ]);
    meta.set('title', '戻した');
    expect([meta.has('title'), meta.get('title')]).toEqual([true, '戻した']);
    meta.delete('title');
    writes.commit();
    expect(metaMap(doc).toJSON()).toEqual({});
  });
  it('are listed with those that stay', () => {
    metaMap(doc).set('kept', true);
    writes.meta.set('title', 'x');
    writes.meta.set('new', 2);
    expect([...writes.meta.entries()]).toEqual([
      ['kept', true],
      ['title', 'x'],
      ['new', 2],
    ]);
  });
});

describe('rows', () => {
  it('are changed, added and removed together', () => {
    writes.row('nodes', 'a')?.set('title', '味噌');
    writes.addRow('nodes', 'b').set('kind', 'note');
    expect(writes.row('nodes', 'b')?.get('kind')).toBe('note');
    expect(writes.row('nodes', 'none')).toBeUndefined();
    expect(nodes()).toEqual({ a: { kind: 'note', title: '酒粕' } });
    writes.commit();
    expect(nodes()).toEqual({ a: { kind: 'note', title: '味噌' }, b: { kind: 'note' } });
    const next = new PendingWrites(doc);
    next.removeRow('nodes', 'a');
    expect(next.row('nodes', 'a')).toBeUndefined();
    next.addRow('nodes', 'c');
    next.removeRow('nodes', 'c');
    expect(next.row('nodes', 'c')).toBeUndefined();
    next.commit();
    expect(nodes()).toEqual({ b: { kind: 'note' } });
  });
  it('keep one buffer each', () => {
    writes.row('nodes', 'a')?.set('title', 'x');
    expect(writes.row('nodes', 'a')?.get('title')).toBe('x');
    expect(writes.row('nodes', 'a')?.get('kind')).toBe('note');
  });
  it('that are no map are none', () => {
    (entityMap(doc, 'nodes') as unknown as Y.Map<unknown>).set('broken', 'text');
    expect(writes.row('nodes', 'broken')).toBeUndefined();
  });
});

describe('what a batch touches', () => {
  it('is every row and entry to be made, changed or removed', () => {
    writes.row('nodes', 'a');
    expect(writes.touched()).toEqual([]);
    writes.addRow('nodes', 'b');
    writes.row('nodes', 'a')?.set('title', 'x');
    writes.relation('taken').delete('old');
    writes.relation('taken').set('one', 'two');
    expect(writes.touched()).toEqual([
      { collection: 'nodes', key: 'a' },
      { collection: 'nodes', key: 'b' },
      { collection: 'taken', key: 'old' },
      { collection: 'taken', key: 'one' },
    ]);
  });
  it('is a removed row too', () => {
    writes.removeRow('nodes', 'a');
    expect(writes.touched()).toEqual([{ collection: 'nodes', key: 'a' }]);
    expect(writes.writtenInto()).toEqual([]);
  });
  it('lists collections that get something', () => {
    writes.row('nodes', 'a')?.delete('title');
    writes.relation('taken').delete('old');
    expect(writes.writtenInto()).toEqual([]);
    writes.relation('taken').set('one', 'two');
    expect(writes.writtenInto()).toEqual(['taken']);
    writes.row('nodes', 'a')?.set('title', 'x');
    expect(writes.writtenInto()).toEqual(['nodes', 'taken']);
    const bare = new PendingWrites(doc);
    bare.addRow('figures', 'f');
    expect(bare.writtenInto()).toEqual(['figures']);
  });
  it('tells the values that are written, not those removed or left', () => {
    writes.row('nodes', 'a')?.set('title', 'x');
    writes.addRow('nodes', 'b').set('title', 'y');
    writes.addRow('nodes', 'c').set('kind', 'note');
    writes.removeRow('nodes', 'gone');
    expect(writes.written('nodes', 'title')).toEqual(['x', 'y']);
    writes.row('nodes', 'a')?.delete('title');
    expect(writes.written('nodes', 'title')).toEqual(['y']);
    expect(writes.written('figures', 'title')).toEqual([]);
    expect(writes.writtenValues('taken')).toEqual([]);
    writes.relation('taken').delete('old');
    writes.relation('taken').set('one', 'two');
    expect(writes.writtenValues('taken')).toEqual(['two']);
    writes.commit();
    expect(relationMap(doc, 'taken').toJSON()).toEqual({ one: 'two' });
  });
});

describe('the text', () => {
  const paragraph = (text: string) => ({ kind: 'heading', level: 2, text }) as const;
  const said = () => bodyElement(doc).length;
  it('takes blocks at a place in it, not beyond its end', () => {
    expect(writes.writeBlocks(1, [paragraph('x')])).toBe(false);
    writes.commit();
    expect(said()).toBe(0);
    expect(writes.writeBlocks(0, [paragraph('x')])).toBe(true);
    expect(said()).toBe(0);
    writes.commit();
    expect(said()).toBe(1);
    const next = new PendingWrites(doc);
    expect(next.writeBlocks(1, [paragraph('y'), paragraph('z')])).toBe(true);
    next.commit();
    expect(said()).toBe(3);
    const all = new PendingWrites(doc);
    expect(all.writeBlocks('all', [paragraph('alone')])).toBe(true);
    all.commit();
    expect(said()).toBe(1);
  });
});
