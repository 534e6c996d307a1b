/** Restricted content is not in the bytes of any format in which a plan leaves the app. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsInBytes } from '../../../tests/bytesSearch.ts';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { namedBlocks } from '../../doc/bodyEdits.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { openBundle } from '../../doc/file/bundle.ts';
import type { Audience, Layer } from '../../domain/layers/layers.ts';
import { PLAN_FORMATS } from '../../export/formats.ts';
import { wordsFor } from '../../i18n/words.ts';
import { forgetHandedOut, handedOut, noteHandedOut } from '../exports/exportLog.ts';
import { exportedFile, saveExport } from '../exports/exportPlan.ts';
import { copyFor, holdsBack } from './copyFor.ts';

const id = (name: string): string => name.padEnd(16, '0');
const card = (name: string, layer: Layer, fields: object = {}): PlanCommand =>
  ({
    type: 'addNode',
    node: id(name),
    fields: { kind: 'resource', title: `${name}札の題`, note: `${name}札の記`, layer, ...fields },
    canvas: CANVAS,
    pos: [0, 0],
  }) as PlanCommand;
const use = (name: string, layer: Layer): PlanCommand => ({
  type: 'putFundingRow',
  collection: 'uses',
  id: id(name),
  patch: {
    title: `${name}行の題`,
    basis: `${name}行の根拠`,
    vendor: `${name}行の店`,
    amountYen: 100_000,
    month: '2027-04',
    kind: 'equipment',
    layer,
  },
});
const LEVELS = [
  ['a', 'own'],
  ['b', 'advisor'],
  ['c', 'bank'],
  ['d', 'public'],
] as const;
const PICTURE = Uint8Array.from([1, 2, 3]);

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    ...LEVELS.flatMap(([name, layer]) => [card(`${name}card`, layer), use(`${name}use`, layer)]),
    {
      type: 'putFundingRow',
      collection: 'salesLines',
      id: id('sale'),
      patch: { title: 'パンの売上', priceYen: 1000 },
    },
    card('funds', 'own', { kind: 'funding', title: '親の借入の題' }),
    { type: 'setFundingTerms', node: id('funds'), terms: { kind: 'own', amountYen: 500_000 } },
    { type: 'addLink', from: id('acard'), to: id('dcard'), linkType: 'contradicts', label: '秘のつなぎ' },
    card('gone', 'public', { title: '消した札の題' }),
    { type: 'deleteNodes', nodes: [id('gone')] },
  ]);
  const { session } = plan;
  const written = session.writeText({
    type: 'writeText',
    at: 'all',
    blocks: [
      ...LEVELS.map(([name]) => ({ kind: 'paragraph' as const, inlines: [{ text: `${name}文の言葉` }] })),
      { kind: 'embed' as const, reference: { type: 'canvas-embed' as const, target: CANVAS } },
    ],
  });
  const blocks = namedBlocks(session.planDoc);
  const edits = LEVELS.map(([, layer], i) => ({ op: 'layer' as const, block: blocks[i]?.id ?? '', layer }));
  expect([written.ok, session.writeText({ type: 'editText', edits }).ok]).toEqual([true, true]);
});
afterEach(() => plan.close());

const WORDS = LEVELS.flatMap(([name]) => [
  `${name}card札の題`,
  `${name}card札の記`,
  `${name}use行の題`,
  `${name}use行の根拠`,
  `${name}use行の店`,
  `${name}文の言葉`,
]);
const ALWAYS_OUT = ['消した札の題', '秘のつなぎ', '親の借入の題'];
const scope = (audience?: Layer) => ({ session: plan.session, words: wordsFor('ja'), today: '2026-11-30', audience });
const bytesFor = async (format: (typeof PLAN_FORMATS)[number], audience?: Layer): Promise<Uint8Array> => {
  const made = await exportedFile(scope(audience), format);
  if (!made.ok) throw new Error(`${format}: ${made.error}`);
  return made.value.bytes;
};

describe.each(PLAN_FORMATS)('%s', (format) => {
  it.each([
    ['public', 'abc'],
    ['bank', 'ab'],
    ['advisor', 'a'],
  ] as const)('for %s holds nothing of what stays', async (audience: Audience, left) => {
    const staying = WORDS.filter((word) => left.includes(word.charAt(0)));
    expect(wordsInBytes(await bytesFor(format, audience), [...staying, ...ALWAYS_OUT])).toEqual([]);
  });
  it('contains the restricted content in a file for oneself', async () => {
    expect(wordsInBytes(await bytesFor(format), WORDS).length).toBeGreaterThan(0);
    expect(wordsInBytes(await bytesFor(format, 'bank'), WORDS).length).toBeGreaterThan(0);
  });
});

it.each(['docx', 'html'] as const)('%s draws the boards of the copy', async (format) => {
  const drawn: string[] = [];
  const made = await exportedFile(
    {
      ...scope('bank'),
      drawBoard: async (session) => {
        drawn.push(...[...session.planStore.entities('nodes').values()].map(({ title }) => title));
        return undefined;
      },
    },
    format,
  );
  expect([made.ok, drawn.filter((title) => title.startsWith('a')), drawn.includes('ccard札の題')]).toEqual([
    true,
    [],
    true,
  ]);
});

it('leaves the picture of a restricted card out of the file', async () => {
  const { hash } = await plan.session.host.call('media.put', { bytes: PICTURE, type: 'image/png' });
  expect(plan.session.execute({ type: 'updateNode', node: id('acard'), patch: { image: hash } }).ok).toBe(true);
  expect(wordsInBytes(await bytesFor('musubi'), [hash])).toEqual([hash]);
  expect(wordsInBytes(await bytesFor('musubi', 'bank'), [hash])).toEqual([]);
});

it('names its audience, is a plan of its own, and is not a base for merging', async () => {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const outcome = await saveExport(scope('bank'), 'musubi', async (file) => saved.push(file) > 0);
  expect(outcome).toEqual({ ok: true, value: true });
  expect(saved.map((s) => s.name)).toEqual(['酒粕のパン_銀行へ_2026-11-30.musubi']);
  const opened = openBundle(saved[0]?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.manifest.planId).not.toBe(plan.id);
  expect(await plan.session.lastCommon()).toBeUndefined();
});

it('keeps a log of exports on this device, newest first, up to 200 lines, and can be cleared', async () => {
  const { host, planDoc } = plan.session;
  const before = planDoc.store.clients.size;
  await saveExport(scope('bank'), 'md', async () => true);
  await saveExport(scope('own'), 'xlsx', async () => true);
  await saveExport(scope('own'), 'md', async () => false);
  const line = { at: '2026-11-21T00:00:00.000Z', by: '', title: '酒粕のパン' };
  expect(await handedOut(host)).toEqual([
    { ...line, door: 'table', format: 'xlsx', audience: 'own' },
    { ...line, door: 'file', format: 'md', audience: 'bank' },
  ]);
  for (let i = 0; i < 200; i++) await noteHandedOut(plan.session, { door: 'pages' }, 'public');
  const kept = await handedOut(host);
  expect([kept.length, kept.at(-1)?.door]).toEqual([200, 'pages']);
  await forgetHandedOut(host);
  expect([await handedOut(host), planDoc.store.clients.size]).toEqual([[], before]);
});

it('exports a plan without restricted content unchanged, and makes copies read-only', async () => {
  const { session, left } = copyFor(plan.session, 'bank', wordsFor('ja'));
  expect(left).toMatchObject({ cards: 3, rows: 2, blocks: 2, usesYen: 200_000, stillSaid: [] });
  expect(session.execute({ type: 'setMeta', patch: { title: '別' } })).toMatchObject({ ok: false });
  expect(plan.session.planStore.meta.title).toBe('酒粕のパン');
  expect(copyFor(plan.session, 'own', wordsFor('ja')).session).toBe(plan.session);
  const open = await openedPlan();
  expect(holdsBack(open.session)).toBe(false);
  expect(copyFor(open.session, 'public', wordsFor('ja'))).toEqual({ session: open.session, left: undefined });
  open.close();
});
