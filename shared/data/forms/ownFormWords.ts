/**
 * What labels in forms of banks and cities ask for. A match is only proposed, and a person confirms it: forms use one word for several things.
 */
import type { FieldName, MoneyRule, RowRule } from '../../domain/forms/records.ts';

type Source =
  | { readonly by: 'field'; readonly field: FieldName }
  | { readonly by: 'box'; readonly form: string; readonly box: string }
  | { readonly by: 'rows'; readonly rows: RowRule; readonly row: number; readonly column: number }
  | { readonly by: 'money'; readonly money: MoneyRule; readonly row: string; readonly column: number }
  | { readonly by: 'basis' };
type Rule = { readonly words: readonly string[]; readonly source: Source };

const field = (name: FieldName, ...words: readonly string[]): Rule => ({ words, source: { by: 'field', field: name } });
const jfc = (box: string, ...words: readonly string[]): Rule => ({
  words,
  source: { by: 'box', form: 'jfcStartup', box },
});
const money = (rule: MoneyRule, row: string, ...words: readonly string[]): Rule => ({
  words,
  source: { by: 'money', money: rule, row, column: 0 },
});

export const OWN_FORM_WORDS: readonly Rule[] = [
  field('author', '代表者', '氏名', 'お名前', '申請者', '申込人', '商号', '法人名', '会社名'),
  field('title', '事業名', '計画名', '計画の名称', '事業の名称', '屋号'),
  field('trade', '業種'),
  field('place', '所在地', '都道府県'),
  field('opening', '創業時期', '創業予定', '創業（予定）時期', '開業日', '開業予定', '開業時期'),
  field('today', '作成日', '申請日', '申込日', '記入日', '提出日'),
  field('legalForm', '法人・個人', '個人・法人'),
  field('capital', '資本金', '資本金額', '資本金の額'),
  field('claim', '事業の概要', '事業概要', '事業内容', '事業の内容'),
  jfc('motive', '創業の動機', '創業の目的', '開業の動機', '動機'),
  jfc('career', '経歴', '略歴'),
  jfc('qualification', '取得資格', '保有資格'),
  jfc('selling', 'セールスポイント', '強み', '特徴'),
  jfc('target', 'ターゲット', '販売戦略', '販売方法'),
  jfc('rivals', '競合', '市場'),
  { words: ['計算根拠', '算出根拠', '積算根拠', '計算された根拠'], source: { by: 'basis' } },
  { words: ['取扱商品', '商品・サービス'], source: { by: 'rows', rows: 'products', row: 0, column: 0 } },
  { words: ['販売先', '主な取引先'], source: { by: 'rows', rows: 'customers', row: 0, column: 0 } },
  { words: ['従業員数'], source: { by: 'rows', rows: 'staff', row: 0, column: 1 } },
  money('uses', '設備資金', '設備資金'),
  money('uses', '運転資金', '運転資金'),
  money('uses', '合計', '必要な資金', '必要資金', '総事業費'),
  money('sources', '自己資金', '自己資金'),
  money(
    'sources',
    '日本政策金融公庫 国民生活事業からの借入',
    '借入希望額',
    '借入申込額',
    '融資希望額',
    '借入希望金額',
    '申込金額',
  ),
  money('outlook', '売上高①', '売上高', '月商'),
  money('outlook', '売上原価②（仕入高）', '売上原価', '仕入高'),
  money('outlook', '人件費', '人件費'),
  money('outlook', '家賃', '家賃', '地代家賃'),
  money('outlook', '支払利息', '支払利息'),
  money('outlook', '利益 ①－②－③', '利益', '営業利益'),
];
