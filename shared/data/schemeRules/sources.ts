/** The pages behind the rules, once each: publisher, address, date, and when it was read. Without an address if none was recorded. */
export type RuleSource = {
  readonly title: string;
  readonly url: string | null;
  /** Day, month or year of the page, as precisely as it is known. */
  readonly asOf: string | null;
  /** `null` if the source is named but nobody has read it for these rules. */
  readonly checkedOn: string | null;
};

/** The day on which these pages were read. A page that is read again later gets its own day. */
const READ_ON = '2026-11-20';
const page = (
  title: string,
  url: string | null,
  asOf: string | null = null,
  checkedOn: string | null = READ_ON,
): RuleSource => ({
  title,
  url: url === null ? null : `https://${url}`,
  asOf,
  checkedOn,
});

export const RULE_SOURCES = {
  // Marukei and other loans
  kyotango: page('京丹後市商工会', 'kyotango.kyoto-fsci.or.jp/news/p10255', '2025-02'),
  zuuMarukei: page('マル経融資の解説記事', 'homev2.kingsoft.jp/news/pr/zuu/marukei.html', '2023-07'),
  kochi: page('高知商工会議所', 'cciweb.or.jp/kochi/sodan/marukeishikin.html', '2019-04'),
  nagasaki: page('長崎商工会議所', 'nagasakicci.jp/publics/index/37', '2023-10-02'),
  ageo: page('上尾商工会議所', 'ageocci.or.jp/yuushi/marukei.html'),
  hitoyoshi: page('人吉商工会議所', 'hitoyoshi-cci.or.jp/manage/consultation-loan'),
  osakaAdviser: page('マル経融資の実務を書いたサイト（大阪商工会議所の例）', null),
  techplus2009: page(
    'マル経の改正を伝える記事',
    'prod-news.global.ssl.fastly.net/techplus/article/20090415-a017',
    '2009-04-15',
  ),
  tsuji: page('融資の専門家の解説', 'tsujikenichi.com/archives/582', '2024-08-01'),
  sakaide: page('坂出商工会議所', 'sakaide.or.jp/latest_information/20140402769', '2014-04'),
  sakai: page('坂井市商工会', 'shoko-sakaicity.or.jp/news/post-3123', '2022-05-02'),
  beautopia202210: page('日本公庫の金利一覧を載せた記事', 'beautopia.jp/91657/amp', '2022-10-03'),
  beautopia202301: page('日本公庫の金利一覧を載せた記事', 'beautopia.jp/104238/amp', '2023-01-04'),
  futatsui: page('二ツ井町商工会', 'futatui.jp/?p=1778', '2023-05-01'),
  asahi: page(
    '朝日町商工会（富山県）',
    'www.shokoren-toyama.or.jp/~asahi/topics_detail.phtml?Record_ID=84c0f18ab8195e323ebe934eba99f4d0&TClass_ID=10',
    '2025-06-02',
  ),
  uozu: page(
    '魚津商工会議所',
    'ccis-toyama.or.jp/uozu/news/マル経（小規模事業者経営改善資金貸付）の金利',
    '2025-08-01',
  ),
  nakanoh: page('税理士事務所の解説', 'nakanoh-tax.com/post/blog/1361.html', '2020'),
  kasahara: page('葛飾区のマル経利子補給の解説', null, '2020'),
  yuzawa: page('湯沢商工会議所', 'webtest.development.ne.jp/yuzawacci/loan_system', '2024-01'),
  joseikinTokyo: page('助成金の情報サイト', 'joseikin-insight.com/grants/grant-11285', '2024'),
  joseikinAichi: page('助成金の情報サイト（愛知県）', null, '2025'),
  hokkaidoSeiei: page('北海道生活衛生営業指導センター', 'hokkaido-seiei.or.jp/loan', '2015-04'),
  yayoiJfc: page('弥生の解説', 'shikin.yayoi-kk.co.jp/study/borrowing/jfc-newbiz.html', '2025-08-04'),
  sogyoSupport: page('創業支援サイトの解説', 'www.sogyo-support.biz/sogyo-yushi/shinkikaigyoushikin', '2025'),
  miyagi: page('宮城県の創業支援サイト', 'miyagi-sogyo.jp/supports/1244'),
  jcciSurvey: page(
    '日本商工会議所の記事（日本公庫 2024年度新規開業実態調査）',
    'ab.jcci.or.jp/article/107354',
    '2024-11-27',
  ),
  freeeCapital: page('freeeの解説', 'freee.co.jp/kb/kb-funding/jfc-Subordinated-Loan'),
  jemCapital: page('公的融資の解説（旧い版）', 'thejemreport.com/public-lending/capitalloan'),
  keiyakuWatch: page('契約ウォッチ', 'keiyaku-watch.jp/media/hourei/202605-jigyouseiyuushisuishinhou', '2026-02-13'),
  ikeda: page('会計事務所の解説', 'ikedakaikei.com/contents/document/contents22.php'),
  shojihomu: page('商事法務ポータル', 'portal.shojihomu.jp/archives/75083'),
  // Guarantees
  zenshinhoren: page('全国信用保証協会連合会', 'zenshinhoren.or.jp/question/cate02'),
  aichiYushi: page('愛知の融資案内', 'aichi-yushi.com/p13944/c5316'),
  fukui: page('福井県信用保証協会', 'www.cgc-fukui.or.jp/various/list/koguchi.html'),
  okinawaCgc: page('沖縄県信用保証協会', 'okinawa-cgc.or.jp/system/systemlist/purpose/page/2'),
  mie: page('三重県信用保証協会', 'cgc-mie.or.jp/notice/27398', '2023-03-15'),
  jnet21: page('J-Net21', 'j-net21.smrj.go.jp/support/publicsupport/20250214.html', '2025-02-14'),
  zeikei: page('税務情報サイトの解説', null, '2024-03'),
  ehime: page('愛媛県信用保証協会', 'ehime-cgc.or.jp/ebook/pageindices/index127.html'),
  // Crowdfunding
  t2fifa: page('第二種金融商品取引業協会', 't2fifa.or.jp/investors/financial-products/crowdfunding'),
  bamp: page('ガバメントクラウドファンディングの解説', 'bamp.media/knowledge/government-crowdfunding.html'),
  jsdaEquity: page('日本証券業協会', 'market.jsda.or.jp/shijyo/kabucrowdfunding/seido/gaiyou'),
  tokyoGuide: page('東京都のスタートアップ向けガイドブック', 'sp.metro.tokyo.lg.jp/startupandglobalfinancialcity'),
  taurus: page('株式型クラウドファンディングの解説', 'taurus-financial.com/news20211119', '2021-11-19'),
  fundinnoProfessional: page('FUNDINNO', 'fundinno.com/about_specific_investor', '2022-09'),
  daiwa: page('大和総研のコラム', 'dir.co.jp/report/column/20260225_012387.html', '2026-02-25'),
  torikai: page('経営情報サイトの解説', 'plus.jmca.jp/torikai/torikai122.html'),
  campfireBylaws: page('CAMPFIRE 利用規約 細則', 'camp-fire.jp/bylaws'),
  campfireHelp: page('CAMPFIRE ヘルプ', 'help.camp-fire.jp/hc/ja/categories/204192428'),
  campfireBlog: page('ブログの解説', 'inakaonline.store/blogs/business/campfire-service-fee', '2025'),
  feeComparison: page('手数料の比較記事', 'inakaonline.store/blogs/business/crowdfunding-cost-breakdown'),
  motionGallery: page('手数料の解説記事', 'inakaonline.store/blogs/business/readyfor-fee-structure'),
  fundinnoFee: page('FUNDINNOの手数料の解説（旧い記事）', 'angelfolio.net/fundinno-fee-company'),
  sofie: page('クラウドファンディングの解説', 'sofie.co.jp/archives/info/1520.html'),
  readyforHelp: page('READYFOR ヘルプ', 'readyfor.zendesk.com/hc/ja/articles/4404542399375'),
  fundboost: page('成功率の解説', 'fundboost.jp/column/explanation/crowdfunding-success-rate', '2024-12-01'),
  makuakeStudy: page(
    'Makuakeの集計を載せたブログ',
    'crowdfundinggeek.hatenablog.com/entry/2016/08/08/011633',
    '2016-08-08',
  ),
  ventureTimes: page('ベンチャータイムス', 'venturetimes.jp/column/49635.html', '2017'),
  isohama: page('金融庁の集計を載せた手引き', 'iso-hama.co.jp/tebiki/?p=2250', '2021'),
  bando: page('会計事務所の解説', 'bando-zeimukaikei.jp/blog/20220801.html', '2022-08-01'),
  kobayashi: page('会計事務所の解説', 'kobayashi-shigeki.com/archives/527'),
  // Equity
  smartroundJkiss: page('smartround ヘルプ', 'help.smartround.com/ja/articles/9444035'),
  smartroundRound: page('smartround ヘルプ', 'help.smartround.com/capitalEvents_financing'),
  fundoor: page('FUNDOOR ヘルプ', 'help.fundoor.com/ja/articles/8060025'),
  jkissTemplate: page('契約ひな形の写し', 'lawinsider.com/ja/contracts/8Nk50x3G2ID'),
  ipoNavi: page('開示制度の解説', 'second.ipo-navi.com/closeup/disclosure/com_invite.html'),
  jsdaCommunity: page('日本証券業協会', 'market.jsda.or.jp/shijyo/kabucommunity/seido/seidogaiyou'),
  aiwa: page('税理士法人の解説', 'aiwa-tax.or.jp/report/23321', '2024'),
  metiAngel: page('経済産業省', 'meti.go.jp/policy/newbusiness/angeltax/investment.html'),
  heritage: page('プレシード・シード特例の解説', 'heritage-inc.jp/posts/preseed'),
  // Subsidies
  jizokuka19: page('第19回公募の解説', 'www.rockroumu.com/2026/01/28/3465', '2026-01-28'),
  kimiyoshi: page('行政書士の解説', 'blog.kimiyoshi-office.com/archives/288', '2026'),
  anshoko: page('商工会の案内（旧い枠のまま）', 'anshoko.or.jp/?p=3390', '2026'),
  jizokukaStartup3: page('第3回公募（創業型）の解説', 'www.rockroumu.com/2026/01/28/3475', '2026-01-28'),
  misouken: page('補助金の解説', 'mi-souken.com/hojokin-rashinban', '2026-02'),
  threeway: page('ものづくり補助金の解説', '3way-c.com/mono21', '2025-10'),
  ymkMonozukuri: page('ものづくり補助金の解説', 'ymkconsulting.com/2026/02/10', '2026-02-10'),
  tokaiCci: page(
    '東海商工会議所 第3回公募のご案内',
    'www.tokai-cci.or.jp/%ef%bc%9c%e4%b8%ad%e5%b0%8f%e4%bc%81%e6%a5%ad%e6%96%b0%e4%ba%8b%e6%a5%ad%e9%80%b2%e5%87%ba%e8%a3%9c%e5%8a%a9%e9%87%91%ef%bc%9e%e7%ac%ac3%e5%9b%9e%e5%85%ac%e5%8b%9f%e8%a6%81%e9%a0%98%e5%85%ac%e9%96%8b',
    '2025-12-26',
  ),
  ichioka: page('新事業進出補助金の解説', 'ichioka-shien.jp/newbusiness'),
  kojimachi: page('統合後の補助金の解説（予算段階）', 'kojimachi-capital.com/monodukuri-shinjigyo-integration'),
  innovales: page('統合後の補助金の解説（予算段階）', 'innovales.jp/monotougou1'),
  yamada: page('会計事務所の案内', 'yamadakaikei-go.jp/information/20260130090003', '2026-01-30'),
  obihiro: page('帯広市の案内', null, '2025-03-03'),
  taxlabor: page('カタログ注文型と一般型の比較', 'taxlabor.com/shoryokuka-catalog-ippan-hikaku', '2026-01-05'),
  customerCloud: page('カタログ注文型の公募要領の解説', 'customercloudcorp.com/post/hojo-s', '2024-04-05'),
  okayama: page('岡山の案内', 'seo-okayama.or.jp/surveys/form/21', '2026'),
  explorer: page('補助金の解説', 'ex-plorer.co.jp/news/ai-hojokin202602', '2026-02'),
  tsunagari: page('事業承継の解説', 'tsunagari-syoukei.com/column/1015', '2025'),
  hojokinAgent: page('14次公募の案内', 'hojokin-agent.jp/subsidies/76', '2026-02'),
  creast: page('2次公募の解説', 'creast-co.com/?p=3938', '2026-02'),
  minkei: page('補助金の入金時期の解説', 'min-kei.jp/basics_paymentdate'),
  shionaga: page('行政書士の解説', 'shionagaoffice.jp/blog/54088'),
  saison: page('補助金の入金までの解説', 'life.saisoncard.co.jp/money/post/fd100'),
  // Taxes and plans
  taxLaw: page('消費税法・地方税法', 'laws.e-gov.go.jp/law/363AC0000000108', null, null),
  hokkaidoInnovation: page('北海道', 'pref.hokkaido.lg.jp/kz/csk/keieikakushin/05improvement.html'),
} as const satisfies Record<string, RuleSource>;
export type SourceId = keyof typeof RULE_SOURCES;
