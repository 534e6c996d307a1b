/** The records of board and outline, run on a real plan: both views do the same with the same record. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Selection, SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { CANVAS, openedPlan } from '../../tests/testCore.ts';
import { paletteRows } from '../app/paletteRows.ts';
import { type Action, actionOf } from '../shell/actions.ts';
import { wordsFor } from '../ui/i18n.tsx';
import { BOARD_ACTIONS, type BoardScope, type CardScope, OUTLINE_ACTIONS, type OutlineScope } from './boardActions.ts';

const { t } = wordsFor('ja');
const id = (name: string): string => name.padEnd(16, '0');
const card = (name: string, kind: string, x: number): PlanCommand =>
  ({ type: 'addNode', node: id(name), fields: { kind, title: name }, canvas: CANVAS, pos: [x, 0] }) as PlanCommand;

let plan: Awaited<ReturnType<typeof openedPlan>>;
let selection: SelectionModel;
/** What a view was asked to show, in order. */
let shown: string[];
beforeEach(async () => {
  // A message belongs to the document that the address names.
  vi.stubGlobal('location', { hash: '' });
  plan = await openedPlan([
    card('kasu', 'resource', 0),
    card('kobo', 'seed', 300),
    card('memo', 'note', 600),
    card('ito', 'person', 900),
    card('kura', 'organisation', 1_200),
    { type: 'addLink', from: id('ito'), to: id('kura'), linkType: 'partners' } as PlanCommand,
  ]);
  selection = new SelectionModel();
  shown = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  plan.close();
});

const LINK = `${id('ito')}|${id('kura')}|partners`;
const cardScope = (selected: Selection, link: string | undefined): CardScope => ({
  session: plan.session,
  canvas: CANVAS,
  selection,
  selected,
  link,
  t,
  placeFor: () => [40, 1_000],
  beginCard: (made) => shown.push(`begin ${made}`),
  showCard: (made) => shown.push(`show ${made}`),
  showLink: (key) => shown.push(`link ${key}`),
  openLink: (from) => shown.push(`ask ${from.title}`),
  present: () => shown.push('present'),
  printSlides: () => shown.push('print'),
});
const nothing = () => undefined;
const onBoard = (selected: Selection): BoardScope => ({
  ...cardScope(selected, selected.link),
  snap: true,
  showMap: false,
  memos: true,
  toggleMemos: nothing,
  cards: [id('kasu'), id('kobo'), id('memo')],
  rename: (node) => shown.push(`rename ${node}`),
  pick: (node) => shown.push(`pick ${node}`),
  layout: nothing,
  layoutNew: () => shown.push('layoutNew'),
  moveByClick: nothing,
  fit: nothing,
  zoomToSelection: nothing,
  toggleSnap: nothing,
  toggleMap: nothing,
  picture: (format, toClipboard) => shown.push(`picture ${format} ${toClipboard}`),
  addImage: nothing,
});
/** In the outline a link is a row: it is current, never selected. */
const inOutline = ({ nodes, link }: Selection): OutlineScope => ({
  ...cardScope({ nodes, link: undefined }, link),
  current: undefined,
  shift: (by) => shown.push(`shift ${by}`),
});
type View = 'board' | 'outline';
const actionsOf = (view: View, selected: Selection): readonly Action[] =>
  view === 'board'
    ? BOARD_ACTIONS.map((record) => actionOf(record, onBoard(selected), t))
    : OUTLINE_ACTIONS.map((record) => actionOf(record, inOutline(selected), t));
const enabled = (view: View, selected: Selection): string =>
  actionsOf(view, selected)
    .filter((a) => a.enabled !== false)
    .map((a) => a.id)
    .join(' ');
const run = (view: View, name: string, selected: Selection): void => {
  const action = actionsOf(view, selected).find((a) => a.id === name);
  if (action?.enabled === false || !action) throw new Error(`${name} is not possible`);
  action.run();
};
const of = (...names: string[]): Selection => ({ nodes: names.map(id), link: undefined });
const ALL = ['ito', 'kasu', 'kobo', 'kura', 'memo'];
const titles = (): string[] => [...plan.session.store.entities('nodes').values()].map((n) => n.title).sort();

const NEW = ['resource', 'seed', 'challenge', 'customer', 'activity', 'person', 'organisation', 'funding', 'case']
  .concat('note')
  .map((kind) => `board.new.${kind}`)
  .join(' ');

/** Available to anybody who can read the board. */
const SHOW = 'board.present board.printSlides';

describe.each<View>(['board', 'outline'])('with the %s', (view) => {
  it('makes a card of any kind at the place the view gives, and edits its title', () => {
    run(view, 'board.new.customer', of());
    const made = plan.session.store.entities('nodes');
    const [key] = [...made].find(([, n]) => n.kind === 'customer') ?? [];
    expect(shown).toEqual([`begin ${key}`]);
    expect(selection.value.nodes).toEqual([key]);
    expect(plan.session.store.relation('positions', `${CANVAS}|${key}`)).toEqual([40, 1_000]);
  });
  it('combines the selected parts, or says that two are needed', () => {
    run(view, 'board.combine', of('kasu', 'memo'));
    expect([shown, titles()]).toEqual([[], ALL]);
    run(view, 'board.combine', of('kasu', 'kobo', 'memo'));
    expect(shown).toHaveLength(1);
    const combination = shown[0]?.slice('show '.length) ?? '';
    expect([...plan.session.store.relations('parts').keys()].sort()).toEqual(
      [`${combination}|${id('kasu')}`, `${combination}|${id('kobo')}`].sort(),
    );
  });
  it('asks for a link from the only selected card', () => {
    run(view, 'board.link', of('kobo'));
    expect(shown).toEqual(['ask kobo']);
  });
  it('reverses a link and shows it', () => {
    run(view, 'board.reverse', { nodes: [], link: LINK });
    expect(shown).toEqual([`link ${id('kura')}|${id('ito')}|partners`]);
  });
  it('deletes the selection, and undo restores it', () => {
    run(view, 'board.delete', of('kasu', 'memo'));
    expect([titles(), selection.value.nodes]).toEqual([['ito', 'kobo', 'kura'], []]);
    run(view, 'board.undo', of());
    expect(titles()).toEqual(ALL);
    run(view, 'board.redo', of());
    expect(titles()).toEqual(['ito', 'kobo', 'kura']);
  });
  it('has unique ids and keys, and every available action in the palette', () => {
    const actions = actionsOf(view, of('kasu', 'kobo'));
    for (const names of [actions.map((a) => a.id), actions.flatMap((a) => a.shortcut ?? [])])
      expect(new Set(names).size).toBe(names.length);
    const rows = paletteRows(actions, [], '', t, nothing).map((row) => row.id);
    expect(rows).toEqual(actions.filter((a) => a.enabled !== false).map((a) => a.id));
  });
  it('keeps the established shortcuts', () => {
    const keys = Object.fromEntries(actionsOf(view, of()).flatMap((a) => (a.shortcut ? [[a.shortcut, a.id]] : [])));
    expect(keys).toMatchObject({
      N: 'board.new.note',
      C: 'board.combine',
      L: 'board.link',
      Delete: 'board.delete',
      'Mod+Z': 'board.undo',
      'Mod+Shift+Z': 'board.redo',
    });
  });
});

describe('what is possible', () => {
  it('in the outline, depends on the selection and the current row', () => {
    expect(enabled('outline', of())).toBe(`${NEW} ${SHOW}`);
    expect(enabled('outline', of('kasu'))).toBe(`${NEW} board.link board.delete ${SHOW}`);
    expect(enabled('outline', of('kasu', 'kobo'))).toBe(`${NEW} board.combine board.delete ${SHOW}`);
    expect(enabled('outline', { nodes: [], link: LINK })).toBe(`${NEW} board.reverse ${SHOW}`);
  });
  it('on the board, includes deleting a selected link', () => {
    const ids = enabled('board', { nodes: [], link: LINK }).split(' ');
    expect(ids).toEqual(expect.arrayContaining(['board.reverse', 'board.delete', 'board.frame', 'board.png']));
    expect(ids).not.toEqual(expect.arrayContaining(['board.rename']));
    run('board', 'board.delete', { nodes: [], link: LINK });
    expect([...plan.session.store.relations('links').keys()]).toEqual([]);
    expect(titles()).toEqual(ALL);
  });
  it('for a viewer is to look, to copy and to save', () => {
    Object.defineProperty(plan.session, 'readOnly', { get: () => 'role' });
    expect(enabled('outline', of('kasu', 'kobo'))).toBe(SHOW);
    expect(enabled('board', of('kasu', 'kobo'))).toBe(
      `${SHOW} board.all board.fit board.zoomSelection board.snap board.map board.memos board.png board.svg board.slides board.cards board.copyPng board.copySvg`,
    );
  });
  it('on a board within the text includes nothing about slides', () => {
    const within = { ...onBoard(of()), present: undefined, printSlides: undefined };
    const possible = BOARD_ACTIONS.filter((record) => actionOf(record, within, t).enabled !== false).map((r) => r.id);
    expect(possible).not.toContain('board.present');
    expect(possible).not.toContain('board.printSlides');
    expect(possible).toContain('board.fit');
  });
  it('only on the board: frames, names, pictures', () => {
    run('board', 'board.frame', of('kasu'));
    expect(shown[0]).toMatch(/^pick /u);
    run('board', 'board.rename', of('memo'));
    run('board', 'board.png', of());
    run('board', 'board.copySvg', of());
    expect(shown.slice(1)).toEqual([`rename ${id('memo')}`, 'picture png false', 'picture svg true']);
    run('board', 'board.pin', of('kasu', 'kobo'));
    expect(plan.session.store.entity('nodes', id('kobo'))?.pinned).toBe(true);
    run('board', 'board.pin', of('kasu', 'kobo'));
    expect(plan.session.store.entity('nodes', id('kobo'))?.pinned).toBeUndefined();
    run('board', 'board.all', of());
    expect(selection.value.nodes).toEqual([id('kasu'), id('kobo'), id('memo')]);
  });
});
