/** A bank's workbook and a city's document, filled, and opened by LibreOffice: the text is in its boxes, and the form's formulas are recalculated. */
import { expect, it } from 'vitest';
import { fillOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { convertWithOffice, hasOffice, OFFICE_MS, pagesOfPdf } from '../office.ts';
import { bankWorkbook, cityDocument } from '../officeForms.ts';

const filled = (bytes: Uint8Array, contents: Readonly<Record<string, string | number>>): Uint8Array => {
  const made = fillOwnForm(bytes, new Map(Object.entries(contents)));
  if (!made.ok) throw new Error(made.error);
  expect(made.value.notFilled).toEqual([]);
  return made.value.bytes;
};
const csvOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  new TextDecoder()
    .decode(await convertWithOffice(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76'))
    .split('\n');

it.runIf(hasOffice())(
  'a workbook has its words, and its sum follows',
  async () => {
    const rows = await csvOf(
      filled(bankWorkbook(), {
        '申込書!B2': '株式会社うみのはたけ',
        '申込書!B3': '山田',
        '申込書!B4': 570,
        '申込書!C11': 32,
      }),
    );
    expect(rows[1]).toContain('商号,株式会社うみのはたけ');
    expect(rows[2]).toContain('代表者 & 氏名,山田');
    expect(rows[3]).toContain('借入希望額,570,万円');
    // 10 and 32: the file itself says 10.
    expect(rows[10]).toContain('10,32,42');
  },
  2 * OFFICE_MS,
);

it.runIf(hasOffice())(
  'a document has its words in its cells, blanks and controls',
  async () => {
    const bytes = filled(cityDocument(), {
      b1: '９',
      b2: '054-000',
      t1r1c2: 'うみのはたけ',
      t1r3c2: '鈴木',
      c1: '海の畑',
      p1: '海が好きだから',
    });
    const text = (await pagesOfPdf(await convertWithOffice(bytes, 'docx', 'pdf'))).join('').replace(/\s/gu, '');
    for (const said of [
      '令和__年９月',
      '電話054-000',
      '商号うみのはたけ',
      '代表者鈴木',
      '計画の名前海の畑',
      '創業の動機海が好きだから',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('記入例');
    expect(text).not.toContain('ここに入力');
  },
  2 * OFFICE_MS,
);
