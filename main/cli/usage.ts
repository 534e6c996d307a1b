/** The usage text of the commands, in one language. */

import { FORMS } from '../../shared/data/forms/forms.ts';
import { LAYERS } from '../../shared/domain/layers/layers.ts';
import { BOARD_FORMATS, PLAN_FORMATS } from '../../shared/export/formats.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import type { Language } from './language.ts';

type Line = readonly [call: string, ja: string, en: string];
const LINES: readonly Line[] = [
  ['musubi serve [--data DIR] [--port N]', 'このパソコンのブラウザで開く', 'open in a browser on this machine'],
  ['             [--share [HOST:]PORT]', '招いた人と計画を共有する', 'share plans with invited people'],
  ['             [--public-url URL]', '招待のリンクに書くアドレス', 'the address written into invitations'],
  [
    '             [--trust-proxy ADDR[,ADDR]]',
    '前に置くプロキシのアドレス',
    'reverse proxies whose X-Forwarded-For is trusted',
  ],
  [
    '             [--store postgres://USER@HOST/DB|FILE]',
    'PostgreSQL に置く（invite、members、revoke も）',
    'keep everything in PostgreSQL (invite, members and revoke too)',
  ],
  ['             [--metrics PORT]', 'この端末だけの /metrics', 'metrics, on this machine only'],
  ['musubi invite --plan ID --role editor|commenter|viewer', '人を招く', 'invite somebody'],
  ['             [--uses N] [--days N] [--passphrase P] [--data DIR]', '', ''],
  ['             [--all]', '公開の範囲を決めたものも見せる', 'what may not go everywhere is seen too'],
  [
    '             [--confidential]',
    '出願していないシーズを、秘密を守る人に見せる',
    'seeds without a filing are seen by people bound to secrecy',
  ],
  ['musubi members PLAN [--data DIR]', '参加者と招待', 'members and invitations'],
  ['musubi revoke ID [--data DIR]', '参加者か招待を取り消す', 'end a member or an invitation'],
  ['musubi plan list [--data DIR] [--json]', '計画の一覧', 'the plans of the library'],
  ['musubi plan show ID [--json]', '計画の中身', 'everything in a plan'],
  [
    'musubi plan new [--sample | --template T | --trade T | --example T] [--title TEXT] [--json]',
    '計画を作り、ID を出す',
    'make a plan; prints its id',
  ],
  [
    'musubi plan new --answers FILE|- [--title TEXT] [--json]',
    '五つの質問の答えから計画を作る',
    'make a plan from the answers to five questions',
  ],
  ['musubi plan apply ID COMMANDS.json|-', '変更をまとめて書き込む（全部か、なし）', 'carry out commands, all or none'],
  [
    'musubi plan branch ID --name NAME [--reason TEXT] [--by NAME] [--json]',
    '別案を作り、ID を出す',
    'make a variant of a plan; prints its id',
  ],
  ['musubi plan compare ID ID [--json]', '二つの計画の違いを、意味で', 'what differs between two plans, by meaning'],
  ['musubi plan forecast ID [--json]', '計画の資金の見通し', 'the forecast of a plan'],
  [
    'musubi export ID --format FORMAT [--out FILE|DIR] [--board NAME] [--json]',
    '計画をファイルに書き出す（plan export ID FORMAT FILE も同じ）',
    'export a plan to a file (also plan export ID FORMAT FILE)',
  ],
  [`             FORMAT: ${[...PLAN_FORMATS, ...BOARD_FORMATS].join('|')}`, '', ''],
  ['             [--by NAME --reason TEXT]', '出願していないシーズを出すとき', 'where seeds without a filing go out'],
  [
    `             [--for ${LAYERS.join('|')}]`,
    'だれに渡すか。そこまで出せないものは入りません',
    'to whom it goes: what may not go that far stays out',
  ],
  ['             [--frame NAME]', 'png と svg: 枠ひとつだけ', 'png and svg: one frame alone'],
  [
    '             [--deck plan|pitch]',
    'pptx: 計画の流れのままか、10枚のピッチか',
    'pptx: as the plan goes, or a pitch of ten slides',
  ],
  [
    '             [--comments | --no-comments]',
    'コメントと提案を入れるか: musubi・docx・html・pdf',
    'with what people said about the plan, or without: musubi, docx, html, pdf',
  ],
  [
    'musubi export ID --format png|svg|slides|pdf|FORM [--browser PATH]',
    '画像と PDF には、ブラウザが要ります',
    'pictures and PDFs need a browser',
  ],
  [
    'musubi export ID --format OWN [--out FILE]',
    'アプリの「自分の書式」に置いた Excel や Word の書式（名前か ID）',
    'an Excel or Word form of your own, kept in the app, by its name or id',
  ],
  [
    'musubi export ID --format pdf|FORM [--browser PATH] [--out FILE]',
    '印刷するページや書類を PDF に。ブラウザが要ります',
    'its pages, or a form, as PDF; needs a browser',
  ],
  [`             FORM: ${[...FORMS.map((f) => f.id), 'call'].join('|')}`, '', ''],
  ['musubi export --formats [--json]', '--format に書ける名前', 'the names that --format takes'],
  ['musubi export --log [--data DIR] [--json]', 'この端末から渡したものの一覧', 'what was handed out from this device'],
  [
    'musubi export --all --format folder --out DIR|FILE.zip [--for LAYER]',
    'すべての計画を、計画ごとのフォルダに分けて書き出す',
    'export every plan, each in a folder of its own',
  ],
  [
    'musubi import FILE|DIR [--title TEXT] [--json]',
    'Markdown・canvas・OPML・フォルダから新しい計画を作る',
    'a new plan out of Markdown, canvas, OPML or a folder',
  ],
  [
    'musubi org init NAME | show | retention YEARS [--data DIR | --store URL] [--as STAFF] [--json]',
    '組織をつくる。どの org も同じ指定を取ります',
    'set up an organisation; every org command takes these options',
  ],
  ['musubi org staff add NAME --role R | list | role ID R', '職員', 'staff'],
  [
    'musubi org staff change ID [--name N] | leave ID [--to ID] [--preview]',
    '名前や所属を変える、引き継いで退職にする',
    'change an entry; hand over and leave',
  ],
  ['             R: administrator|advisor|assistant|auditor', '', ''],
  [
    'musubi org staff invite ID [--days N] [--public-url URL] | devices [ID] | end ID',
    '端末を登録するコード、端末とサインインの一覧、終わりにする',
    'a code for a device, devices and sessions, end one',
  ],
  [
    'musubi org founder invite BUSINESS [--days N] [--public-url URL] | devices BUSINESS | end BUSINESS ID',
    '起業する人の端末を登録するコード、端末の一覧、終わりにする',
    'a code for a founder’s device, their devices, end one',
  ],
  ['musubi org business add NAME | change ID | list | show ID | doubles | end ID', '事業者', 'businesses'],
  [
    'musubi org business merge KEEP GONE | erase ID --because over|asked [--preview]',
    '一つにする、消す',
    'merge, erase',
  ],
  [
    'musubi org plan add PLAN BUSINESS --right R | right PLAN R [--staff ID]',
    '計画の置き場所と、起業する人が決めた権利',
    'where a plan belongs, and the rights its founder gave',
  ],
  ['             R: none|read|comment|suggest|edit', '', ''],
  ['musubi org group add NAME', '支所や班', 'a group, such as a branch'],
  ['musubi org assign|unassign BUSINESS STAFF [--with]', '担当を決める', 'who advises a business'],
  ['musubi org cover AWAY BY --from DAY --to DAY | list | end ID', '休みの間の代わり', 'somebody acts for another'],
  ['musubi org handover FROM TO [--preview]', '担当をすべて引き継ぐ', 'all clients to a successor'],
  [
    'musubi org import FILE [--map FIELD=COLUMN,...] [--doubles] [--preview]',
    'カルテの表（CSV、Excel）を取り込む',
    'take in client charts from CSV or Excel',
  ],
  ['musubi org undo-import ID', '取り込みを取り消す', 'undo an import'],
  ['musubi org audit [--verify]', 'だれが何をしたか', 'who did what'],
  ['musubi org health | backup', '保存の大きさとバックアップ', 'storage and backups'],
  ['musubi org report visits --month YYYY-MM', '月の巡回・窓口・オンライン', 'visits of a month'],
  [
    'musubi home join LINK | list | sync | forget [HOME] [--data DIR] [--json]',
    '計画の置き場（支援してくれる組織）に、招待のリンクで加わる',
    'join the home of your plans, an organisation that advises you, by its link',
  ],
  [
    'musubi home put PLAN [HOME] --right R [--all] [--confidential]',
    '計画を置く。両方が同じに保たれます',
    'put a plan there; both sides are kept the same',
  ],
  ['musubi home right PLAN R [HOME] [--staff ID]', 'そこの職員に何を許すか', 'what the staff there may do'],
  ['musubi home leave PLAN [HOME]', '計画を引き取り、そこの写しを消す', 'take a plan back; it is erased there'],
  ['musubi home device [HOME] | end ID [HOME]', 'もう一台の端末、端末を終わりにする', 'another device, end one'],
  ['musubi catalogue search QUERY [--kind K] [--prefecture P]', '資料を探す', 'search the catalogue'],
  [
    '             [--reference] [--limit N] [--json]',
    '--reference: 施策と統計も',
    '--reference: measures and indicators too',
  ],
  [
    '             [--data DIR]',
    '取り込んだ資料集も探す。suggest も同じ',
    'the packs of a data folder too, as with suggest',
  ],
  [
    'musubi suggest ID... [--limit N] [--json]',
    '資料と結べる候補を、理由とともに',
    'what could be tied with entries, and why',
  ],
  ['musubi suggest --cards FILE|- [--among FILE|-]', '手持ちのカードと結べる候補', 'what could be tied with cards'],
  ['             [--limit N] [--weak] [--json]', '--weak: 弱いつながりも', '--weak: weaker ties too'],
  [
    'musubi suggest --region P [--limit N] [--json]',
    'この地域で結べるもの',
    'what a prefecture could tie, and nobody has yet',
  ],
  [
    'musubi pack make SOURCE.json --out FILE [--data DIR] [--json]',
    '資料集をつくり、この端末の鍵で署名する',
    'make a catalogue pack, signed with this device’s key',
  ],
  ['musubi pack check FILE [--json]', '資料集の署名と中身を検査する', 'check a pack’s signature and content'],
  ['musubi pack add FILE [--trust KEY] [--data DIR] [--json]', '資料集を取り込む', 'take a pack in'],
  ['', '--trust: 初めての発行者の鍵', '--trust: the key of a publisher who is new here'],
  ['musubi pack list [--data DIR] [--json]', '取り込んだ資料集', 'the packs that are here'],
  ['musubi pack remove PACK [--data DIR]', '資料集を外す', 'take a pack out'],
  ['musubi file check FILE [--json]', '.musubi ファイルを検査する', 'check a .musubi file'],
  [
    'musubi guidance verify FILE [--founder KEY] [--json]',
    '指導記録の署名と鍵を検証する',
    'verify guidance records, signatures and keys',
  ],
  ['musubi loan|eligibility|crowdfunding|captable|forecast --json FILE|-', '資金の計算', 'funding computations'],
  ['', '答えの unverified: 出典を確かめていない値', 'unverified in the answer: values nobody has checked'],
  ['', 'eligibility の business.facts: 制度ごとの条件', 'business.facts of eligibility: what single schemes ask'],
  [
    'musubi funding rank PLAN [--json] [--data DIR]',
    '計画で使えるお金を、入金の早い順に',
    'funding of a plan, by when its cash comes',
  ],
  [
    'musubi funding rank --stage planned|MONTHS [--form sole|company]',
    '計画なしで。MONTHS: 開業からの月数',
    'without a plan; MONTHS since the opening',
  ],
  [
    '             [--needs KIND:YEN,...] [--guidance DAY] [--on DAY] [--json]',
    '--guidance: 指導を受け始めた日',
    '--guidance: first day of guidance',
  ],
  ['musubi contest rank --json FILE|-', '審査の集計', 'ranking of scores'],
  ['musubi contest scan --json FILE|-', '書いた人が分かる箇所を伏せる', 'mask clues to the author'],
  [
    'musubi verify FILE [--call CALL] [--passphrase P] [--json]',
    '応募・証明・採点票・要項・手紙・保存ファイル・資料集を検証する',
    'verify an entry, receipt, sheet, call, letter, archive or pack',
  ],
  ['', '終了コード: 0 そのまま、1 違う、2 読めない、3 暗号', 'exit code: 0 whole, 1 differs, 2 unreadable, 3 sealed'],
];
const WIDTH = 70;

export const usageText = (language: Language): string =>
  [
    baseOf(language) === 'ja' ? '使い方:' : 'Usage:',
    ...LINES.map(([call, ja, en]) => `  ${call.padEnd(WIDTH)} ${baseOf(language) === 'ja' ? ja : en}`.trimEnd()),
    baseOf(language) === 'ja'
      ? '  どのコマンドにも --lang ja|en（なければ LC_ALL、LC_MESSAGES、LANG に従います）'
      : '  Every command takes --lang ja|en; otherwise LC_ALL, LC_MESSAGES and LANG decide.',
    '',
  ].join('\n');
