import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../../tests/testCore.ts';
import { bodyElement } from '../../../doc/schema.ts';
import { fromJson, type NodeJson } from '../../../doc/suggestions/blocks.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { addRow } from '../../funding/fundingCommands.ts';
import { exportedFile } from '../exportPlan.ts';
import { pitchOf } from './pitchOf.ts';

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

const id = (name: string) => name.padEnd(16, '0');
const who = { name: '山田', today: '2026-12-01' };
const scope = (language: 'ja' | 'en' = 'ja') => ({
  session: plan.session,
  words: wordsFor(language),
  today: '2026-12-01',
  deck: 'pitch' as const,
});
const slideOf = (name: string) => pitchOf(scope()).slides.find((s) => s.id === name);
const asksOf = (name: string) => slideOf(name)?.asks;
const node = (type: string, attributes: object, text: string): NodeJson => ({
  type,
  attributes: attributes as NodeJson['attributes'],
  children: [[{ insert: text }]],
});
const write = (...nodes: readonly NodeJson[]) => {
  const body = bodyElement(plan.session.planDoc);
  body.delete(0, body.length);
  body.insert(0, nodes.map(fromJson));
};
const heading = (text: string) => node('heading', { __tag: 'h2' }, text);
const paragraph = (text: string) => node('paragraph', {}, text);
const tie = () => {
  const [kasu, bread] = [id('kasu'), id('tie')];
  const add = (card: string, fields: object, pos: readonly [number, number]) =>
    plan.session.execute({ type: 'addNode', node: card, fields, canvas: CANVAS, pos } as Parameters<
      typeof plan.session.execute
    >[0]);
  add(kasu, { kind: 'resource', title: '酒粕', url: 'https://example.jp/kura' }, [0, 0]);
  add(bread, { kind: 'combination', title: '朝のパン', claim: '酒粕で朝を変える' }, [300, 0]);
  plan.session.execute({ type: 'addParts', combination: bread, nodes: [kasu] });
};
/** The texts of each slide of the written file, in order. */
const written = async () => {
  const made = await exportedFile(scope(), 'pptx');
  if (!made.ok) throw new Error(made.error);
  const files = unzipSync(made.value.bytes);
  const names = Object.keys(files).filter((f) => /^ppt\/slides\/slide\d+\.xml$/u.test(f));
  return Array.from({ length: names.length }, (_, i) =>
    [
      ...strFromU8(files[`ppt/slides/slide${i + 1}.xml`] ?? new Uint8Array()).matchAll(/<a:t[^>]*>([^<]*)<\/a:t>/gu),
    ].map(([, text]) => text ?? ''),
  );
};

describe('a pitch', () => {
  it('has ten slides in the order of a pitch', () => {
    expect(pitchOf(scope()).slides.map((s) => s.title)).toEqual([
      '表紙',
      '困りごと',
      '新しい結びつき',
      '届けるものと、払う人',
      '市場と客',
      'なぜ私たちか',
      'どう稼ぐか',
      '必要な資金と、その出どころ',
      '日程とこれから',
      '心配なことと、お願い',
    ]);
  });
  it('asks for what the plan does not say, in the preview and in the notes', () => {
    expect(asksOf('need')).toEqual(['だれが、何に、どれほど困っていますか。']);
    expect(slideOf('need')?.notes).toEqual(['まだ書いていないこと: だれが、何に、どれほど困っていますか。']);
    expect(asksOf('funds')).toEqual(['何にいくら要りますか。', 'そのお金は、どこから出しますか。']);
    write(heading('困りごと'), paragraph('朝に店がない。'), heading('連絡先'), paragraph('山田 0558-00-0000'));
    expect(asksOf('need')).toEqual([]);
    expect(asksOf('risks')).toEqual(['外れたら計画が崩れることは何ですか。']);
  });
  it('follows the plan: text, board, money and tasks', async () => {
    tie();
    write(
      heading('概要'),
      paragraph('酒粕のパンを朝に売る。昼には閉める。'),
      heading('リスク'),
      paragraph('朝に買う人がいないかもしれない。'),
    );
    addRow(plan.session, 'uses', { title: '窯', kind: 'equipment', amountYen: 1_000_000, vendor: '窯屋' }, who);
    const task = { title: '保健所に相談', owner: '山田', due: '2026-12-10', about: '営業許可' };
    plan.session.execute({ type: 'putTask', task: id('task'), patch: task });
    const { deck, slides } = pitchOf(scope());
    expect(deck.subtitle).toEqual(['酒粕のパンを朝に売る。', '山田', '2026年12月1日']);
    const [, , combination, , , , , funds, next] = slides;
    expect(combination?.board?.cards.map((c) => c.title)).toEqual(['酒粕', '朝のパン']);
    expect(combination?.notes).toContain('出典: 酒粕: https://example.jp/kura');
    expect(funds?.notes).toContain('窯: 窯屋の見積もり');
    expect(next?.notes).toContain('保健所に相談: 営業許可');
    expect(next?.asks).toEqual(['いつ始めますか。']);
    const texts = await written();
    expect(texts).toHaveLength(10);
    expect(texts[7]).toEqual(expect.arrayContaining(['窯', '1,100,000', '合計']));
    expect(texts[8]).toEqual(expect.arrayContaining(['保健所に相談', '2026年12月10日']));
    expect(texts[9]).toContain('朝に買う人がいないかもしれない。');
  });
  it('stays at ten slides however long the plan is, and has all of it in the notes', async () => {
    tie();
    const long = Array.from({ length: 40 }, (_, i) => `${i + 1}人めの客は、朝に食べるものを遠くまで買いに行っている。`);
    write(
      ...['概要', '困りごと', '商品', '市場', '経歴', '強み', '予定', 'リスク', '連絡先'].flatMap((title) => [
        heading(title),
        ...long.map(paragraph),
        paragraph('長'.repeat(900)),
      ]),
    );
    for (let i = 1; i <= 30; i++) {
      addRow(plan.session, 'uses', { title: `設備${i}`, kind: 'equipment', amountYen: i * 10_000 }, who);
      plan.session.execute({
        type: 'putTask',
        task: id(`task${i}a`),
        patch: { title: `やること${i}`, due: '2027-01-01' },
      });
    }
    expect(await written()).toHaveLength(10);
    const need = slideOf('need');
    expect(need?.left).toBe(35);
    expect(need?.notes.join('\n')).toContain('40人めの客は、朝に食べるものを遠くまで買いに行っている。');
    const [funds] = slideOf('funds')?.blocks ?? [];
    const cells = funds?.kind === 'table' ? funds.rows.map(([name, yen]) => [name?.runs[0], yen?.number?.value]) : [];
    expect(cells.at(-2)).toEqual([{ kind: 'text', text: 'そのほか' }, 4_884_000]);
    expect(slideOf('funds')?.notes).toContain('設備30: 330,000円');
    expect(slideOf('next')?.notes).toContain('やること30 – 2027-01-01');
    expect(cells.at(-1)?.[1]).toBe(5_115_000);
  });
  it('is written in English too', () => {
    const { slides } = pitchOf(scope('en'));
    expect(slides[7]).toMatchObject({ title: 'Money needed, and from where' });
    expect(slides[1]?.asks).toEqual(['Who is troubled by what, and how much?']);
  });
});
