/** The fields of a client chart, and common headers of their columns. */
export const CHART_FIELDS = [
  'name',
  'reading',
  'trade',
  'district',
  'openedOn',
  'contact',
  'phone',
  'mail',
  'consentOn',
  'advisor',
  'group',
] as const;
export type ChartField = (typeof CHART_FIELDS)[number];

/** Common headers; folded for comparison. */
export const CHART_HEADERS: Readonly<Record<ChartField, readonly string[]>> = {
  name: [
    '事業所名',
    '事業者名',
    '屋号',
    '企業名',
    '会社名',
    '法人名',
    '商号',
    '名称',
    '店名',
    'business',
    'company',
    'name',
  ],
  reading: ['フリガナ', '事業所名カナ', '事業者名カナ', 'カナ', '読み', 'よみ', 'よみがな', 'reading', 'kana'],
  trade: ['業種', '業態', '事業内容', '営業種目', 'trade', 'industry'],
  district: ['地区', '地域', '町名', '所在地', '住所', 'district', 'area', 'address'],
  openedOn: ['創業年月日', '開業年月日', '設立年月日', '創業日', '開業日', '設立日', 'opened', 'founded', 'openedOn'],
  contact: ['代表者', '代表者名', '代表者氏名', '氏名', '連絡先', 'contact', 'owner', 'founder'],
  phone: ['電話', '電話番号', 'TEL', 'phone', 'telephone'],
  mail: ['メール', 'メールアドレス', 'Eメール', 'mail', 'email'],
  consentOn: ['同意日', '個人情報同意日', '同意年月日', 'consent', 'consentOn'],
  advisor: ['担当', '担当者', '担当者名', '経営指導員', '指導員', '担当指導員', 'advisor'],
  group: ['支所', '支部', 'グループ', 'group', 'branch'],
};
