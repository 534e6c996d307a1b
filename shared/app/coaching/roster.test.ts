/** The roster: what a view shows, in which order; the rows in words; and the files. */
import { describe, expect, it } from 'vitest';
import { translate } from '../../i18n/words.ts';
import type { PlanDigest } from '../plan/planDigest.ts';
import { type RosterView, rosterCsv, rosterRows, rosterTasks, rosterWords, tasksCalendar } from './roster.ts';

const TODAY = '2026-10-01';
const t = translate('ja');
const words = rosterWords(t, (iso) => `[${iso}]`, TODAY);

const digest = (id: string, over: Partial<PlanDigest> = {}, guidance: Partial<PlanDigest['guidance']> = {}) =>
  ({
    plan: { id, title: `計画${id}`, createdAt: '', updatedAt: '', trashedAt: null },
    author: '',
    openedOn: '',
    reading: '',
    tasks: [],
    unsigned: 0,
    unconfirmed: 0,
    backdated: 0,
    foreign: 0,
    ...over,
    guidance: { verdict: 'notYet', months: 0, records: 0, last: undefined, metOn: undefined, ...guidance },
  }) as unknown as PlanDigest;
const task = (id: string, due: string, owner = '') => ({ id, title: `課題${id}`, due, owner, done: false }) as never;
const ids = (digests: readonly PlanDigest[], view: Partial<RosterView>) =>
  rosterRows(digests, { query: '', filter: 'all', sort: 'plan', ...view }, TODAY).map((d) => d.plan.id);

describe('what is shown', () => {
  it('is found by title, business or reading, in any letter width', () => {
    const all = [digest('A', { author: '結商店', reading: 'むすび' }), digest('B', { author: 'ABC' })];
    expect(ids(all, { query: ' ムスビ ' })).toEqual(['A']);
    expect(ids(all, { query: 'ａｂｃ' })).toEqual(['B']);
    expect(ids(all, { query: '計画' })).toEqual(['A', 'B']);
    expect(ids(all, { query: 'なし' })).toEqual([]);
  });

  it('is filtered by verdict, by stage, and by what needs a look', () => {
    const all = [
      digest('A', { unsigned: 1 }, { verdict: 'met' }),
      digest('B', { backdated: 1, openedOn: '2026-10-02' }),
      digest('C', { openedOn: '2026-10-01' }),
    ];
    expect(ids(all, { filter: 'met' })).toEqual(['A']);
    expect(ids(all, { filter: 'unsigned' })).toEqual(['A']);
    expect(ids(all, { filter: 'doubtful' })).toEqual(['B']);
    expect(ids(all, { filter: 'preparing' })).toEqual(['B']);
    expect(ids(all, { filter: 'firstYear' })).toEqual(['C']);
    expect(ids(all, { filter: 'undecided' })).toEqual(['A']);
  });
});

describe('the order', () => {
  it('sorts businesses by reading, or by name if there is no reading', () => {
    const all = [digest('A', { author: '山田', reading: 'やまだ' }), digest('B', { author: 'あおき' })];
    expect(ids(all, { sort: 'business' })).toEqual(['B', 'A']);
  });

  it('by months puts the most first, by days the earliest; what is missing is last, and ties follow the id', () => {
    const all = [
      digest('B', {}, { months: 2 }),
      digest('A', {}, { months: 12, last: '2026-09-01' }),
      digest('C', { tasks: [task('1', '2026-10-05')] }, { months: 9, last: '2026-08-01' }),
    ];
    expect(ids(all, { sort: 'months' })).toEqual(['A', 'C', 'B']);
    expect(ids(all, { sort: 'stage' })).toEqual(['A', 'B', 'C']);
    expect(ids(all, { sort: 'last' })).toEqual(['C', 'A', 'B']);
    expect(ids(all, { sort: 'next' })).toEqual(['C', 'A', 'B']);
  });

  it('of all tasks is by day, with undated ones last', () => {
    const all = [digest('A', { tasks: [task('1', '')] }), digest('B', { tasks: [task('2', '2026-10-09')] })];
    expect(rosterTasks(all).map((x) => [x.id, x.plan.id])).toEqual([
      ['2', 'B'],
      ['1', 'A'],
    ]);
  });
});

describe('in words', () => {
  it('an untitled plan without tasks has a name, no next step and no doubts', () => {
    const d = digest('A', { plan: { id: 'A', title: '', createdAt: '', updatedAt: '', trashedAt: null } });
    expect([words.title(d), words.next(d), words.doubts(d)]).toEqual(['名前のない計画', '', []]);
  });

  it('the next task has its day, and each doubt is named once', () => {
    const d = digest('A', {
      tasks: [task('1', '2026-10-05'), task('2', '2026-11-01')],
      unconfirmed: 2,
      backdated: 1,
      foreign: 3,
    });
    expect(words.next(d)).toContain('課題1（');
    expect(words.next(d)).toContain('[2026-10-05]');
    expect(words.doubts(d)).toHaveLength(3);
    expect(words.doubts(d)[0]).toContain('2');
  });
});

describe('the files', () => {
  it('have a line for each plan with ISO days', () => {
    const rows = [
      digest(
        'A',
        { author: '結商店', tasks: [task('1', '2026-10-05')] },
        { months: 3, last: '2026-09-01', metOn: '2026-09-01' },
      ),
    ];
    const lines = new TextDecoder()
      .decode(rosterCsv(rows, words, t))
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.split(',')).toHaveLength(11);
    expect(lines[1]).toContain('計画A,結商店,');
    expect(lines[1]).toContain('2026-09-01,課題1,2026-10-05,3,2026-09-01');
  });

  it('name the owner and the plan of a task', () => {
    const tasks = rosterTasks([digest('A', { tasks: [task('1', '2026-10-05', '佐藤')] })]);
    const file = new TextDecoder().decode(tasksCalendar(tasks, '課題', '2026-10-01T00:00:00.000Z'));
    expect(file).toContain('DTSTART;VALUE=DATE:20261005');
    expect(file).toContain('佐藤 / 計画A');
  });
});
