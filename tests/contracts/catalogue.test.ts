/** The shipped catalogue is what the build makes of the given entries, keeps every one of them, and is searchable on the command line. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildCatalogue,
  buildRegions,
  CATALOGUE_FILE,
  catalogueJson,
  REGIONS_FILE,
  regionsJson,
} from '../../build/catalogue/buildCatalogue.ts';
import { REMOVED } from '../../build/catalogue/repairs.ts';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { schemeProgrammeSchema } from '../../shared/data/schemeRules/schema.ts';
import { FILLS } from '../../shared/data/templates/schema.ts';
import { TEMPLATES } from '../../shared/data/templates/templates.ts';
import { FACET_LISTS } from '../../shared/domain/catalogue/facets.ts';
import { monthsOf } from '../../shared/text/months.ts';
import { COMMAND } from '../command.ts';

const root = resolve(import.meta.dirname, '../..');
const regions = buildRegions();
const entries = buildCatalogue(regions);

describe('catalogue', () => {
  it('is not stale', () => {
    expect(readFileSync(CATALOGUE_FILE, 'utf8') === catalogueJson(entries), 'run npm run catalogue:build').toBe(true);
    expect(readFileSync(REGIONS_FILE, 'utf8') === regionsJson(regions), 'run npm run catalogue:build').toBe(true);
  });
  it('accounts for every given entry and keeps every source', () => {
    const folder = join(root, 'build/catalogue/source');
    const given = readdirSync(folder)
      .filter((file) => !file.startsWith('facets-'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as { id: string; confidence?: string });
    const ids = entries.flatMap((e) => [e.id, ...e.mergedIds]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids, ...REMOVED].sort()).toEqual(given.map((g) => g.id).sort());
    const general = new Set(given.flatMap((g) => (g.confidence === 'general' ? [g.id] : [])));
    for (const e of entries)
      expect(e.sources.length, e.id).toBe([e.id, ...e.mergedIds].filter((id) => !general.has(id)).length);
  });
  it('states the source of each fact, and marks facts without one', () => {
    for (const e of entries) {
      expect(e.confidence === 'general', e.id).toBe(e.sources.length === 0);
      for (const source of e.sources) {
        // A web page is named by its publisher; one that is no longer reachable keeps its name and date.
        expect(['000', '001', '002', '003', '004'].includes(source.doc) || Boolean(source.publisher), e.id).toBe(true);
        if (source.url) expect(new URL(source.url).protocol, e.id).toMatch(/^https?:$/u);
        else if (source.publisher) expect(e.asOf, e.id).toMatch(/^20\d\d/u);
        expect(e.asOf || source.asOf || source.readOn, `${e.id} has no date`).toMatch(/^\d{4}(-\d\d){0,2}$/u);
      }
    }
    expect(entries.filter((e) => e.sources.some((s) => s.publisher)).every((e) => e.title.ja.length <= 60)).toBe(true);
  });
  it('covers every prefecture, each with enough for a founder to start', () => {
    for (const { name } of regions) {
      const here = entries.filter((e) => e.prefecture === name);
      const count = (kind: string) => here.filter((e) => e.kind === kind).length;
      expect(count('resource'), `${name}: resources`).toBeGreaterThanOrEqual(8);
      expect(count('byproduct'), `${name}: by-products`).toBeGreaterThanOrEqual(3);
      expect(count('seed'), `${name}: seeds`).toBeGreaterThanOrEqual(3);
      expect(count('organisation'), `${name}: helpers`).toBeGreaterThanOrEqual(5);
    }
  });
  it('contains failures with their reason', () => {
    const over = entries.filter((e) => e.facets?.outcome === 'failed' || e.facets?.outcome === 'stopped');
    expect(over.length).toBeGreaterThanOrEqual(50);
    const tied = entries.filter((e) => e.kind === 'case' && e.combines.length >= 2);
    expect(tied.length).toBeGreaterThanOrEqual(250);
    for (const e of over) expect(e.facets?.outcomeWhy?.text ?? '', e.id).not.toBe('');
  });
  it('states the uses of every entry outside the reference shelf', () => {
    for (const e of entries)
      if (e.kind !== 'measure' && e.kind !== 'indicator')
        expect(e.facets?.purpose.length ?? 0, `${e.id} has no purpose`).toBeGreaterThan(0);
  });
  it('has parseable months, short facets, and no map labels', () => {
    for (const e of entries) {
      expect(e.title.ja, e.id).not.toMatch(/の札「|文字情報/u);
      for (const b of e.facets?.byProducts ?? [])
        if (b.months !== undefined) expect(monthsOf(b.months).length, `${e.id} ${b.months}`).toBeGreaterThan(0);
      const texts = FACET_LISTS.flatMap((list) => e.facets?.[list] ?? []);
      for (const { text } of texts) expect(text.length, `${e.id} ${text}`).toBeLessThanOrEqual(60);
      for (const id of e.relatedIds ?? [])
        expect(
          entries.some((o) => o.id === id),
          `${e.id} ${id}`,
        ).toBe(true);
    }
  });
  it('every place has its code, every rule its date and source', () => {
    for (const e of entries) if (e.municipality) expect(e.municipalityCodes.length, e.id).toBeGreaterThan(0);
    for (const p of SCHEME_PROGRAMMES) expect(schemeProgrammeSchema.safeParse(p).success, p.id).toBe(true);
    const marukei = entries.find((e) => e.schemes.includes('marukei'));
    expect(marukei?.title.ja).toBe('マル経融資');
  });
  it('templates are complete', () => {
    expect(TEMPLATES.map((t) => t.id)).toEqual([
      'newCombination',
      'jfcStartup',
      'jizokuka',
      'innovation',
      'contest',
      'blank',
    ]);
    expect(TEMPLATES.find((t) => t.id === 'jfcStartup')?.sections.length).toBe(9);
    for (const t of TEMPLATES) {
      expect(new Set(t.sections.map((s) => s.key)).size).toBe(t.sections.length);
      for (const s of t.sections) {
        for (const text of [s.title, s.question, s.why, s.good, s.weak])
          expect(text.ja && text.en, `${t.id} ${s.key}`).toBeTruthy();
        for (const f of s.fills) expect(FILLS).toContain(f);
      }
    }
  });
});

describe('musubi on the command line', () => {
  const musubi = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  it('searches as the issue says', () => {
    const { stdout, status } = musubi('catalogue', 'search', 'ﾏﾙ経', '--kind', 'funding', '--limit', '2', '--json');
    expect(status).toBe(0);
    const { results } = JSON.parse(stdout) as { results: Record<string, unknown>[] };
    // A discontinued programme is not funding: it is on the reference shelf.
    expect(results.length).toBe(1);
    expect(Object.keys(results[0]!)).toEqual([
      'id',
      'kind',
      'title',
      'prefecture',
      'score',
      'near',
      'confidence',
      'source',
    ]);
    expect(results[0]).toMatchObject({
      id: 'jcci-support-marukei-loan',
      kind: 'funding',
      title: 'マル経融資',
      source: { doc: '003' },
    });
    const chamber = JSON.parse(musubi('catalogue', 'search', 'けせんぬましょうこうかいぎしょ', '--json').stdout) as {
      results: { title: string }[];
    };
    expect(chamber.results[0]?.title).toContain('気仙沼');
    const shizuoka = JSON.parse(musubi('catalogue', 'search', '', '--prefecture', '静岡', '--json').stdout) as {
      results: { prefecture: string }[];
    };
    expect(new Set(shizuoka.results.map((r) => r.prefecture))).toEqual(new Set(['静岡県']));
  });
  it('searches the reference shelf only on request', () => {
    const kinds = (...args: string[]) => {
      const { results } = JSON.parse(musubi('catalogue', 'search', '地方創生', '--json', ...args).stdout) as {
        results: { kind: string }[];
      };
      return new Set(results.map((r) => r.kind));
    };
    expect(kinds().has('measure') || kinds().has('indicator')).toBe(false);
    expect(kinds('--reference').has('measure')).toBe(true);
    expect(kinds('--kind', 'measure')).toEqual(new Set(['measure']));
  });
  it('suggests candidates, with the reason and the place', () => {
    const { stdout, status } = musubi('suggest', 'jcci-report-res-miho-seawater', '--limit', '5', '--json');
    expect(status).toBe(0);
    const { understood, suggestions } = JSON.parse(stdout) as {
      understood: { card: string; concepts: { label: string }[] }[];
      suggestions: {
        id: string;
        fit: number;
        novelty: number;
        feasibility: number;
        shelf: string;
        why: string;
        relations: { mark: string; says: string }[];
      }[];
    };
    expect(understood.map((u) => u.card)).toEqual(['三保の地下海水']);
    expect(understood[0]?.concepts.map((c) => c.label)).toContain('海水');
    expect(suggestions.length).toBe(5);
    const shelved = new Set(entries.filter((e) => ['measure', 'indicator'].includes(e.kind)).map((e) => e.id));
    for (const s of suggestions) {
      expect(s.relations.length).toBeGreaterThan(0);
      for (const { mark, says } of s.relations)
        expect([
          ['general', '一般知識'],
          ['dictionary', '辞書'],
          ['source', '資料'],
        ]).toContainEqual([mark, says]);
      expect(shelved.has(s.id), s.id).toBe(false);
      expect(s.id).not.toBe('jcci-report-res-miho-seawater');
      for (const score of [s.fit, s.novelty, s.feasibility]) expect(score >= 0 && score <= 1, s.id).toBe(true);
      expect(s.why, s.id).toMatch(/^.{8,}。$/u);
    }
    expect(new Set(suggestions.map((s) => s.id)).size).toBe(5);
  });
  it('reports what is wrong, and how to fix it', () => {
    for (const [args, words] of [
      [['catalogue', 'search', 'x', '--kind', 'nope'], 'resource'],
      [['catalogue', 'search', 'x', '--prefecture', '火星'], '都道府県'],
      [['catalogue', 'search', 'x', '--limit', '0'], '--limit'],
      [['suggest', 'no-such-entry'], 'catalogue search'],
      [['suggest', 'jcci-report-res-miho-seawater', '--limit', 'x'], '--limit'],
      [['nonsense'], 'musubi serve'],
      [['--bad-flag'], '--bad-flag'],
      [['file', 'check', '/does/not/exist'], 'ENOENT'],
    ] as const) {
      const { status, stderr, stdout } = musubi(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain(words);
      expect(stdout).toBe('');
    }
  });
  it('checks a .musubi file', () => {
    const good = musubi('file', 'check', join(root, 'tests/fixtures/v1.musubi'), '--json');
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, manifest: { format: 'musubi', version: 1 } });
    expect(musubi('file', 'check', join(root, 'package.json')).status).toBe(1);
  });
});
