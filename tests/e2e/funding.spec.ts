/** The funding planner as a founder uses it: amounts typed the way people type, moved by key, explained, and equal in every view. */
import { readFileSync } from 'node:fs';
import type { FileChooser } from '@playwright/test';
import { chooseFile, compose, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, received } from './guests.ts';

const open = async (page: Parameters<typeof welcome>[0], panel: string): Promise<void> => {
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: panel, exact: true }).click();
};

test('the sample shows which money comes when, what it costs, and when marukei opens', async ({ app }) => {
  await welcome(app, 'sample');
  // The tables in the text are live.
  await expect(app.locator('.funding-in-text').first()).toContainText('水槽とろ過設備');
  await open(app, '全体');
  const tile = (name: string) => app.locator('.tile').filter({ hasText: name });
  await expect(tile('必要な資金と調達')).toContainText('一致');
  await expect(tile('マル経融資を申し込める日')).toContainText('今日から経営指導を続けると');
  const lowest = tile('現金がいちばん少ない月').locator('.figure-button > span').first();
  const before = (await lowest.textContent()) ?? '';

  // Moves the loan later by key, one month at a time; the cash follows.
  const loan = app.getByRole('slider', { name: /日本公庫の開業資金/ });
  await loan.focus();
  for (let i = 0; i < 3; i++) await app.keyboard.press('ArrowRight');
  await expect(lowest).not.toHaveText(before);
  await expect(app.locator('.notice.bad')).toContainText('現金が足りなくなります');
  for (let i = 0; i < 3; i++) await app.keyboard.press('Control+z');
  await expect(lowest).toHaveText(before);

  // By mouse as well.
  const box = await loan.locator('rect').boundingBox();
  if (!box) throw new Error('no mark');
  const drawn = await app.locator('.chart-low-label').textContent();
  await app.mouse.move(box.x + 8, box.y + 8);
  await app.mouse.down();
  await app.mouse.move(box.x + 140, box.y + 8, { steps: 6 });
  await expect(app.locator('.chart-low-label')).not.toHaveText(drawn ?? '');
  await app.mouse.up();
  await expect(lowest).not.toHaveText(before);
  await app.keyboard.press('Control+z');
  await expect(lowest).toHaveText(before);

  // Two clicks lead to the formula, the inputs, and their source.
  await app.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await app.getByRole('button', { name: '必要な資金の合計の計算を見る' }).click();
  const explained = app.getByRole('dialog');
  await expect(explained).toContainText('必要な資金の行の合計です');
  await expect(explained).toContainText('水槽とろ過設備');
  await expect(explained).toContainText('見本さんが');
  await expect(explained).toContainText('6,600,000円');
  await app.keyboard.press('Escape');

  // A workbook has the same numbers as results of its formulas.
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Excelに書き出す' }).click();
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(await (await download).path())).buffer);
  const closing = workbook.getWorksheet('資金繰り')?.getColumn(1).values.lastIndexOf('翌月繰越') ?? 0;
  const cash = workbook.getWorksheet('資金繰り')?.getRow(closing).values as { readonly result?: number }[];
  const numbers = cash.flatMap((v) => (typeof v?.result === 'number' ? [v.result] : []));
  expect(numbers).toHaveLength(60);
  expect(Math.min(...numbers).toLocaleString('en-US')).toBe(before);
});

test('amounts as people write them, composed or pasted; what cannot be read is reported and kept', async ({ app }) => {
  await welcome(app, 'blank');
  await open(app, '必要な資金と調達');
  await app.getByRole('button', { name: '必要な資金を加える' }).click();
  const box = app.locator('.detail-box');
  const name = box.getByLabel('名前', { exact: true });
  await name.click();
  await compose(app, ['か', 'かま', 'かまど'], '竈');
  await name.press('Tab');
  const amount = box.getByLabel('金額（税抜）');
  await amount.fill('百二十万くらい');
  await amount.press('Enter');
  await expect(box.locator('.field-error')).toBeVisible();
  await expect(amount).toHaveValue('百二十万くらい');
  await amount.fill('１，２００万円');
  await expect(box).toContainText('1,200万円');
  await amount.press('Enter');
  await expect(amount).toHaveValue('12,000,000円');
  await expect(app.locator('.balance-line')).toContainText('13,200,000円足りません');
  // The quotation is attached to the amount that it proves.
  await expect(app.locator('.money-table').first()).toContainText('見積りなし');
  await chooseFile(app, 'build/icons/icon.png', () =>
    box.getByRole('button', { name: '見積書の写真を付ける' }).click(),
  );
  await expect(box.getByRole('img', { name: '竈の見積書' })).toBeVisible();
  await expect(app.locator('.money-table').first()).not.toContainText('見積りなし');

  await app.getByRole('button', { name: '表を貼り付ける' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('金額の単位').selectOption('千円');
  await dialog.getByLabel('ここに貼り付ける').fill('看板\t350\n冷蔵庫\t１，２００\n合計なし');
  await expect(dialog).toContainText('看板 350,000円');
  await expect(dialog).toContainText('読めない1行は加えません');
  await dialog.getByRole('button', { name: '2行を加える' }).click();
  await expect(app.locator('.money-table').first()).toContainText('冷蔵庫');
  await expect(app.locator('.balance-line')).toContainText('14,905,000円足りません');

  // Own money equals the needs to the yen.
  await app.getByRole('button', { name: '資金を加える', exact: true }).click();
  await app.locator('.detail-box').getByLabel('金額', { exact: true }).fill('1,490万5000円');
  await app.locator('.detail-box').getByLabel('金額', { exact: true }).press('Enter');
  await expect(app.locator('.balance-line')).toContainText('1円まで一致');
  await saved(app);
  await app.reload();
  await expect(app.locator('.view-switch')).toBeVisible();
  await open(app, '必要な資金と調達');
  await expect(app.locator('.balance-line')).toContainText('1円まで一致');
  // The source is a card on the board, and shows its amount.
  await view(app, 'キャンバス');
  await expect(app.locator('.card.kind-funding')).toContainText('1,490万5,000円');
});

test('a loan is repaid to the yen, and its table can be inserted into the text', async ({ app }) => {
  await welcome(app, 'blank');
  await open(app, '必要な資金と調達');
  await app.getByLabel('資金の種類').selectOption({ label: '借入れ' });
  await app.getByRole('button', { name: '資金を加える', exact: true }).click();
  const box = app.locator('.detail-box');
  const fill = async (label: string, value: string) => {
    await box.getByLabel(label, { exact: true }).fill(value);
    await box.getByLabel(label, { exact: true }).press('Enter');
  };
  await fill('金額', '500万円');
  await fill('利率（年）（%）', '１．９');
  await fill('返済回数（据置を含む月数）', '60');
  await fill('うち据置の回数', '6');
  await expect(box).toContainText('利息 265,179円');
  await expect(box.locator('table').first()).toContainText('100,508');
  await fill('うち据置の回数', '60');
  await expect(box.locator('.field-error')).toContainText('据置は、返済回数より短く');
  await fill('うち据置の回数', '6');

  await view(app, '文章');
  await app.getByRole('textbox', { name: '計画の本文' }).press('Control+End');
  await app.keyboard.type('/返済');
  await app.getByRole('option', { name: /返済の表/ }).click();
  await expect(app.locator('.funding-in-text')).toContainText('265,179円');
});

test('a trade asks its questions, a campaign warns, programmes check eligibility, ten thousand simulations run', async ({
  app,
}) => {
  await welcome(app, 'blank');
  await open(app, '売上と費用');
  await app.getByRole('button', { name: '業種から始める' }).click();
  await app.getByRole('button', { name: '飲食店' }).click();
  await app.locator('.line-button').filter({ hasText: '昼の売上' }).click();
  const box = app.locator('.detail-box');
  await expect(box.locator('.question')).toContainText('昼の客単価');
  for (const [label, value] of [
    ['単価・客単価（税抜）', '１０００円'],
    ['数量（席・個・人・件）', '20'],
    ['回転（1日）', '1.5'],
    ['営業日数（月）', '25'],
  ] as const) {
    await box.getByLabel(label).fill(value);
    await box.getByLabel(label).press('Enter');
  }
  await expect(app.locator('.line-button').filter({ hasText: '昼の売上' })).toContainText('月 75万円');

  await open(app, '必要な資金と調達');
  await app.getByLabel('資金の種類').selectOption({ label: 'クラウドファンディング（購入型）' });
  await app.getByRole('button', { name: '資金を加える', exact: true }).click();
  await app.getByLabel('サイト').selectOption({ label: 'CAMPFIRE・BOOSTER' });
  await expect(app.locator('.detail-box').first()).toContainText('資料が分かれる');
  await app.getByRole('button', { name: 'リターンを加える' }).click();
  const tier = app.locator('.tier');
  for (const [label, value] of [
    ['支援の額（税込）', '20000'],
    ['支援の人数', '1000'],
    ['1件の原価（税込）', '15500'],
    ['1件の送料（税込）', '1200'],
  ] as const) {
    await tier.getByLabel(label).fill(value);
    await tier.getByLabel(label).press('Enter');
  }
  await expect(app.locator('.detail-box').first()).toContainText('目標に届いても赤字です');

  await open(app, '使える制度');
  await app.locator('.settings-box select').first().selectOption({ label: '商業（卸・小売・飲食）' });
  await app.getByLabel('開業の日').fill('R7.4.1');
  await app.getByLabel('開業の日').press('Enter');
  await app.getByLabel('この地区で営業を始めた日').fill('2025-04-01');
  await app.getByLabel('この地区で営業を始めた日').press('Enter');
  await app.locator('.line-button').filter({ hasText: 'マル経融資' }).click();
  const conditions = app.locator('.condition-table');
  await expect(conditions.locator('tr').filter({ hasText: '地区での営業' })).toContainText('満たす');
  await expect(conditions.locator('tr').filter({ hasText: '経営指導' })).toContainText('満たさない');

  await open(app, 'もしも');
  await app.getByRole('button', { name: 'ためす' }).click();
  await expect(app.getByText(/10,000回のうち/)).toBeVisible();
  const said = await app.getByText(/10,000回のうち/).innerText();
  await app.getByRole('button', { name: 'ためす' }).click();
  await expect(app.getByText(/10,000回のうち/)).toHaveText(said);
});

test('a cell of the cash table shows what it consists of, people make their own scenarios, a round has several investors', async ({
  app,
}) => {
  await welcome(app, 'sample');
  await open(app, '収支と資金繰り');
  // By keyboard: from the first cell down to a line, then some months to the right.
  const table = app.locator('table.cash');
  await table.locator('tbody tr').filter({ hasText: '借入れ' }).locator('button').first().click();
  const cell = app.locator('.detail-box').filter({ has: app.locator('.explain-table') });
  await expect(cell).toContainText('の「借入れ」');
  let steps = 0;
  while (!(await cell.textContent())?.includes('日本公庫の開業資金')) {
    await app.keyboard.press('ArrowRight');
    steps += 1;
    if (steps > 59) throw new Error('no month in which the loan comes');
  }
  await expect(cell).toContainText('見本さんが');
  await app.keyboard.press('ArrowDown');
  await expect(cell).not.toContainText('の「借入れ」');

  // The user's own scenario: a rainy summer.
  await open(app, 'もしも');
  await app.getByRole('button', { name: '筋書きを加える' }).click();
  const own = app.locator('.detail-box').filter({ hasText: '空のままの欄' });
  await own.getByLabel('名前', { exact: true }).fill('雨の夏');
  await own.getByLabel('売上（計画を100として）（%）').fill('８０');
  await own.getByLabel('売上（計画を100として）（%）').press('Enter');
  const row = app.getByRole('row').filter({ hasText: '雨の夏' });
  const asPlanned = app.getByRole('row').filter({ hasText: '計画どおり' });
  await expect(row).toBeVisible();
  await expect
    .poll(
      async () =>
        (await row.locator('td').last().textContent()) !== (await asPlanned.locator('td').last().textContent()),
    )
    .toBe(true);

  // A round with two investors, and the proceeds of a sale after debts.
  await open(app, '資本政策');
  await app.getByRole('button', { name: '出来事を加える' }).click();
  const box = app.locator('.detail-box');
  await box.getByLabel('株数').fill('1000');
  await box.getByLabel('払い込む額').fill('100万');
  await box.getByLabel('払い込む額').press('Enter');
  await app.getByRole('button', { name: '出来事を加える' }).click();
  await box.getByLabel('調達の名前').fill('シード');
  await box.getByLabel('持ち主・出資者').fill('地域ファンド');
  await box.getByLabel('払い込む額').fill('1000万');
  await box.getByLabel('調達前の評価額').fill('4000万');
  await box.getByLabel('調達前の評価額').press('Enter');
  await box.getByRole('button', { name: 'この調達に投資家を加える' }).click();
  await expect(box).toContainText('「シード」で引き受ける人です');
  await box.getByLabel('持ち主・出資者').fill('信用金庫');
  await box.getByLabel('払い込む額').fill('500万');
  await box.getByLabel('払い込む額').press('Enter');
  const holder = app.locator('.money-table tbody tr').filter({ hasText: '信用金庫' }).first();
  // 40,000 yen a share: 5,000,000 buys 125.
  await expect(holder).toContainText('125');
  await holder.getByText('信用金庫').click();
  await expect(holder).toContainText('引受け シード 125株');
  await app.getByLabel('先に返す借入').fill('3000万');
  await app.getByLabel('先に返す借入').press('Enter');
  await expect(app.getByRole('row').filter({ hasText: '借入の返済' })).toContainText('30,000,000円');
});

test('exports own rules as a file and imports them; reports a wrong file', async ({ app }) => {
  await welcome(app, 'blank');
  await open(app, '制度の資料');
  await app.getByRole('button', { name: '記録を加える' }).click();
  const own = app.locator('fieldset.detail-box');
  await own.getByLabel('制度の名前').fill('静岡市の利子補給');
  await own.getByLabel('値').fill('50');
  await own.getByLabel('資料（名前・住所）').fill('静岡市 2026');
  await own.getByLabel('いつまで').fill('R9.3.31');
  await own.getByLabel('いつまで').press('Enter');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: '自分の記録を書き出す' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    rules: [{ programmeName: '静岡市の利子補給', value: 50, validTo: '2027-03-31' }],
  });
  const choose = (give: Parameters<FileChooser['setFiles']>[0]) =>
    chooseFile(app, give, () => app.getByRole('button', { name: '記録を読み込む' }).click());
  await own.getByRole('button', { name: 'この行を削除する' }).click();
  await expect(own).toHaveCount(0);
  await choose(file);
  await expect(own).toHaveCount(1);
  await choose(file);
  await expect(app.getByText('1件の記録を読み込みました').first()).toBeVisible();
  await expect(own).toHaveCount(1);
  await choose({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
  await expect(app.getByText(/制度の記録のファイルではない/)).toBeVisible();
});

test('an advisor changes an amount and allocates more than there is: the founder sees both at once', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app), '佐藤健一');
  await received(guest.page);
  await open(app, '必要な資金と調達');
  await expect(app.locator('.balance-line')).toContainText('1円まで一致');
  await open(guest.page, '必要な資金と調達');
  await guest.page.getByRole('button', { name: '建物の保証金' }).click();
  const amount = guest.page.locator('.detail-box').getByLabel('金額', { exact: true });
  await amount.fill('50万円');
  await amount.press('Enter');
  await expect(app.locator('.balance-line')).toContainText('200,000円足りません');
  // The figure names its source.
  await app.getByRole('button', { name: '必要な資金の合計の計算を見る' }).click();
  await expect(app.getByRole('dialog')).toContainText('佐藤健一さんが');
  await app.keyboard.press('Escape');

  await guest.page.getByRole('button', { name: '自己資金', exact: true }).click();
  const share = guest.page.locator('.detail-box').getByLabel('水槽での飼育と配達');
  await share.fill('400万円');
  await share.press('Enter');
  await expect(app.getByText('割り当てが4,000,000円で、来る額 3,000,000円を超えています')).toBeVisible();
  await view(app, 'キャンバス');
  await expect(app.locator('.card.kind-funding').filter({ hasText: '自己資金' })).toContainText('割り当てすぎ');
});

test('a fund, shares offered to many people, and gifts say what they cost', async ({ app }) => {
  await welcome(app, 'sample');
  await open(app, '必要な資金と調達');
  await app.getByRole('button', { name: '投資型クラウドファンディング' }).click();
  const box = app.locator('.detail-box').first();
  const fill = async (label: string, value: string) => {
    await box.getByLabel(label, { exact: true }).fill(value);
    await box.getByLabel(label, { exact: true }).press('Enter');
  };
  await fill('金額', '1億円');
  await expect(box).toContainText('年間に集められる額の上限に届いています');
  await expect(box).toContainText('別の資料では 5億円');
  await fill('金額', '2,000万円');
  await fill('調達前の評価額', '8,000万円');
  await expect(box).toContainText('渡す持分は20.0%です');
  await expect(box).toContainText('有価証券通知書');
  await fill('来る月', '2020-01');
  await expect(box).toContainText('計画の最初の月より前です');
  await box.getByLabel('資金の種類').selectOption({ label: 'クラウドファンディング（ファンド型）' });
  await fill('売上から分ける割合（%）', '5');
  await expect(box).toContainText('期間中の売上が4億円になると');
  await box.getByLabel('資金の種類').selectOption({ label: 'クラウドファンディング（寄付型）' });
  await expect(box).toContainText('受贈益');
});
