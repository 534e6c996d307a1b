/** Words of `musubi org`. */
export const cliOrgMessages = {
  'cli.org.summary': [
    '{name}: 職員{staff}人、事業者{businesses}件、計画{plans}件',
    '{name}: {staff} staff, {businesses} {businesses|business|businesses}, {plans} {plans|plan|plans}',
  ],
  'cli.org.due': [
    '保存の期間が過ぎた事業者が{count}件あります（org business list --due）。',
    '{count} {count|business is|businesses are} past the time for which they are kept (org business list --due).',
  ],
  'cli.org.unreadable': [
    '読めない行があります。数に入れていません: {row}',
    'A row cannot be read and counts for nothing: {row}',
  ],
  'cli.org.done': ['しました。', 'Done.'],
  'cli.org.preview': ['まだ何も変えていません。', 'Nothing has been changed yet.'],
  'cli.org.left': ['退職にしました。いまから、どの計画も開けません。', 'They have left, and open no plan from now on.'],
  'cli.org.code': [
    'このコードは一度だけ、{until} まで使えます。本人にだけ渡してください。もう一度は表示できません。',
    'This code works once, until {until}. Give it to that person only. It cannot be shown again.',
  ],
  'cli.org.device': ['端末', 'device'],
  'cli.org.session': ['サインイン中、期限', 'signed in until'],
  'cli.org.unusedCode': ['未使用のコード、期限', 'unused code until'],
  'cli.org.ended': ['終わりにしました。いまから使えません。', 'Ended. It no longer works.'],
  'cli.org.moved': [
    '引き継ぐ事業者: {count}件。知らせる相手は次のとおりです。',
    'Businesses that are handed over: {count}. These are to be told:',
  ],
  'cli.org.erased': ['消す計画: {count}件', 'Plans that are erased: {count}'],
  'cli.org.advisor': ['担当: {name}', 'Advisor: {name}'],
  'cli.org.imported': [
    '取り込める行: {taken}、取り込めない行: {left}',
    'Rows taken in: {taken}; rows left out: {left}',
  ],
  'cli.org.line': ['{line}行目: {what}', 'Line {line}: {what}'],
  'cli.org.logWhole': [
    '記録は{count}行、すべてつながっています。',
    'The log has {count} {count|line|lines}, and is whole.',
  ],
  'cli.org.logBroken': [
    '記録が{seq}行目でつながりません。だれかが書きかえたか、ファイルが壊れています。バックアップと見比べてください。',
    'The log is broken at line {seq}: somebody changed it, or the file is damaged. Compare it with a backup.',
  ],
  'cli.org.health': ['保存の大きさ {megabytes} MB、計画 {plans}件', 'Stored: {megabytes} MB. Plans: {plans}.'],
  'cli.org.lastBackup': ['最後のバックアップ: {at}', 'Last backup: {at}'],
  'cli.org.noBackup': ['バックアップはまだありません。', 'There is no backup yet.'],
  'cli.org.backupElsewhere': [
    'バックアップは PostgreSQL の道具で作ります（docs/operations.md）。',
    'PostgreSQL’s own tools make backups (docs/operations.en.md).',
  ],
  'cli.org.total': ['合計', 'Total'],
  'cli.org.visits': [
    '巡回{visit}、窓口{office}、オンライン{online}、事業者{businesses}件、{minutes}分',
    'visits {visit}, office {office}, online {online}, businesses {businesses}, minutes {minutes}',
  ],
  'cli.org.role.administrator': ['管理者', 'administrator'],
  'cli.org.role.advisor': ['指導員', 'advisor'],
  'cli.org.role.assistant': ['補助員', 'assistant'],
  'cli.org.role.auditor': ['監査', 'auditor'],
  'cli.org.right': ['権利には {list} のどれかを指定してください。', 'A right is one of {list}.'],
  'cli.org.day': [
    '{text} は日付として読めません。2026-04-01 のように書いてください。',
    '{text} is no day. Write it like 2026-04-01.',
  ],
  'cli.org.mapField': [
    '--map の項目 {name} はありません。{list} のどれかです。',
    '--map has no field {name}. It is one of {list}.',
  ],
  'cli.org.mapColumn': [
    '表に「{column}」という列がありません。あるのは {list} です。',
    'The table has no column “{column}”. It has {list}.',
  ],
  'cli.org.noNameColumn': [
    '事業所の名前の列が分かりません。--map name=列の名前 で教えてください。列は {list} です。',
    'Which column has the names of the businesses? Say it with --map name=COLUMN. The columns are {list}.',
  ],
  'cli.org.chart.noName': ['名前がありません。', 'There is no name.'],
  'cli.org.chart.tooLong': ['200字を超える欄があります: {value}…', 'A field is longer than 200 characters: {value}…'],
  'cli.org.chart.badDay': ['開業の日付が読めません: {value}', 'The day of opening cannot be read: {value}'],
  'cli.org.chart.badConsent': ['同意の日付が読めません: {value}', 'The day of consent cannot be read: {value}'],
  'cli.org.chart.noSuchAdvisor': [
    '「{value}」という指導員が一人に決まりません。先に登録するか、名前を直してください。',
    'There is not exactly one advisor “{value}”. Add them first, or correct the name.',
  ],
  'cli.org.chart.noSuchGroup': [
    '「{value}」という支所がありません。先に登録してください。',
    'There is no group “{value}”. Add it first.',
  ],
  'cli.org.chart.double': [
    '「{value}」と同じ事業者かもしれません。別なら --doubles で取り込めます。',
    'This may be “{value}”. If it is another business, --doubles takes it in.',
  ],
  'cli.org.chart.doubleInTable': [
    '同じ表の「{value}」と同じ事業者かもしれません。別なら --doubles で取り込めます。',
    'This may be “{value}” of the same table. If it is another business, --doubles takes it in.',
  ],
  'cli.org.refusal.notAllowed': ['この人には、それをする権利がありません。', 'This person may not do that.'],
  'cli.org.refusal.noOrganisation': [
    'まだ組織がありません。musubi org init 名前 で始めてください。',
    'There is no organisation yet. Begin with musubi org init NAME.',
  ],
  'cli.org.refusal.busy': [
    'ほかの人の変更が続いていて、書き込めませんでした。少し待って、もう一度実行してください。',
    'Others kept writing, and nothing was changed. Wait a moment and try again.',
  ],
  'cli.org.refusal.exists': ['もうあります。{about}', 'It is there already. {about}'],
  'cli.org.refusal.notFound': ['見つかりません: {about}', 'Not found: {about}'],
  'cli.org.refusal.invalid': ['この項目の値は使えません: {about}', 'The value of this field cannot be used: {about}'],
  'cli.org.refusal.hasLeft': ['もう退職しています: {about}', 'They have left: {about}'],
  'cli.org.refusal.lastAdministrator': [
    '管理者がいなくなります。先に別の人を管理者にしてください。',
    'Nobody would be administrator. Make somebody else one first.',
  ],
  'cli.org.refusal.withoutAnybody': [
    '担当のいない事業者ができます。先に引き継いでください（org handover）: {about}',
    'These businesses would be left without anybody. Hand them over first (org handover): {about}',
  ],
  'cli.org.refusal.sameStaff': ['同じ人です。別の人を指定してください。', 'That is the same person. Name another one.'],
  'cli.org.refusal.sameBusiness': [
    '同じ事業者です。別の事業者を指定してください。',
    'That is the same business. Name another one.',
  ],
  'cli.org.refusal.notAdvisor': [
    'この役割の人には任せられません。主な担当は指導員、そのほかは指導員か補助員です: {about}',
    'Their role does not allow it: a main advisor is an advisor, others are advisors or assistants: {about}',
  ],
  'cli.org.refusal.badPeriod': [
    '期間を確かめてください。初めの日が終わりの日より後でなく、長さは366日までです。',
    'Check the period: it begins before it ends, and has at most 366 days.',
  ],
  'cli.org.refusal.stillKept': [
    'まだ保存の期間です。期間は org retention、指導の終わりは org business end で決めます。本人が求めたときは --because asked です。',
    'It must still be kept. org retention sets for how long, org business end when guidance ended. If its founder asked, use --because asked.',
  ],
  'cli.org.refusal.changedMeanwhile': [
    'ほかの人がその間に変えました。何も上書きしていません。いまの内容を確かめてください: {about}',
    'Somebody has changed it meanwhile, and nothing was overwritten. Look at it as it is now: {about}',
  ],
  'cli.org.refusal.changedSince': [
    '取り込んだあとで変わった事業者があり、取り消せません: {about}',
    'These were changed since the import, and it is not undone: {about}',
  ],
  'cli.org.refusal.alreadyUndone': ['この取り込みは、もう取り消してあります。', 'This import has been undone already.'],
  'cli.org.refusal.tooMany': [
    '一度に取り込めるのは{about}行までです。表を分けてください。',
    'Too many rows for one import (at most {about}). Split the table.',
  ],
  'cli.org.refusal.nothingToImport': [
    '取り込める行がありません。--preview で理由を確かめてください。',
    'No row can be taken in. --preview says why.',
  ],
  'cli.org.refusal.notSaved': [
    '書き込めませんでした（{about}）。何も変わっていません。空き容量と権限を確かめてください。',
    'It could not be stored ({about}), and nothing was changed. Check free space and permissions.',
  ],
} as const;
