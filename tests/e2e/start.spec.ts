/**
 * The first fifteen minutes with ideas that are in no sample: from the first screen to a valid combination with a plan of eight sections, a funding
 * estimate and a one-page summary. By mouse with every click counted, and by keyboard alone.
 */
import type { Locator, Page } from '@playwright/test';
import { body, expect, saved, test, welcome } from './app.ts';
import { tabTo } from './keys.ts';
import { expectAccessible, expectNoOverflow } from './looks.ts';

const MOST_CLICKS = 25;

/** Counts clicks. */
function counting() {
  let n = 0;
  return {
    get clicks() {
      return n;
    },
    click: async (target: Locator) => {
      n++;
      await target.click();
    },
  };
}

const WORDS = {
  ja: {
    founder: /事業を始めたい/,
    region: '事業をする地域（読みでも探せます）',
    next: /^(次へ|飛ばす)$/,
    own: '自分の言葉で',
    finish: 'カードを並べる',
    nextStep: '次の一歩',
    tie: /を結ぶ$/,
    decline: /を見送る$/,
    reason: 'いまは要らない',
    onePage: '1枚にまとめる',
    claim: 'だれに、何を届けますか（一文で）',
    assumption: '外れたらいちばん困ることは何ですか',
    keep: '決める',
    make: '作る',
    need: '始めるまでに要るお金（円）',
    ownMoney: '自分で用意できるお金（円）',
    price: '1つ（1人）の値段（円）',
    count: '月に売れる数',
    cost: '毎月出ていくお金（材料・家賃など、円）',
    see: '見てみる',
    close: '閉じる',
  },
  en: {
    founder: /I want to start a business/,
    region: 'Region of the business (by name or reading)',
    next: /^(Next|Skip)$/,
    own: 'In your own words',
    finish: 'Lay out the cards',
    nextStep: 'Next step',
    tie: /^Tie/,
    decline: /^Decline/,
    reason: 'Not needed now',
    onePage: 'Make one page',
    claim: 'What do you bring to whom? (one sentence)',
    assumption: 'What would hurt most if it were wrong?',
    keep: 'Keep',
    make: 'Make',
    need: 'Needed to begin (yen)',
    ownMoney: 'Your own money (yen)',
    price: 'Price of one (yen)',
    count: 'Sold in a month',
    cost: 'Spent in a month (materials, rent; yen)',
    see: 'See',
    close: 'Close',
  },
} as const;

const IDEAS = [
  {
    name: '酒粕 × 長岡',
    language: 'ja',
    place: { typed: 'ながおか', option: /新潟県 長岡市/ },
    trade: '食品の製造・加工',
    stage: '準備中',
    hand: '空いた厨房',
    leftover: /酒粕/,
    claim: '酒粕の菓子を、町の保育園に届ける',
    assumption: '保育園が週に100枚買う',
  },
  {
    name: '廃校 × 徳島',
    language: 'en',
    place: { typed: 'とくしまけん', option: /^Tokushima/ },
    trade: 'Children and education',
    stage: 'Open for less than a year',
    hand: 'A closed school 廃校',
    leftover: /./,
    claim: 'Nights in a closed school for families',
    assumption: 'Eight families stay on a weekend',
  },
] as const;

for (const idea of IDEAS) {
  const w = WORDS[idea.language];
  test(`${idea.name} by mouse in ${idea.language}`, async ({ app: page }) => {
    const counted = counting();
    const press = counted.click;
    await expect(page.locator('.door').first()).toBeVisible();
    // The language is chosen once, before anything is counted.
    if (idea.language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await press(page.getByRole('button', { name: w.founder }));

    await press(page.getByLabel(w.region));
    await page.keyboard.type(idea.place.typed);
    await press(page.getByRole('option', { name: idea.place.option }).first());
    await press(page.getByText(idea.trade, { exact: true }));
    await press(page.getByText(idea.stage, { exact: true }));
    await press(page.getByRole('button', { name: w.next }));

    // The resource at hand is typed, the other answers are chosen or skipped.
    await press(page.getByLabel(w.own));
    await page.keyboard.type(idea.hand);
    await press(page.getByRole('button', { name: w.next }));
    const choices = page.locator('.start-choices');
    await press(choices.getByRole('button', { name: idea.leftover }).first());
    await press(page.getByRole('button', { name: w.next }));
    await press(page.getByRole('button', { name: w.next }));
    await press(page.getByRole('button', { name: w.next }));
    await press(choices.getByRole('button').first());
    await press(page.getByRole('button', { name: w.finish }));

    // The board opens with the candidates for its cards.
    await expect(page.locator('.react-flow__node').nth(4)).toBeVisible();
    const candidates = page.locator('.candidate');
    await expect(candidates.nth(1)).toBeVisible();
    await press(candidates.nth(1).getByRole('button', { name: w.decline }));
    await press(page.getByRole('button', { name: w.reason }));
    const line = page.getByRole('region', { name: w.nextStep });
    // A candidate of another kind than the cards at hand.
    const OTHERS = /大学シーズ|人の役割|組織|University seed|Role of a person|Organisation/;
    const other = candidates.filter({ has: page.locator('.candidate-kind', { hasText: OTHERS }) });
    await press(other.first().getByRole('button', { name: w.tie }));

    await press(line.getByRole('button').first());
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(w.claim)).toBeFocused();
    await page.keyboard.type(idea.claim);
    await page.keyboard.press('Tab');
    while (!(await dialog.getByLabel(w.assumption).evaluate((el) => el === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.type(idea.assumption);
    await press(dialog.getByRole('button', { name: w.keep }));
    await expect(page.locator('.combination-card.valid')).toBeVisible();

    await press(line.getByRole('button').first());
    await press(dialog.getByRole('button', { name: w.make, exact: true }));
    const text = page.locator('.text[data-lexical-editor]');
    await expect(text).toContainText(idea.claim);
    expect(await text.locator('h2').count()).toBeGreaterThanOrEqual(8);

    await press(line.getByRole('button').first());
    for (const [label, amount] of [
      [w.need, '100万'],
      [w.ownMoney, '300000'],
      [w.price, '500'],
      [w.count, '100'],
      [w.cost, '80000'],
    ] as const)
      await dialog.getByLabel(label).fill(amount);
    await press(dialog.getByRole('button', { name: w.see, exact: true }));
    await expect(dialog.locator('.cash-answer')).toContainText(/-|▲|−|△/);
    await press(dialog.getByRole('button', { name: w.onePage, exact: true }));
    await expect(page.locator('.one-page-claim')).toHaveText(idea.claim);
    await press(dialog.getByRole('button', { name: w.close, exact: true }));
    await expect(line).toHaveCount(0);
    await saved(page);
    console.log(`${idea.name}: ${counted.clicks} clicks`);
    expect(counted.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
}

test('雪 × 上越 by keyboard alone; a reload in between and Escape lose nothing', async ({ app: page }) => {
  const key = (k: string) => page.keyboard.press(k);
  await expect(page.locator('.door').first()).toBeVisible();
  await tabTo(page, /お名前/);
  await page.keyboard.type('鍵盤太郎');
  await tabTo(page, /事業を始めたい/);
  await key('Enter');
  await tabTo(page, /事業をする地域/);
  await page.keyboard.type('じょうえつし');
  await expect(page.getByRole('option', { name: /新潟県 上越市/ }).first()).toBeVisible();
  await key('ArrowDown');
  await key('Enter');
  // The first option of each group takes the focus; arrow keys choose.
  await tabTo(page, /食品の製造・加工/);
  await key('Space');
  await tabTo(page, /準備中/);
  await key('Space');
  await tabTo(page, /^次へ/);
  await key('Enter');
  await expect(page.getByRole('heading', { name: '手もとにあるもの' })).toBeFocused();
  await expect(page.locator('.start-choices button').nth(1)).toBeVisible();
  await key('Tab');
  await key('ArrowRight');
  await key('Space');
  await tabTo(page, /自分の言葉で/);
  await page.keyboard.type('雪、古い雪室');
  await key('Escape');
  await expect(page.getByLabel('自分の言葉で')).toHaveValue('雪、古い雪室');
  await key('Enter');
  await expect(page.locator('.start-answers li')).toHaveCount(3);
  await page.keyboard.type('雪室の冷気が余る');
  // Left in the middle of a word, reopened, and reloaded.
  await key('Control+Shift+H');
  await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('自分の言葉で')).toHaveValue('雪室の冷気が余る');
  await page.reload();
  await expect(page.getByLabel('自分の言葉で')).toHaveValue('雪室の冷気が余る');
  await expect(page.locator('.start-answers li')).toHaveCount(3);
  await tabTo(page, /^次へ/);
  await key('Enter');
  await tabTo(page, /^戻る/);
  await key('Enter');
  await expect(page.locator('.start-answers li')).toHaveCount(4);
  for (const heading of ['余っているもの', '知っている人', 'この町で困っていること', 'やってみたいこと']) {
    await tabTo(page, /^(次へ|飛ばす)/);
    await key('Enter');
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
  }
  await tabTo(page, /自分の言葉で/);
  await page.keyboard.type('雪室で野菜を甘くする');
  await key('Enter');
  await key('Enter');
  await expect(page.locator('.react-flow__node').nth(4)).toBeVisible();
  await expect(page.locator('.candidate').nth(1)).toBeVisible();

  const nodes = page.locator('.react-flow__node');
  const laid = await nodes.count();
  const palette = async (words: string) => {
    await key('Control+K');
    await expect(page.locator('[aria-controls="palette-list"]')).toBeFocused();
    await page.keyboard.insertText(words);
    await key('Enter');
  };
  const declined = async () => page.getByText('見送った候補（1）').count();
  await palette('次の一歩を始める');
  const first = page.locator('.candidate').first();
  await expect(first.getByRole('button', { name: /を結ぶ$/ })).toBeFocused();
  await key('Tab');
  await key('Enter');
  await tabTo(page, /いまは要らない/);
  await key('Enter');
  await expect.poll(declined).toBe(1);
  // Arrow keys move through the candidates to one of another kind than the cards.
  await expect(first.getByRole('button', { name: /を結ぶ$/ })).toBeFocused();
  const focusedKind = () =>
    page.evaluate(
      () => document.activeElement?.closest('.candidate')?.querySelector('.candidate-kind')?.textContent ?? '',
    );
  for (let i = 0; i < 10 && !/大学シーズ|人の役割|組織/.test(await focusedKind()); i++) await key('ArrowDown');
  expect(await focusedKind()).toMatch(/大学シーズ|人の役割|組織/);
  await tabTo(page, /を結ぶ/);
  await key('Enter');
  await expect(nodes).toHaveCount(laid + 2);
  await palette('次の一歩を始める');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('だれに、何を届けますか（一文で）')).toBeFocused();
  await page.keyboard.type('雪室で甘くした野菜を、町の宿に届ける');
  await tabTo(page, /外れたらいちばん困ること/);
  await page.keyboard.type('宿が週に20箱買う');
  await key('Enter');
  await expect(page.locator('.combination-card.valid')).toBeVisible();
  await palette('次の一歩を始める');
  await tabTo(page, /^作る$/);
  await key('Enter');
  await expect(body(page)).toContainText('雪室で甘くした野菜を、町の宿に届ける');
  expect(await body(page).locator('h2').count()).toBeGreaterThanOrEqual(8);
  await palette('次の一歩を始める');
  await expect(dialog.getByLabel('始めるまでに要るお金（円）')).toBeFocused();
  for (const amount of ['100万', '３０万', '500', '100', '80000']) {
    await page.keyboard.type(amount);
    if (amount !== '80000') await key('Tab');
  }
  await key('Enter');
  await expect(dialog.locator('.cash-answer')).toContainText('お金がいちばん少ない月は');
  await tabTo(page, /1枚にまとめる/);
  await key('Enter');
  await expect(page.locator('.one-page-claim')).toHaveText('雪室で甘くした野菜を、町の宿に届ける');
  await key('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: '次の一歩' })).toHaveCount(0);
  await saved(page);
});

test('竹 × 京都 by keyboard alone in English', async ({ app: page }) => {
  const w = WORDS.en;
  const key = (k: string) => page.keyboard.press(k);
  const named = (name: string) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u');
  await expect(page.locator('.door').first()).toBeVisible();
  await tabTo(page, /English/);
  await key('Enter');
  await tabTo(page, w.founder);
  await key('Enter');
  await tabTo(page, named(w.region));
  await page.keyboard.type('きょうとふ');
  await expect(page.getByRole('option', { name: /Kyoto/ }).first()).toBeVisible();
  await key('ArrowDown');
  await key('Enter');
  await tabTo(page, /^(Next|Skip)/);
  await key('Enter');
  await tabTo(page, named(w.own));
  await page.keyboard.type('Bamboo groves 竹林');
  await key('Enter');
  for (let question = 0; question < 4; question++) {
    await tabTo(page, /^(Next|Skip)/);
    await key('Enter');
  }
  await tabTo(page, named(w.own));
  await page.keyboard.type('Bowls of 竹 for inns');
  await key('Enter');
  await tabTo(page, named(w.finish));
  await key('Enter');
  await expect(page.locator('.candidate').nth(1)).toBeVisible();
  const nodes = page.locator('.react-flow__node');
  const laid = await nodes.count();
  const palette = async (words: string) => {
    await key('Control+K');
    await expect(page.locator('[aria-controls="palette-list"]')).toBeFocused();
    await page.keyboard.insertText(words);
    await key('Enter');
  };
  await palette('Begin the next step');
  await expect(page.locator('.candidate').first().getByRole('button', { name: w.tie })).toBeFocused();
  // A candidate of another kind than the cards at hand.
  const OTHERS = /University seed|Organisation|Challenge|Customer/;
  const focusedKind = () =>
    page.evaluate(
      () => document.activeElement?.closest('.candidate')?.querySelector('.candidate-kind')?.textContent ?? '',
    );
  for (let i = 0; i < 12 && !OTHERS.test(await focusedKind()); i++) await key('ArrowDown');
  expect(await focusedKind()).toMatch(OTHERS);
  await tabTo(page, w.tie);
  await key('Enter');
  await expect(nodes).toHaveCount(laid + 2);
  await palette('Begin the next step');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(w.claim)).toBeFocused();
  await page.keyboard.type('Bowls from the groves for the inns of the town');
  await tabTo(page, named(w.assumption));
  await page.keyboard.type('An inn buys forty bowls');
  await key('Enter');
  await expect(page.locator('.combination-card.valid')).toBeVisible();
  await palette('Begin the next step');
  await tabTo(page, /^Make$/);
  await key('Enter');
  const text = page.locator('.text[data-lexical-editor]');
  await expect(text).toContainText('Bowls from the groves');
  expect(await text.locator('h2').count()).toBeGreaterThanOrEqual(8);
  await palette('Begin the next step');
  await expect(dialog.getByLabel(w.need)).toBeFocused();
  for (const amount of ['1000000', '300000', '500', '100', '80000']) {
    await page.keyboard.type(amount);
    if (amount !== '80000') await key('Tab');
  }
  await key('Enter');
  await expect(dialog.locator('.cash-answer')).toContainText(/-|▲|−|△/);
  await tabTo(page, named(w.onePage));
  await key('Enter');
  await expect(page.locator('.one-page-claim')).toHaveText('Bowls from the groves for the inns of the town');
  await key('Escape');
  await saved(page);
});

/** The folder for screenshots that a person reviews; none are taken if it is not set. */
const LOOKS = process.env['MUSUBI_LOOKS'];

for (const language of ['ja', 'en'] as const)
  test(`every screen of the start passes axe in ${language}`, async ({ app: page }) => {
    const w = WORDS[language];
    const check = async (name: string) => {
      await page.mouse.move(1, 400);
      await expectAccessible(page, name, language, (theme) => LOOKS && `${LOOKS}/${name}-${language}-${theme}.png`);
      await expectNoOverflow(page, name);
    };
    await expect(page.locator('.door').first()).toBeVisible();
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await check('welcome');
    await page.locator('.door').nth(1).click();
    await expect(page.locator('.start-steps h1')).toBeVisible();
    await check('advisor');
    const roles = page.locator('.start-role').getByRole('button');
    await roles.nth(2).click();
    await check('judge');
    await page.locator('.start-steps').getByRole('button').nth(1).click();
    await check('samples');
    await page.keyboard.press('Escape');
    await roles.nth(0).click();
    await page.getByText(language === 'ja' ? '準備中' : 'Preparing', { exact: true }).click();
    await check('profile');
    await page.getByRole('button', { name: w.next }).click();
    await page.locator('.start-choices').getByRole('button').first().click();
    await check('question');
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: w.next }).click();
    await page.getByLabel(w.own).fill(language === 'ja' ? '竹の器を宿に納める' : 'Bowls of 竹 for inns');
    await page.getByRole('button', { name: w.finish }).click();
    await expect(page.locator('.candidate').first()).toBeVisible();
    await check('board');
    const candidate = page.locator('.candidate').first();
    await candidate.getByRole('button', { name: w.tie }).click();
    const dialog = page.getByRole('dialog');
    const line = page.getByRole('region', { name: w.nextStep });
    await line.getByRole('button').first().click();
    if ((await dialog.count()) > 0) {
      await check('claim');
      await page.keyboard.press('Escape');
    }
    for (const words of language === 'ja'
      ? ['お金は足りますか', '1枚にまとめる']
      : ['Does the money last', 'On one page']) {
      await page.keyboard.press('Control+K');
      await page.keyboard.insertText(words);
      await page.keyboard.press('Enter');
      await expect(dialog.locator('form, article').first()).toBeVisible();
      await check(/お金|money/.test(words) ? 'money' : 'onePage');
      await page.keyboard.press('Escape');
    }
  });

const rounds = (page: Page) =>
  page.getByRole('toolbar').getByRole('button', { name: '審査の回と基準', exact: true }).click();

/** In the order of the roles: a change to each sample, and checks for the changed and the original state. */
const SAMPLES = [
  {
    title: '見本の計画',
    spoil: (page: Page) => page.getByLabel('計画の名前').fill('壊した見本'),
    isSpoilt: (page: Page) => expect(page.getByLabel('計画の名前')).toHaveValue('壊した見本'),
    isNew: (page: Page) => expect(page.getByLabel('計画の名前')).toHaveValue('【見本】三保の地下海水で育てるカワハギ'),
  },
  {
    title: '相談にのる見本の計画',
    spoil: (page: Page) => page.getByLabel('計画の名前').fill('壊した相談'),
    isSpoilt: (page: Page) => expect(page.getByLabel('計画の名前')).toHaveValue('壊した相談'),
    isNew: (page: Page) => expect(page.getByLabel('計画の名前')).toHaveValue('【見本】相談に来た人の計画'),
  },
  {
    title: '審査の見本',
    spoil: async (page: Page) => {
      await page.getByLabel('応募者への言葉（名前は出ません）').fill('壊した講評');
      await page.getByLabel('応募者への言葉（名前は出ません）').press('Tab');
    },
    isSpoilt: (page: Page) => expect(page.getByLabel('応募者への言葉（名前は出ません）')).toHaveValue('壊した講評'),
    isNew: (page: Page) => expect(page.getByLabel('応募者への言葉（名前は出ません）')).toHaveValue(''),
  },
  {
    title: 'コンテストの見本',
    spoil: async (page: Page) => {
      await rounds(page);
      await page.getByRole('main').getByRole('button', { name: '審査の回を加える' }).click();
    },
    isSpoilt: async (page: Page) => {
      await rounds(page);
      await expect(page.getByRole('main').getByRole('button', { name: '決勝', exact: true })).toBeVisible();
    },
    isNew: async (page: Page) => {
      await expect(page.locator('.contest-name')).toHaveText('【見本】まちの新結合コンテスト');
      await rounds(page);
      await expect(page.getByRole('main').getByRole('button', { name: '書類審査', exact: true })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button', { name: '決勝', exact: true })).toHaveCount(0);
    },
  },
] as const;

test('each of the four roles has its own start, and a sample that can be reopened from home and palette and reset', async ({
  app: page,
}) => {
  await expect(page.locator('.door')).toHaveCount(4);
  await page.locator('.door').first().click();
  const dialog = page.getByRole('dialog');
  const ways = {
    home: async () => {
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await page.getByRole('button', { name: '見本をもう一度開く' }).click();
    },
    palette: async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.insertText('見本をもう一度開く');
      await page.keyboard.press('Enter');
    },
    start: async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.insertText('はじめの画面');
      await page.keyboard.press('Enter');
    },
  };
  const starts = new Set<string>();
  for (const [at, { title, spoil, isSpoilt, isNew }] of SAMPLES.entries()) {
    // Home leads to the start, which offers something different to each role.
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('button', { name: 'はじめの画面', exact: true }).click();
    await page.locator('.start-role').getByRole('button').nth(at).click();
    starts.add((await page.locator('.start-steps').innerText()).trim());

    await ways.palette();
    await dialog.getByRole('button', { name: `${title}: 開く`, exact: true }).press('Enter');
    await isNew(page);
    await spoil(page);
    await isSpoilt(page);
    await ways.start();
    await ways.home();
    await dialog.getByRole('button', { name: `${title}: 続きから開く`, exact: true }).press('Enter');
    await isSpoilt(page);
    await ways.palette();
    await dialog.getByRole('button', { name: `${title}: はじめに戻す`, exact: true }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'はじめに戻す' }).press('Enter');
    await isNew(page);
  }
  expect(starts.size).toBe(4);
});

test('a changed sample can be continued or reset; one’s own plan stays', async ({ app: page }) => {
  await welcome(page, 'blank');
  await page.getByLabel('計画の名前').fill('自分の計画');
  await page.getByLabel('計画の名前').press('Tab');
  await saved(page);
  const samples = async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('button', { name: '見本をもう一度開く' }).click();
  };
  await samples();
  await page.getByRole('button', { name: '見本の計画: 開く', exact: true }).click();
  await expect(page.locator('.combination-card.valid')).toBeVisible();
  await page.getByLabel('計画の名前').fill('壊した見本');
  await saved(page);
  await samples();
  await page.getByRole('button', { name: '見本の計画: はじめに戻す' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'はじめに戻す' }).click();
  await expect(page.getByLabel('計画の名前')).toHaveValue('【見本】三保の地下海水で育てるカワハギ');
  for (const [name, there] of [
    ['審査の見本: 開く', '3件のうち0件が済み'],
    ['コンテストの見本: 開く', '酒粕の焼き菓子'],
  ] as const) {
    await samples();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText(there).first()).toBeVisible();
  }
  await samples();
  await page.keyboard.press('Escape');
  const titles = page.locator('.plan-title');
  await expect(titles).toHaveCount(2);
  for (const title of ['【見本】三保の地下海水で育てるカワハギ', '自分の計画'])
    await expect(titles.filter({ hasText: title })).toHaveCount(1);
});
