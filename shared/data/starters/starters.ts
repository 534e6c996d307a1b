/**
 * Fifteen trades as starting points for a forecast: its lines, and the question of each. No amounts: an average without a source would be
 * taken for an answer.
 */
import type { LocalText } from '../../kernel/text.ts';

export type StarterLine = {
  readonly title: LocalText;
  readonly driver: 'seats' | 'unit' | 'subscription' | 'project' | 'amount';
  readonly question: LocalText;
};
export type StarterCost = {
  readonly title: LocalText;
  readonly category:
    | 'rent'
    | 'utilities'
    | 'advertising'
    | 'outsourcing'
    | 'supplies'
    | 'travel'
    | 'insurance'
    | 'dues'
    | 'other';
};
export type Starter = {
  readonly id: string;
  readonly name: LocalText;
  readonly sales: readonly StarterLine[];
  readonly costs: readonly StarterCost[];
};

/** The question of every fixed cost. */
export const COST_QUESTION: LocalText = {
  ja: '毎月いくらですか。見積りや請求書はありますか。',
  en: 'How much a month? Do you have a quotation or a bill?',
};

export const STARTERS: readonly Starter[] = [
  {
    id: 'food',
    name: { ja: '食品の製造・加工', en: 'Food processing' },
    sales: [
      {
        title: { ja: '商品（直売・通販）', en: 'Products sold directly' },
        driver: 'unit',
        question: {
          ja: 'いくらの商品を、月に何個売りますか。試食や予約で確かめた数はありますか。',
          en: 'What price, how many a month? What did tastings or orders show?',
        },
      },
      {
        title: { ja: '卸', en: 'Wholesale' },
        driver: 'amount',
        question: {
          ja: 'どの店に、掛け率いくらで、月にいくら卸しますか。',
          en: 'To which shops, at what rate, how much a month?',
        },
      },
    ],
    costs: [
      { title: { ja: '原材料の運送', en: 'Freight' }, category: 'other' },
      { title: { ja: '包装・ラベルの版', en: 'Packaging design' }, category: 'supplies' },
      { title: { ja: '水道光熱費', en: 'Utilities' }, category: 'utilities' },
      { title: { ja: '保健所・検査の費用', en: 'Inspections' }, category: 'dues' },
    ],
  },
  {
    id: 'restaurant',
    name: { ja: '飲食店', en: 'Restaurant' },
    sales: [
      {
        title: { ja: '昼の売上', en: 'Lunch' },
        driver: 'seats',
        question: {
          ja: '昼の客単価・席数・回転・営業日数はいくつですか。近い店を数えましたか。',
          en: 'Lunch: spend, seats, turns, days? Did you count a similar shop?',
        },
      },
      {
        title: { ja: '夜の売上', en: 'Dinner' },
        driver: 'seats',
        question: { ja: '夜の客単価・席数・回転・営業日数はいくつですか。', en: 'Dinner: spend, seats, turns, days?' },
      },
    ],
    costs: [
      { title: { ja: '家賃', en: 'Rent' }, category: 'rent' },
      { title: { ja: '水道光熱費', en: 'Utilities' }, category: 'utilities' },
      { title: { ja: 'カード・予約サイトの手数料', en: 'Card and booking fees' }, category: 'other' },
      { title: { ja: '広告', en: 'Advertising' }, category: 'advertising' },
    ],
  },
  {
    id: 'guestHouse',
    name: { ja: '宿（ゲストハウス）', en: 'Guest house' },
    sales: [
      {
        title: { ja: '宿泊', en: 'Nights' },
        driver: 'seats',
        question: {
          ja: '1泊の料金、部屋（ベッド）の数、稼働率（回転）、営業日数はいくつですか。',
          en: 'Price a night, beds, occupancy, days?',
        },
      },
      {
        title: { ja: '食事・体験', en: 'Meals and tours' },
        driver: 'unit',
        question: { ja: '1人いくらで、月に何人が申し込みますか。', en: 'Price a person, how many a month?' },
      },
    ],
    costs: [
      { title: { ja: '家賃', en: 'Rent' }, category: 'rent' },
      { title: { ja: '予約サイトの手数料', en: 'Booking site fees' }, category: 'other' },
      { title: { ja: 'リネン・清掃', en: 'Linen and cleaning' }, category: 'outsourcing' },
      { title: { ja: '水道光熱費', en: 'Utilities' }, category: 'utilities' },
      { title: { ja: '火災保険', en: 'Insurance' }, category: 'insurance' },
    ],
  },
  {
    id: 'farm',
    name: { ja: '農業', en: 'Farm' },
    sales: [
      {
        title: { ja: '市場・農協への出荷', en: 'Market' },
        driver: 'unit',
        question: {
          ja: '1kg（箱）の単価と月の出荷量はいくつですか。収穫の月はいつですか。',
          en: 'Price and amount a month? Which months are harvest?',
        },
      },
      {
        title: { ja: '直売・宅配', en: 'Direct sales' },
        driver: 'subscription',
        question: {
          ja: '定期便の料金、始めの会員、月に増える数、やめる割合はいくつですか。',
          en: 'Box price, first members, new and leaving?',
        },
      },
    ],
    costs: [
      { title: { ja: '種苗・肥料・農薬', en: 'Seeds and fertiliser' }, category: 'supplies' },
      { title: { ja: '燃料', en: 'Fuel' }, category: 'utilities' },
      { title: { ja: '出荷の運賃', en: 'Freight' }, category: 'other' },
      { title: { ja: '農機のリース', en: 'Machine lease' }, category: 'other' },
    ],
  },
  {
    id: 'craft',
    name: { ja: '工芸・ものづくり', en: 'Craft' },
    sales: [
      {
        title: { ja: '作品の販売', en: 'Pieces' },
        driver: 'unit',
        question: {
          ja: '1点の価格と、月に作れる数（手の時間）はいくつですか。',
          en: 'Price, and how many can you make a month?',
        },
      },
      {
        title: { ja: '注文制作', en: 'Commissions' },
        driver: 'project',
        question: {
          ja: '1件の価格と、年に受けられる数はいくつですか。',
          en: 'Price of a commission, how many a year?',
        },
      },
    ],
    costs: [
      { title: { ja: '材料', en: 'Materials' }, category: 'supplies' },
      { title: { ja: '工房の家賃', en: 'Workshop rent' }, category: 'rent' },
      { title: { ja: '展示会・出店料', en: 'Fairs' }, category: 'advertising' },
      { title: { ja: '送料', en: 'Postage' }, category: 'other' },
    ],
  },
  {
    id: 'care',
    name: { ja: '介護・福祉', en: 'Care' },
    sales: [
      {
        title: { ja: '利用料・給付', en: 'Fees and benefits' },
        driver: 'seats',
        question: {
          ja: '1人1日の単価、定員、稼働率（回転）、営業日数はいくつですか。',
          en: 'Rate a day, places, occupancy, days?',
        },
      },
    ],
    costs: [
      { title: { ja: '家賃', en: 'Rent' }, category: 'rent' },
      { title: { ja: '送迎の車両費', en: 'Vehicles' }, category: 'travel' },
      { title: { ja: '保険', en: 'Insurance' }, category: 'insurance' },
      { title: { ja: '研修', en: 'Training' }, category: 'other' },
    ],
  },
  {
    id: 'itService',
    name: { ja: 'ITサービス', en: 'IT service' },
    sales: [
      {
        title: { ja: '月額の利用料', en: 'Subscription' },
        driver: 'subscription',
        question: {
          ja: '月額、始めの契約数、月に増える数、解約の割合はいくつですか。',
          en: 'Monthly fee, first customers, new and leaving?',
        },
      },
      {
        title: { ja: '導入・受託', en: 'Projects' },
        driver: 'project',
        question: { ja: '1件の価格と、年に受けられる数はいくつですか。', en: 'Price of a project, how many a year?' },
      },
    ],
    costs: [
      { title: { ja: 'サーバー・ツール', en: 'Servers and tools' }, category: 'other' },
      { title: { ja: '外注', en: 'Outsourcing' }, category: 'outsourcing' },
      { title: { ja: '広告', en: 'Advertising' }, category: 'advertising' },
    ],
  },
  {
    id: 'retail',
    name: { ja: '小売', en: 'Retail' },
    sales: [
      {
        title: { ja: '店頭', en: 'Shop' },
        driver: 'unit',
        question: {
          ja: '客単価と、月の来店（買上げ）人数はいくつですか。時間帯ごとに数えましたか。',
          en: 'Spend, and buyers a month? Did you count by hour?',
        },
      },
      {
        title: { ja: '通販', en: 'Online' },
        driver: 'unit',
        question: { ja: '注文単価と、月の注文数はいくつですか。', en: 'Order value, orders a month?' },
      },
    ],
    costs: [
      { title: { ja: '家賃', en: 'Rent' }, category: 'rent' },
      { title: { ja: '水道光熱費', en: 'Utilities' }, category: 'utilities' },
      { title: { ja: 'カードの手数料', en: 'Card fees' }, category: 'other' },
      { title: { ja: '広告', en: 'Advertising' }, category: 'advertising' },
    ],
  },
  {
    id: 'mobility',
    name: { ja: '移動・交通', en: 'Mobility' },
    sales: [
      {
        title: { ja: '運賃', en: 'Fares' },
        driver: 'seats',
        question: {
          ja: '1回の運賃、定員、1日の便数×乗車率（回転）、運行日数はいくつですか。',
          en: 'Fare, seats, trips × load, days?',
        },
      },
      {
        title: { ja: '貸切・委託', en: 'Charter' },
        driver: 'amount',
        question: {
          ja: '自治体や施設からの委託は月いくらですか。約束はありますか。',
          en: 'Contracts a month? Are they agreed?',
        },
      },
    ],
    costs: [
      { title: { ja: '車両のリース', en: 'Vehicle lease' }, category: 'other' },
      { title: { ja: '燃料・電気', en: 'Fuel' }, category: 'utilities' },
      { title: { ja: '保険', en: 'Insurance' }, category: 'insurance' },
      { title: { ja: '車検・整備', en: 'Maintenance' }, category: 'other' },
    ],
  },
  {
    id: 'education',
    name: { ja: '教育・教室', en: 'Education' },
    sales: [
      {
        title: { ja: '月謝', en: 'Monthly fees' },
        driver: 'subscription',
        question: {
          ja: '月謝、始めの生徒数、月に増える数、やめる割合はいくつですか。',
          en: 'Fee, first pupils, new and leaving?',
        },
      },
      {
        title: { ja: '講習・合宿', en: 'Courses' },
        driver: 'project',
        question: { ja: '1回の参加費合計と、年の回数はいくつですか。', en: 'Takings of a course, how many a year?' },
      },
    ],
    costs: [
      { title: { ja: '教室の家賃', en: 'Rent' }, category: 'rent' },
      { title: { ja: '教材', en: 'Materials' }, category: 'supplies' },
      { title: { ja: '講師への謝礼', en: 'Teachers' }, category: 'outsourcing' },
      { title: { ja: '広告', en: 'Advertising' }, category: 'advertising' },
    ],
  },
  {
    id: 'fishery',
    name: { ja: '漁業・水産', en: 'Fishery' },
    sales: [
      {
        title: { ja: '水揚げ（市場・漁協）', en: 'Landings' },
        driver: 'unit',
        question: {
          ja: '1箱の単価と、月の水揚げは何箱ですか。しけで出られない日を引きましたか。',
          en: 'Price a box, boxes a month? Did you take off stormy days?',
        },
      },
      {
        title: { ja: '加工品・直送', en: 'Products and direct boxes' },
        driver: 'unit',
        question: {
          ja: 'いくらの品を、月に何個送りますか。送料はだれが払いますか。',
          en: 'Price, how many a month, and who pays the freight?',
        },
      },
    ],
    costs: [
      { title: { ja: '燃料', en: 'Fuel' }, category: 'utilities' },
      { title: { ja: '氷・箱・餌', en: 'Ice, boxes, bait' }, category: 'supplies' },
      { title: { ja: '漁協・市場の手数料', en: 'Co-operative and market fees' }, category: 'dues' },
      { title: { ja: '船の保険', en: 'Boat insurance' }, category: 'insurance' },
      { title: { ja: '船・機関の整備', en: 'Boat and engine upkeep' }, category: 'other' },
    ],
  },
  {
    id: 'forestry',
    name: { ja: '林業・木工', en: 'Forestry and woodwork' },
    sales: [
      {
        title: { ja: '注文の品', en: 'Orders' },
        driver: 'project',
        question: {
          ja: '1件はいくらで、月に何件仕上がりますか。乾かす月を入れましたか。',
          en: 'What is one order worth, how many a month? Is drying counted?',
        },
      },
      {
        title: { ja: '小物・薪', en: 'Small goods and firewood' },
        driver: 'unit',
        question: { ja: 'いくらで、月に何個（何束）売りますか。', en: 'Price, how many a month?' },
      },
    ],
    costs: [
      { title: { ja: '材の仕入れ', en: 'Timber' }, category: 'supplies' },
      { title: { ja: '刃物・機械の手入れ', en: 'Blades and machines' }, category: 'other' },
      { title: { ja: '燃料・電気', en: 'Fuel and power' }, category: 'utilities' },
      { title: { ja: '労災などの保険', en: 'Accident insurance' }, category: 'insurance' },
    ],
  },
  {
    id: 'tours',
    name: { ja: '観光体験', en: 'Tours and experiences' },
    sales: [
      {
        title: { ja: '体験の参加費', en: 'Fees' },
        driver: 'seats',
        question: {
          ja: '1人の料金、1回の定員、集まる割合、月に開く回数はいくつですか。',
          en: 'Fee, places, share that fills, times a month?',
        },
      },
      {
        title: { ja: '団体・学校', en: 'Groups and schools' },
        driver: 'project',
        question: {
          ja: '1団体はいくらで、年に何団体ですか。約束はありますか。',
          en: 'Price a group, how many a year? Are they agreed?',
        },
      },
    ],
    costs: [
      { title: { ja: '案内人の謝礼', en: 'Guides' }, category: 'outsourcing' },
      { title: { ja: '材料・道具', en: 'Materials and tools' }, category: 'supplies' },
      { title: { ja: '傷害保険', en: 'Accident insurance' }, category: 'insurance' },
      { title: { ja: '予約サイトの手数料', en: 'Booking site fees' }, category: 'other' },
    ],
  },
  {
    id: 'energy',
    name: { ja: 'エネルギー', en: 'Energy' },
    sales: [
      {
        title: { ja: '電気・熱の代金', en: 'Power or heat sold' },
        driver: 'unit',
        question: {
          ja: '1単位の値段と、月に使われる量はいくつですか。少ない月はいつですか。',
          en: 'Price a unit, amount a month? Which month is lowest?',
        },
      },
      {
        title: { ja: '設備の見守り・保守', en: 'Upkeep contracts' },
        driver: 'subscription',
        question: {
          ja: '月の料金、始めの軒数、増える数、やめる割合はいくつですか。',
          en: 'Fee, first homes, new and leaving?',
        },
      },
    ],
    costs: [
      { title: { ja: '燃料（木・油など）', en: 'Fuel' }, category: 'supplies' },
      { title: { ja: '点検・修理', en: 'Inspection and repair' }, category: 'outsourcing' },
      { title: { ja: '保険', en: 'Insurance' }, category: 'insurance' },
      { title: { ja: '土地・水の使用料', en: 'Use of land and water' }, category: 'rent' },
    ],
  },
  {
    id: 'succession',
    name: { ja: '承継した店・工場', en: 'A business taken over' },
    sales: [
      {
        title: { ja: '今の客からの売上', en: 'Sales to present customers' },
        driver: 'amount',
        question: {
          ja: 'この3年の月ごとの売上はいくらですか。先代だから来る客は何割ですか。',
          en: 'Sales by month for three years? What share comes because of the owner?',
        },
      },
      {
        title: { ja: '新しく始める商い', en: 'What you start' },
        driver: 'unit',
        question: {
          ja: 'いくらで、月にいくつ売りますか。だれに確かめましたか。',
          en: 'Price, how many a month? With whom did you check?',
        },
      },
    ],
    costs: [
      { title: { ja: '家賃（または建物の費用）', en: 'Rent or building' }, category: 'rent' },
      { title: { ja: '先代への支払い', en: 'Payments to the owner' }, category: 'other' },
      { title: { ja: '設備の修理', en: 'Repairs' }, category: 'other' },
      { title: { ja: '水道光熱費', en: 'Utilities' }, category: 'utilities' },
      { title: { ja: '保険', en: 'Insurance' }, category: 'insurance' },
    ],
  },
];
