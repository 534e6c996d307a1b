/** The native menu: the system's own roles, and every action of the page in its menu, in the page's language. */

import type { MenuItemConstructorOptions } from 'electron';
import { baseOf, type Language } from '../../shared/kernel/languages.ts';

export type MenuCommand = {
  readonly id: string;
  readonly label: string;
  readonly menu: string;
  readonly accelerator?: string | undefined;
};

/** Words of the native menus. The page's own catalogue does not reach the main process. */
export const MENU_WORDS = {
  ja: {
    file: 'ファイル(&F)',
    edit: '編集(&E)',
    insert: '挿入(&I)',
    view: '表示(&V)',
    board: 'キャンバス(&B)',
    go: '移動(&G)',
    help: 'ヘルプ(&H)',
    recent: '最近使ったファイル',
    quit: '終了する',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取る',
    copy: 'コピーする',
    paste: '貼り付ける',
    pastePlain: '文字だけ貼り付ける',
    copyLink: 'リンクの住所をコピーする',
    selectAll: 'すべて選ぶ',
    fullScreen: '全画面で表示する',
    close: 'ウィンドウを閉じる',
  },
  en: {
    file: '&File',
    edit: '&Edit',
    insert: '&Insert',
    view: '&View',
    board: '&Board',
    go: '&Go',
    help: '&Help',
    recent: 'Open Recent',
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste as Plain Text',
    copyLink: 'Copy Link Address',
    selectAll: 'Select All',
    fullScreen: 'Full Screen',
    close: 'Close Window',
  },
} as const;

export function menuTemplate(options: {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly commands: readonly MenuCommand[];
  readonly recent: readonly { readonly token: string; readonly name: string }[];
  readonly run: (command: string) => void;
  readonly openRecent: (token: string) => void;
}): MenuItemConstructorOptions[] {
  const { language, platform, commands, recent, run, openRecent } = options;
  const w = MENU_WORDS[baseOf(language)];
  const of = (menu: string): MenuItemConstructorOptions[] =>
    commands
      .filter((c) => c.menu === menu)
      // The page handles these keys itself: the menu shows them and does not take them.
      .map((c) => ({
        id: c.id,
        label: c.label,
        ...(c.accelerator ? { accelerator: c.accelerator, registerAccelerator: false } : {}),
        click: () => run(c.id),
      }));
  const mac = platform === 'darwin';
  const menus: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: w.file,
      submenu: [
        ...of('file'),
        { type: 'separator' },
        {
          label: w.recent,
          enabled: recent.length > 0,
          submenu: recent.map((r) => ({ label: r.name, click: () => openRecent(r.token) })),
        },
        { type: 'separator' },
        { role: 'close', label: w.close },
        ...(mac ? [] : [{ role: 'quit' as const, label: w.quit }]),
      ],
    },
    {
      label: w.edit,
      submenu: [
        { role: 'undo', label: w.undo },
        { role: 'redo', label: w.redo },
        { type: 'separator' },
        { role: 'cut', label: w.cut },
        { role: 'copy', label: w.copy },
        { role: 'paste', label: w.paste },
        { role: 'selectAll', label: w.selectAll },
        { type: 'separator' },
        ...of('edit'),
      ],
    },
    { label: w.insert, submenu: of('insert') },
    {
      label: w.view,
      submenu: [...of('view'), { type: 'separator' }, { role: 'togglefullscreen', label: w.fullScreen }],
    },
    { label: w.board, submenu: of('board') },
    { label: w.go, submenu: of('go') },
    { label: w.help, role: 'help', submenu: of('help') },
  ];
  return menus.filter((m) => m.role === 'appMenu' || !Array.isArray(m.submenu) || m.submenu.length > 0);
}
