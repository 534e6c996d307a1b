import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../../tests/testCore.ts';
import { bodyElement } from '../../../doc/schema.ts';
import { fromJson, type NodeJson } from '../../../doc/suggestions/blocks.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { moveSlide } from '../../board/slides.ts';
import { addRow } from '../../funding/fundingCommands.ts';
import { exportedFile } from '../exportPlan.ts';
import { deckOf } from './deckOf.ts';
import { endOfSentence } from './textSlides.ts';

const id = (name: string) => name.padEnd(16, '0');
const [KASU, TIE, AWAY, EXAMPLE, GUEST, LEFT, RIGHT] = ['kasu', 'tie', 'away', 'example', 'guest', 'left', 'right'].map(
  id,
) as [string, string, string, string, string, string, string];
const card = (node: string, fields: object, pos: readonly [number, number], size?: readonly [number, number]) => ({
  type: 'addNode' as const,
  node,
  fields,
  canvas: CANVAS,
  pos,
  ...(size ? { size } : {}),
});
const CARDS = [
  card(LEFT, { kind: 'frame', title: '町の朝', note: '挨拶をしてから話す' }, [0, 0], [700, 500]),
  card(RIGHT, { kind: 'frame', title: '困りごと' }, [1_000, 0], [500, 300]),
  card(KASU, { kind: 'resource', title: '酒粕', note: '蔵から毎週20kg', url: 'https://example.jp/kura' }, [20, 60]),
  card(TIE, { kind: 'combination', title: '朝のパン', claim: '酒粕で朝を変える' }, [300, 60]),
  card(AWAY, { kind: 'combination', title: 'しまった結び', claim: '古い考え' }, [300, 400]),
  card(EXAMPLE, { kind: 'customer', title: '見本の顧客', example: true }, [20, 300]),
  card(GUEST, { kind: 'challenge', title: '朝に店がない' }, [1_020, 60]),
  { type: 'setParent', canvas: CANVAS, nodes: [KASU, TIE, AWAY, EXAMPLE], parent: LEFT },
  { type: 'setParent', canvas: CANVAS, nodes: [GUEST], parent: RIGHT },
  { type: 'addParts', combination: TIE, nodes: [KASU, EXAMPLE] },
  { type: 'addAssumption', assumption: id('assume'), combination: TIE, text: '朝に買う人がいる', order: 1 },
  { type: 'noteVariant', variant: AWAY, fields: { of: AWAY, name: '旧', archivedOn: '2026-11-01' } },
  { type: 'addLink', from: TIE, to: GUEST, linkType: 'solves' },
  { type: 'addLink', from: KASU, to: EXAMPLE, linkType: 'solves' },
] as Parameters<typeof openedPlan>[0];

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan(CARDS);
});
afterEach(() => plan.close());

const scope = (language: 'ja' | 'en' = 'ja') => ({
  session: plan.session,
  words: wordsFor(language),
  today: '2026-11-21',
});
const deck = (language?: 'ja' | 'en') => deckOf(scope(language));
const titles = async () => (await deck()).slides.map((s) => s.title);
const node = (type: string, attributes: object, children: NodeJson['children']): NodeJson => ({
  type,
  attributes: attributes as NodeJson['attributes'],
  children,
});
const write = (...nodes: readonly NodeJson[]) => {
  const body = bodyElement(plan.session.planDoc);
  body.delete(0, body.length);
  body.insert(0, nodes.map(fromJson));
};
const paragraph = (text: string) => node('paragraph', {}, [[{ insert: text }]]);
const heading = (text: string) => node('heading', { __tag: 'h2' }, [[{ insert: text }]]);

describe('frames', () => {
  it('are slides in the order of presenting, with their cards and the links between those', async () => {
    expect((await titles()).slice(0, 2)).toEqual(['町の朝', '困りごと']);
    const [left] = (await deck()).slides;
    expect(left?.board?.cards.map((c) => [c.title, c.kind, c.look, c.parts])).toEqual([
      ['酒粕', '地域資源', 'card', ''],
      ['朝のパン', '新結合', 'combination', '酒粕'],
    ]);
    expect(left?.board?.links.map((l) => [l.alt, l.look])).toEqual([['朝のパン × 酒粕', 'part']]);
    moveSlide(plan.session, CANVAS, RIGHT, -1);
    expect((await titles()).slice(0, 2)).toEqual(['困りごと', '町の朝']);
  });
  it('have the notes of their cards and the sources in the speaker notes', async () => {
    const [left] = (await deck()).slides;
    expect(left?.notes).toEqual([
      '挨拶をしてから話す',
      '地域資源: 酒粕 – 蔵から毎週20kg – 思い込み',
      '出典: 酒粕: https://example.jp/kura',
      '新結合: 朝のパン – 酒粕で朝を変える – 思い込み',
    ]);
  });
  it('a board without frames is one slide', async () => {
    plan.session.execute({ type: 'deleteNodes', nodes: [LEFT, RIGHT] });
    const [board] = (await deck()).slides;
    expect(board?.title).toBe('板');
    expect(board?.board?.cards.map((c) => c.title)).toEqual(['酒粕', '朝に店がない', '朝のパン']);
    expect(board?.board?.links.map((l) => l.label)).toEqual(['', '解く']);
  });
});

describe('the plan', () => {
  it('shows each combination with its parts and assumptions', async () => {
    const slide = (await deck()).slides[2];
    expect(slide?.title).toBe('朝のパン');
    expect(slide?.board?.cards.map((c) => c.title)).toEqual(['酒粕', '朝のパン']);
    expect(JSON.stringify(slide?.blocks)).toContain('朝に買う人がいる');
  });
  it('is presented by its cards while its text is blank, then by its chapters', async () => {
    plan.session.execute({ type: 'setParent', canvas: CANVAS, nodes: [GUEST], parent: null });
    // Cards in a frame are shown by that frame's slide.
    expect(await titles()).toEqual(['町の朝', '困りごと', '朝のパン', '課題', '出典']);
    write(
      heading('事業の概要'),
      paragraph('朝に焼く。毎日200個を売る。'),
      paragraph('「おはよう。」と言う店にする。閉店は昼。'),
      heading('空の章'),
    );
    expect(await titles()).toEqual(['町の朝', '困りごと', '朝のパン', '事業の概要', '出典']);
    const chapter = (await deck()).slides[3];
    expect(chapter?.blocks).toMatchObject([
      {
        kind: 'list',
        items: [
          { runs: [{ kind: 'text', text: '朝に焼く。' }] },
          { runs: [{ kind: 'text', text: '「おはよう。」と言う店にする。' }] },
        ],
      },
    ]);
    expect(chapter?.notes).toEqual(['朝に焼く。毎日200個を売る。', '「おはよう。」と言う店にする。閉店は昼。']);
  });
  it('shows its money, the open tasks and the sources', async () => {
    const who = { name: '山田', today: '2026-11-21' };
    addRow(plan.session, 'uses', { title: '窯', kind: 'equipment', amountYen: 1_000_000, vendor: '窯屋' }, who);
    const task = { title: '保健所に相談', owner: '山田', due: '2026-12-01' };
    plan.session.execute({ type: 'putTask', task: id('task'), patch: task });
    plan.session.execute({ type: 'putTask', task: id('done'), patch: { title: '済んだこと', done: true } });
    const { slides } = await deck();
    expect(slides.map((s) => s.title).slice(3)).toEqual([
      '必要な資金と調達',
      '損益計画（円）',
      '月末の現金',
      'これからすること',
      '出典',
    ]);
    expect(slides[3]?.notes).toContain('窯: 窯屋の見積もり');
    const tasks = slides[6]?.blocks?.[0];
    expect(
      tasks?.kind === 'table' &&
        tasks.rows.map((r) => r.map((c) => c.runs.map((x) => x.kind === 'text' && x.text).join())),
    ).toEqual([
      ['やること', '担当', '期限'],
      ['保健所に相談', '山田', '2026年12月1日'],
    ]);
  });
  it('shows no money where only a name was entered', async () => {
    addRow(plan.session, 'uses', { title: '窯', kind: 'equipment', amountYen: 0 }, { name: '', today: '2026-11-21' });
    expect(await titles()).toEqual(['町の朝', '困りごと', '朝のパン', '出典']);
  });
  it('has its title, its author and the day on the first slide, in the language that is asked for', async () => {
    expect(await deck()).toMatchObject({ title: '酒粕のパン', language: 'ja', authors: ['山田'] });
    expect((await deck()).subtitle.filter(Boolean)).toEqual(['山田', '2026年11月21日']);
    const { language, slides } = await deck('en');
    expect([language, slides.at(-1)?.title]).toEqual(['en', 'Sources']);
  });
});

describe('the file', () => {
  const made = async () => {
    const file = await exportedFile(scope(), 'pptx');
    if (!file.ok) throw new Error(file.error);
    return file.value;
  };
  it('is named for the plan and the day, and the same each time', async () => {
    const first = await made();
    expect(first.name).toBe('酒粕のパン_2026-11-21.pptx');
    expect((await made()).bytes).toEqual(first.bytes);
  });
  it('contains nothing of examples or archived cards', async () => {
    const words = Object.values(unzipSync((await made()).bytes))
      .map((part) => strFromU8(part))
      .join('');
    expect(words).toContain('酒粕で朝を変える');
    for (const gone of ['見本の顧客', 'しまった結び', '古い考え']) expect(words).not.toContain(gone);
  });
  it('is not made of a plan that says nothing', async () => {
    const empty = await openedPlan([]);
    const nothing = await exportedFile({ ...scope(), session: empty.session }, 'pptx');
    empty.close();
    expect(nothing).toEqual({ ok: false, error: 'nothing' });
  });
});

it.each([
  ['朝に焼く。売る。', '朝に焼く。'],
  ['「はい。」と言う。次。', '「はい。」と言う。'],
  ['1.5 kg を売る. 次', '1.5 kg を売る.'],
  ['点がない', '点がない'],
  ['一行目\n二行目', '一行目'],
  ['」閉じだけ。次', '」閉じだけ。'],
  ['（開いたまま。次', '（開いたまま。次'],
  ['', ''],
])('the first sentence of %j', (text, first) => {
  expect(text.slice(0, endOfSentence(text))).toBe(first);
});
