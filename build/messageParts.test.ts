import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../shared/i18n/messages.ts';
import { keysNamedIn, loadedWith, messageParts } from './messageParts.ts';
import { filesIn, SOURCE } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const KEYS = ['a.b', 'a.b-c', 'a.bd.e', 'kind.x', 'kind.y', 'kinds.z', 'share.days1'];
const named = (source: string) => [...keysNamedIn(source, KEYS)];

/** A place in a template of the source that is read. */
const PLACE = ['$', '{x}'].join('');

describe('what a module names', () => {
  it.each([
    ["t('a.b')", ['a.b']],
    ['t("a.b-c")', ['a.b-c']],
    ['t(`a.bd.e`)', ['a.bd.e']],
    ["{ label: cond ? 'a.b' : 'kind.x' }", ['a.b', 'kind.x']],
    [`t(\`kind.${PLACE}\`)`, ['kind.x', 'kind.y']],
    [`t(\`share.days${PLACE}\`)`, ['share.days1']],
    [`t(\`a.${PLACE}.e\`)`, ['a.b', 'a.b-c', 'a.bd.e']],
    // An apostrophe in a sentence does not hide what comes after it.
    ["don't <b>{t('a.b')}</b>", ['a.b']],
  ])('%s', (source, keys) => expect(named(source)).toEqual(keys));

  it.each(["'a.b.c'", "'xa.b'", "'a.b", 'a.b', "'a.b ok'", `\`${PLACE}.b\``, `\`kind${PLACE}\``, "'kind.'"])(
    'not %s',
    (source) => expect(named(source)).toEqual([]),
  );
});

describe('the parts', async () => {
  const parts = await messageParts();

  it('hold every message once, in a form that is found in a source', () => {
    expect([...parts.keys()].sort()).toEqual(Object.keys(MESSAGES).sort());
    expect(Object.keys(MESSAGES).filter((key) => !/^[A-Za-z][\w-]*(\.[\w-]+)+$/u.test(key))).toEqual([]);
  });

  it('put with the first screen what it names, with a plan what that names, and all else with its file', () => {
    expect(parts.get('part.loading')).toBe('first');
    expect(parts.get('nav.title')).toBe('first');
    expect(parts.get('yenTrace.behind')).toBe('plan');
    expect(parts.get('rounds.places')).toBe('contest');
    expect(parts.get('rehearse.asker.bank')).toBe('records');
  });

  it('of the first screen hold what each of its modules names', () => {
    const missing = [...loadedWith('renderer/main.tsx')]
      .flatMap((path) => [...keysNamedIn(readFileSync(path, 'utf8'), [...parts.keys()])])
      .filter((key) => parts.get(key) !== 'first');
    expect(missing).toEqual([]);
  });

  it('are smaller at first than all together by far', () => {
    const bytes = [...parts].reduce((sum, [key, part]) => sum + (part === 'first' ? JSON.stringify(key).length : 0), 0);
    expect(bytes).toBeLessThan(JSON.stringify([...parts.keys()]).length / 4);
  });
});

it('follows imports that load at once, and no others', () => {
  const first = loadedWith('renderer/main.tsx');
  const has = (path: string) => first.has(join(root, path));
  expect(has('renderer/app/App.tsx')).toBe(true);
  expect(has('renderer/features.ts')).toBe(true);
  expect(has('renderer/app/PlanPage.tsx')).toBe(false);
  expect(has('renderer/sharing/JoinScreen.tsx')).toBe(false);
});

/** A key that begins with a value is seen by nobody who reads the source. */
it('no key of a screen begins with a value', () => {
  const hidden = ['renderer', 'shared/app', 'shared/doc/fields'].flatMap((folder) =>
    filesIn(folder, SOURCE).filter((path) => {
      const source = readFileSync(join(root, path), 'utf8');
      return /\bt\(\s*`\$\{/u.test(source) || (/\bisMessageKey\b/u.test(source) && /`\$\{[^}`]*\}\./u.test(source));
    }),
  );
  expect(hidden).toEqual([]);
});
