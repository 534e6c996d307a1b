/** Checks the registry of actions against the palette and the documented list of keys. */
import { describe, expect, it } from 'vitest';
import { PLAN_PANELS } from '../../shared/app/plan/planViews.ts';
import { type ActionRecord, labelOf, MENUS, shortcutText } from '../shell/actions.ts';
import { wordsFor } from '../ui/i18n.tsx';
import { ALL_APP_ACTIONS } from './allAppActions.ts';
import { paletteRows } from './paletteRows.ts';
import { BANNERS, HEADER, PANELS, PLAN_ACTIONS, TOOLS } from './planParts.tsx';

type Listed = Pick<ActionRecord<never>, 'id' | 'menu' | 'label' | 'alias' | 'key'>;
const registry: readonly Listed[] = [...ALL_APP_ACTIONS, ...PLAN_ACTIONS];
const JA = wordsFor('ja').t;
const shown = (query: string, t = JA): readonly string[] =>
  paletteRows(
    registry.map(({ id, menu, label, alias, key }) => ({
      id,
      menu,
      label: labelOf(label, t),
      run: () => undefined,
      ...(key === null ? {} : { shortcut: key }),
      ...(alias ? { alias: t(alias) } : {}),
    })),
    [],
    query,
    t,
    () => undefined,
  ).map(({ id }) => id);

describe('the places of an open plan', () => {
  it('are filled by one part each: React identifies parts by their order', () => {
    for (const [place, parts] of Object.entries({ HEADER, TOOLS, BANNERS, PANELS })) {
      const orders = parts.map(({ order }) => order);
      expect([place, orders.filter((order, i) => orders.indexOf(order) !== i)]).toEqual([place, []]);
    }
  });
});

describe('the registry of actions', () => {
  it('shows and hides every panel beside a plan', () => {
    const ids = PLAN_ACTIONS.map(({ id }) => id);
    expect(PANELS).toHaveLength(PLAN_PANELS.length);
    expect(PLAN_PANELS.filter((panel) => !ids.includes(`plan.${panel}`))).toEqual([]);
  });

  it('is complete in the palette, except for the palette itself', () => {
    expect(shown('').toSorted()).toEqual(
      registry
        .map(({ id }) => id)
        .filter((id) => id !== 'go.palette')
        .toSorted(),
    );
  });

  it('ranks a name typed in full first, in both languages', () => {
    for (const t of [JA, wordsFor('en').t])
      for (const { id, label } of registry.filter((action) => action.id !== 'go.palette')) {
        const [first] = shown(labelOf(label, t), t);
        const named = registry.find((action) => action.id === first);
        expect(named && labelOf(named.label, t), id).toBe(labelOf(label, t));
      }
    const en = wordsFor('en').t;
    const exported = registry.find((action) => labelOf(action.label, en) === 'Export as one page of HTML');
    expect(exported).toBeDefined();
    expect(shown('On one page', en).indexOf(exported?.id ?? '')).toBeGreaterThan(0);
  });

  it('finds what people look for by name', () => {
    const wanted: readonly (readonly [string, string])[] = [
      ['結べる候補', 'board.seek'],
      ['新結合の候補', 'board.seek'],
      ['設定', 'go.settings'],
      ['書き出す', 'plan.export'],
      ['人と使う', 'plan.share'],
      ['資金', 'plan.view.funding'],
      ['アウトライン', 'plan.view.outline'],
      ['新しい計画', 'plan.new'],
      ['ファイルを開く', 'plan.openFile'],
      ['版', 'plan.versions'],
    ];
    for (const [query, id] of wanted) expect([query, shown(query).includes(id)]).toEqual([query, true]);
  });

  it('has unique ids and keys', () => {
    const ids = registry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = registry.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('matches docs/keys.md; `npx vitest run renderer/app/registry.test.ts -u` writes it', async () => {
    const en = wordsFor('en').t;
    const lines = MENUS.flatMap((menu) =>
      registry
        .filter((record) => record.menu === menu && record.key !== null)
        .map(({ label, key }) => `| \`${shortcutText(key ?? '')}\` | ${labelOf(label, JA)} | ${labelOf(label, en)} |`),
    );
    const text = [
      '# Keys',
      '',
      'The keys of the window and of an open plan, made from the registry of actions. F1 lists them in the app, with those of the view on screen.',
      '',
      '| Key | 日本語 | English |',
      '| --- | --- | --- |',
      ...lines,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../../docs/keys.md');
  });
});
