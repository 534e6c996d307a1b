import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesktop } from '../../main/app/desktop.ts';
import { deepLink, openRequest } from '../../main/app/links.ts';
import { menuTemplate } from '../../main/app/menu.ts';
import { visibleBounds } from '../../main/app/windowState.ts';
import { CHANNELS, IPC_PREFIX } from '../../shared/ipc/channels.ts';
import { CONTRACT } from '../../shared/ipc/contract.ts';
import { CONTEST_EXTENSIONS, PACK_EXTENSION, PLAN_EXTENSION } from '../../shared/kernel/fileKinds.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { FakeWindow, fakeElectron } from './fakeElectron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-desktop-'));
  FakeWindow.made = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = new Map([['/index.html', { type: 'text/html', body: Buffer.from('<!doctype html>'), immutable: false }]]);
const boot = async (
  extra: { argv?: string[]; platform?: NodeJS.Platform; firstInstance?: boolean; defaultFolder?: string } = {},
) => {
  const fake = fakeElectron(folder, extra.firstInstance === undefined ? {} : { firstInstance: extra.firstInstance });
  const desktop = await startDesktop({
    electron: fake.api,
    argv: extra.argv ?? ['musubi'],
    platform: extra.platform ?? 'linux',
    files,
    preload: '/preload.cjs',
    log: () => undefined,
    ...(extra.defaultFolder ? { defaultFolder: extra.defaultFolder } : {}),
  });
  return { ...fake, desktop };
};

const id = 'abcdefgh01234567';
/** One valid input per channel. */
const RIGHT: { [C in (typeof CHANNELS)[number]]: unknown } = {
  'app.info': {},
  'app.diagnostics': {},
  'app.openExternal': { url: 'https://example.jp/' },
  'settings.get': {},
  'settings.set': { patch: { language: 'en' } },
  'library.list': {},
  'library.create': { id, title: '計画', update: new Uint8Array([0, 0]) },
  'library.describe': { id, title: '計画2' },
  'library.setTrashed': { id, trashed: true },
  'library.deleteForever': { id },
  'docs.load': { name: `plan:${id}` },
  'docs.append': { name: `plan:${id}`, updates: [new Uint8Array([0, 0])] },
  'docs.erase': { name: `score:${id}` },
  'versions.list': { planId: id },
  'versions.create': { planId: id, name: '版', reason: 'manual', state: new Uint8Array([2, 0, 0]) },
  'versions.load': { id: '0000000000000000' },
  'versions.kept': { planId: id, reason: 'visit' },
  'versions.rename': { id: '0000000000000000', name: '版' },
  'media.put': { bytes: new Uint8Array([1]), type: 'image/png' },
  'media.get': { hash: '0'.repeat(64) },
  'backup.create': {},
  'backup.list': {},
  'backup.restore': { name: 'library-20260101T000000.db' },
  'sharing.status': { planId: id },
  'sharing.start': { reach: 'machine' },
  'sharing.stop': {},
  'sharing.invite': { planId: id, role: 'editor', uses: 1, days: 7, passphrase: '' },
  'sharing.setRole': { memberId: id, role: 'viewer' },
  'sharing.revoke': { id },
  'presence.send': { name: `plan:${id}`, bytes: new Uint8Array([0]) },
  'scores.hub': { contest: id, round: id, judge: id },
  'scores.refused': { contest: id },
  'entries.hub': { contest: id },
  'entries.answer': { contest: id, submission: '0'.repeat(64), answer: 'receipt', bytes: new Uint8Array([1]) },
  'entries.send': { addresses: ['http://127.0.0.1:1'], contest: id, token: 'x', bytes: new Uint8Array([1]) },
  'entries.fetch': {
    addresses: ['http://127.0.0.1:1'],
    contest: id,
    token: 'x',
    submission: '0'.repeat(64),
    answer: 'receipt',
  },
  'scores.send': {
    addresses: ['http://127.0.0.1:1'],
    contest: id,
    round: id,
    judge: id,
    token: 'x',
    bytes: new Uint8Array([1]),
  },
  'device.sign': { purpose: 'guidance', hash: 'a'.repeat(64) },
  'homes.status': { planId: id },
  'homes.see': { home: '0123456789abcdef' },
  'homes.join': { link: 'http://127.0.0.1:1/#founder=AAAA-BBBB' },
  'homes.put': { home: '0123456789abcdef', planId: id, right: 'comment' },
  'homes.bring': { home: '0123456789abcdef', planId: id },
  'homes.right': { home: '0123456789abcdef', planId: id, right: 'read' },
  'homes.leave': { home: '0123456789abcdef', planId: id },
  'homes.device': { home: '0123456789abcdef' },
  'homes.end': { home: '0123456789abcdef', id },
  'homes.forget': { home: '0123456789abcdef' },
  'files.save': { name: 'a.musubi', bytes: new Uint8Array([1]), kind: 'musubi' },
  'files.open': { kind: 'musubi' },
  'files.recent': {},
  'files.openRecent': { token: 'nope' },
  'window.print': { title: '計画' },
  'window.setMenu': {
    language: 'ja',
    commands: [{ id: 'go.home', label: '一覧', menu: 'go', accelerator: 'CmdOrCtrl+Shift+H' }],
  },
  'window.ready': {},
};
/** Channels that may answer with an error, because what they are asked for does not exist. */
const MAY_MISS = new Set([
  'versions.load',
  'versions.rename',
  'backup.restore',
  'files.openRecent',
  'sharing.invite',
  'sharing.setRole',
  'sharing.revoke',
  'homes.see',
  'homes.put',
  'homes.bring',
  'homes.right',
  'homes.leave',
  'homes.device',
  'homes.end',
  'homes.forget',
]);

describe('every channel', () => {
  it('is handled, and nothing else is', async () => {
    const { channels } = await boot();
    expect(channels().sort()).toEqual(CHANNELS.map((c) => `${IPC_PREFIX}${c}`).sort());
  });
  it.each(CHANNELS)('%s answers a valid call as the contract says', async (channel) => {
    const { call } = await boot();
    if (channel === 'library.deleteForever' || channel === 'library.setTrashed') {
      await call('library.create', RIGHT['library.create']);
      if (channel === 'library.deleteForever') await call('library.setTrashed', RIGHT['library.setTrashed']);
    }
    const reply = (await call(channel, RIGHT[channel])) as { ok: boolean; value?: unknown; error?: string };
    if (MAY_MISS.has(channel)) {
      expect(reply).toEqual({ ok: false, error: 'notFound' });
      return;
    }
    expect(reply).toMatchObject({ ok: true });
    expect(CONTRACT[channel].out.safeParse(reply.value).success).toBe(true);
  });
  it.each(CHANNELS)('%s refuses malformed input', async (channel) => {
    const { call } = await boot();
    for (const bad of [
      null,
      'x',
      7,
      [],
      { __evil: 1 },
      {
        id: '../x',
        name: '../../etc/passwd',
        token: {},
        url: 1,
        kind: 'exe',
        hash: 'zz',
        patch: 1,
        language: 'xx',
        title: 5,
      },
    ]) {
      expect(await call(channel, bad)).toEqual({ ok: false, error: 'invalidInput' });
    }
  });
  it.each(CHANNELS)('%s refuses foreign senders', async (channel) => {
    const { call, window } = await boot();
    const refused = { ok: false, error: 'foreignSender' };
    const contents = window()?.webContents;
    expect(await call(channel, RIGHT[channel], { frame: { url: 'https://evil.example/' } })).toEqual(refused);
    expect(await call(channel, RIGHT[channel], { frame: { url: 'app://musubi/index.html' } })).toEqual(refused);
    expect(await call(channel, RIGHT[channel], { sender: {} })).toEqual(refused);
    contents!.mainFrame.url = 'app://musubi.evil.example/index.html';
    expect(await call(channel, RIGHT[channel])).toEqual(refused);
  });
});

describe('the window', () => {
  it('is sandboxed, isolated, without Node, and shows our page', async () => {
    const { window, record } = await boot();
    expect(window()?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      preload: '/preload.cjs',
    });
    expect(window()?.loaded).toBe('app://musubi/index.html');
    expect(record).toMatchObject({ sandboxed: true, spellcheck: false, protocols: ['musubi'] });
  });
  it('denies permissions, navigation, new windows and the network', async () => {
    const { window, record } = await boot();
    const contents = window()!.webContents;
    const answers: boolean[] = [];
    for (const p of ['camera', 'geolocation', 'notifications', 'clipboard-read'])
      record.permission?.(contents, p, (ok) => answers.push(ok));
    expect(answers).toEqual([false, false, false, false]);
    let prevented = 0;
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview'])
      contents.emit(event, { preventDefault: () => prevented++ });
    expect(prevented).toBe(3);
    for (const url of ['https://example.jp/a', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto:a@example.jp'])
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    expect(record.external).toEqual(['https://example.jp/a', 'mailto:a@example.jp']);
    const verdicts: (boolean | undefined)[] = [];
    for (const url of [
      'https://example.jp/',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
      'app://musubi/x',
      'blob:app://musubi/1',
    ])
      record.request?.({ url }, (a) => verdicts.push(a.cancel));
    expect(verdicts).toEqual([true, true, true, false, false]);
  });
  it('serves only files of the build, with the content policy', async () => {
    const { record } = await boot();
    const get = (url: string, method = 'GET') => record.serve!({ url, method });
    expect(get('app://musubi/index.html').status).toBe(200);
    expect(get('app://musubi/index.html').headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(get('app://musubi/index.html').headers.get('content-security-policy')).not.toContain('unsafe-eval');
    for (const url of [
      'app://musubi/../package.json',
      'app://musubi/%2e%2e/package.json',
      'app://other/index.html',
      'app://musubi/nope',
    ])
      expect(get(url).status).toBe(404);
    expect(get('app://musubi/index.html', 'POST').status).toBe(404);
  });
  it('remembers its position, and is never off-screen', async () => {
    const first = await boot();
    first.window()!.bounds = { x: 100, y: 50, width: 1400, height: 900 };
    first.window()!.maximised = true;
    first.window()!.close();
    first.app.emit('will-quit', { preventDefault: () => undefined });
    const second = await boot();
    expect(second.window()?.options).toMatchObject({ x: 100, y: 50, width: 1400, height: 900 });
    expect(second.window()?.maximised).toBe(true);
    const screen = [{ x: 0, y: 0, width: 1920, height: 1080 }];
    expect(visibleBounds({ x: 5_000, y: 0, width: 800, height: 700 }, screen)).toBeUndefined();
    expect(visibleBounds({ x: 100, y: -500, width: 800, height: 700 }, screen)).toBeUndefined();
    expect(visibleBounds({ x: 1_850, y: 0, width: 1_000, height: 700 }, screen)).toBeUndefined();
    expect(visibleBounds({ x: 0, y: 0, width: 9_000, height: 9_000 }, screen)).toMatchObject({
      width: 1_920,
      height: 1_080,
    });
  });
  it('reloads after a crash, but not endlessly', async () => {
    const { window } = await boot();
    for (let i = 0; i < 10; i++) window()!.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window()!.webContents.reloads).toBe(3);
  });
});

describe('one instance, files and links', () => {
  it('a second instance hands over its arguments and quits', async () => {
    const { desktop, record } = await boot({ firstInstance: false });
    expect(desktop).toBeUndefined();
    expect(record.quits).toBe(1);
    expect(FakeWindow.made.length).toBe(0);
  });
  it('opens files and links of the first start, a second start and the system once the page is ready', async () => {
    const file = join(folder, '計画（案）①.musubi');
    writeFileSync(file, 'not yet checked');
    const { call, app, window } = await boot({ argv: ['musubi', file] });
    const events = () => window()!.webContents.sent.filter((s) => /file|link/.test(s.channel));
    expect(events()).toEqual([]);
    await call('window.ready', {});
    expect(events()).toMatchObject([{ channel: 'musubi:file.opened', payload: { name: '計画（案）①.musubi' } }]);
    const token = (events()[0]!.payload as { token: string }).token;
    expect(await call('files.openRecent', { token })).toMatchObject({
      ok: true,
      value: { name: '計画（案）①.musubi' },
    });
    window()!.minimised = true;
    app.emit('second-instance', {}, ['musubi', '--flag', `musubi://plan/${id}`]);
    app.emit('open-url', { preventDefault: () => undefined }, `musubi://plan/${id}/0123456789abcdef`);
    app.emit('open-url', { preventDefault: () => undefined }, 'musubi://evil/../../x');
    expect(
      events()
        .slice(1)
        .map((e) => e.payload),
    ).toEqual([{ planId: id }, { planId: id, target: '0123456789abcdef' }]);
    expect(window()!.minimised).toBe(false);
  });
  it('on macOS a file or link that arrives without a window opens one and waits for its page', async () => {
    const file = join(folder, '計画.musubi');
    writeFileSync(file, 'not yet checked');
    const { call, app, window } = await boot({ platform: 'darwin' });
    await call('window.ready', {});
    window()!.close();
    app.emit('open-file', { preventDefault: () => undefined }, file);
    app.emit('open-url', { preventDefault: () => undefined }, `musubi://plan/${id}`);
    expect(FakeWindow.made).toHaveLength(2);
    const events = () =>
      window()!
        .webContents.sent.filter((s) => /file|link/.test(s.channel))
        .map((s) => s.channel);
    expect(events()).toEqual([]);
    await call('window.ready', {});
    expect(events()).toEqual(['musubi:file.opened', 'musubi:link.opened']);
  });
  it('every contest file opens by a double click, and is not listed among the plans', async () => {
    for (const name of [
      '審査.musubi-judge',
      'a.musubi-entry',
      'b.MUSUBI-CALL',
      'c.musubi-scores',
      'd.musubi-receipt',
      'e.musubi-letter',
    ])
      expect(openRequest(['app', `/x/${name}`])).toEqual({ file: `/x/${name}` });
    expect(openRequest(['app', '/x/notes.txt', '/x/evil.musubi-judge.exe'])).toEqual({});
    const file = join(folder, '審査.musubi-judge');
    writeFileSync(file, 'sealed');
    const { call, window } = await boot({ argv: ['musubi', file] });
    await call('window.ready', {});
    const opened = window()!.webContents.sent.find((s) => s.channel === 'musubi:file.opened');
    const { token } = opened!.payload as { token: string };
    expect(await call('files.openRecent', { token })).toMatchObject({ ok: true, value: { name: '審査.musubi-judge' } });
    expect(await call('files.recent', {})).toEqual({ ok: true, value: { files: [] } });
  });
  it('a failed save reports the failure and keeps the previous file; so does a PDF', async () => {
    const { call, record, window } = await boot();
    const there = join(folder, 'there.musubi');
    writeFileSync(there, 'before');
    // A folder with the name of the partial file: writing fails before the existing file is touched.
    mkdirSync(`${there}.part`);
    record.dialogs.save = { canceled: false, filePath: there };
    expect(await call('files.save', RIGHT['files.save'])).toEqual({ ok: false, error: 'fileNotSaved' });
    expect(readFileSync(there, 'utf8')).toBe('before');
    record.dialogs.save = { canceled: false, filePath: join(folder, 'no/such\0folder/p.pdf') };
    expect(await call('window.print', { title: '計画' })).toEqual({ ok: false, error: 'fileNotSaved' });
    window()!.webContents.printFails = true;
    expect(await call('window.print', { title: '計画' })).toEqual({ ok: false, error: 'printFailed' });
  });
  it('the context menu offers what is possible there', async () => {
    const { record, window } = await boot();
    const can = { canUndo: false, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
    const press = (params: object) =>
      window()!.webContents.emit(
        'context-menu',
        {},
        { isEditable: false, selectionText: '', linkURL: '', editFlags: can, ...params },
      );
    press({ isEditable: true });
    expect(record.popups.at(-1)!.flatMap((m) => m.role ?? [])).toEqual([
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'pasteAndMatchStyle',
      'selectAll',
    ]);
    expect(record.popups.at(-1)!.find((m) => m.role === 'undo')).toMatchObject({ label: '元に戻す', enabled: false });
    press({ selectionText: '酒粕' });
    expect(record.popups.at(-1)!.map((m) => m.label)).toEqual(['コピーする']);
    press({ linkURL: 'https://example.jp/a' });
    (record.popups.at(-1)![0]!.click as () => void)();
    expect(record.copied).toEqual(['https://example.jp/a']);
    const shown = record.popups.length;
    press({});
    press({ linkURL: 'javascript:alert(1)' });
    expect(record.popups).toHaveLength(shown);
  });
  it('diagnostics contain the log and no content', async () => {
    const { call } = await boot();
    await call('library.create', { id, title: '酒粕の計画', update: new Uint8Array([0, 0]) });
    const { value } = (await call('app.diagnostics', {})) as { value: { text: string } };
    const told = JSON.parse(value.text) as { library: { plans: number }; log: { event: string }[] };
    expect(told.library.plans).toBe(1);
    expect(told.log.map((l) => l.event)).toContain('started');
    expect(value.text).not.toContain('酒粕');
    expect(value.text).not.toContain(folder);
  });
  it('the page never sees paths, only names and tokens', async () => {
    const file = join(folder, 'a.musubi');
    writeFileSync(file, 'x');
    const { call, record } = await boot();
    record.dialogs.open = { canceled: false, filePaths: [file] };
    const opened = await call('files.open', { kind: 'musubi' });
    const recent = await call('files.recent', {});
    expect(JSON.stringify([opened, recent])).not.toContain(folder);
    expect(recent).toMatchObject({ value: { files: [{ name: 'a.musubi' }] } });
    expect(record.recent).toEqual([file]);
  });
  it('dialogs offer the extensions of the file type', async () => {
    const { call, record } = await boot();
    for (const kind of ['xlsx', 'svg', 'musubi'] as const)
      await call('files.save', { name: 'a', bytes: new Uint8Array([1]), kind });
    await call('files.open', { kind: 'table' });
    expect(record.filters).toEqual([
      [{ name: 'Excel', extensions: ['xlsx'] }],
      [{ name: 'SVG', extensions: ['svg'] }],
      [{ name: 'Musubi', extensions: ['musubi'] }],
      [{ name: 'CSV, Excel', extensions: ['csv', 'tsv', 'txt', 'xlsx'] }],
    ]);
  });
  it('saves where a person chooses, and nothing if they cancel', async () => {
    const { call, record } = await boot();
    expect(await call('files.save', RIGHT['files.save'])).toEqual({ ok: true, value: { saved: false } });
    record.dialogs.save = { canceled: false, filePath: join(folder, 'out.musubi') };
    expect(await call('files.save', RIGHT['files.save'])).toEqual({ ok: true, value: { saved: true } });
    expect(existsSync(join(folder, 'out.musubi'))).toBe(true);
    record.dialogs.save = { canceled: false, filePath: join(folder, 'p.pdf') };
    expect(await call('window.print', { title: '計画' })).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(join(folder, 'p.pdf'), 'utf8')).toContain('%PDF');
    expect(await call('window.print', { title: '計画', day: '2026-11-30' })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'p.pdf'), 'utf8')).toContain("(D:20261130000000+00'00')");
  });
  it('links: parsed, not compared', () => {
    for (const bad of ['javascript:alert(1)', 'file:///x', 'https', 'smb://x', 'musubi://plan/x', ' '])
      expect(safeUrl(bad)).toBeUndefined();
    expect(deepLink(`musubi://plan/${id}`)).toEqual({ planId: id });
    for (const bad of [
      `musubi://plans/${id}`,
      'musubi://plan/',
      `https://plan/${id}`,
      `musubi://plan/${id.toUpperCase()}`,
      'x',
    ])
      expect(deepLink(bad)).toBeUndefined();
    expect(openRequest(['app', '--x=musubi://plan/1', '/a/B.MUSUBI'])).toEqual({ file: '/a/B.MUSUBI' });
  });
  it('quitting flushes pending writes', async () => {
    const { desktop, app, call } = await boot();
    await call('library.create', RIGHT['library.create']);
    const appended = desktop!.library.append(`plan:${id}`, [new Uint8Array([0, 0])]);
    app.emit('will-quit', { preventDefault: () => undefined });
    await appended;
    const again = await boot();
    expect(again.desktop!.library.load(`plan:${id}`).updates.length).toBe(1);
  });
});

describe('one library on every host', () => {
  it('moves data from Electron’s own folder to the folder of the browser edition', async () => {
    const former = await boot();
    await former.call('library.create', RIGHT['library.create']);
    former.app.emit('will-quit', { preventDefault: () => undefined });
    const shared = join(folder, 'share', 'musubi');
    const now = await boot({ defaultFolder: shared });
    expect(now.record.userData).toBe(shared);
    expect(now.desktop!.library.listPlans().map((p) => p.title)).toEqual(['計画']);
    expect(existsSync(join(folder, 'library.db'))).toBe(false);
    expect(now.record.errors).toEqual([]);
  });
  it('touches neither of two libraries, and reports where the other one is', async () => {
    const shared = join(folder, 'share', 'musubi');
    for (const [defaultFolder, title] of [
      [undefined, '前の'],
      [shared, '今の'],
    ] as const) {
      const one = await boot();
      await one.call('library.create', { ...(RIGHT['library.create'] as object), title });
      one.app.emit('will-quit', { preventDefault: () => undefined });
      if (defaultFolder) continue;
      mkdirSync(shared, { recursive: true });
      cpSync(join(folder, 'library.db'), join(shared, 'library.db'));
    }
    const now = await boot({ defaultFolder: shared });
    expect(now.record.errors).toEqual([expect.stringContaining(folder)]);
    expect(existsSync(join(folder, 'library.db'))).toBe(true);
    expect(now.desktop!.library.listPlans()).toHaveLength(1);
  });
  it('does not open a library that another host has open', async () => {
    await boot();
    const second = await boot();
    expect(second.desktop).toBeUndefined();
    expect(second.record.errors).toEqual([expect.stringContaining('もう開いています')]);
    expect(second.record.quits).toBe(1);
  });
});

describe('menus', () => {
  it('show every command with its keys, in both languages, and run it', async () => {
    const { call, record, window } = await boot();
    await call('window.setMenu', RIGHT['window.setMenu']);
    const go = record.menus.at(-1)?.find((m) => m.label === '移動(&G)');
    const item = (go!.submenu as { label: string; accelerator: string; click: () => void }[])[0]!;
    expect(item).toMatchObject({ label: '一覧', accelerator: 'CmdOrCtrl+Shift+H' });
    item.click();
    expect(window()!.webContents.sent.at(-1)).toEqual({
      channel: 'musubi:command.run',
      payload: { command: 'go.home' },
    });
    for (const language of ['ja', 'en'] as const) {
      for (const platform of ['win32', 'darwin', 'linux'] as const) {
        const template = menuTemplate({
          language,
          platform,
          commands: [],
          recent: [{ token: 't', name: 'a.musubi' }],
          run: () => undefined,
          openRecent: () => undefined,
        });
        expect(template.every((m) => m.label || m.role)).toBe(true);
        expect(JSON.stringify(template)).toContain('a.musubi');
      }
    }
  });
});

describe('packaging', () => {
  const root = resolve(import.meta.dirname, '../..');
  it('electron-builder.yml matches electron-builder’s own schema, with icons, associations and fuses', () => {
    const require = createRequire(import.meta.url);
    const lib = dirname(require.resolve('app-builder-lib/package.json'));
    const schema = JSON.parse(readFileSync(join(lib, 'scheme.json'), 'utf8'));
    const yaml = createRequire(join(lib, 'package.json'))('js-yaml') as { load(text: string): Record<string, unknown> };
    const config = yaml.load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
    expect(existsSync(join(root, String(config['icon'])))).toBe(true);
    const associated = (config['fileAssociations'] as { ext: string }[]).map((a) => a.ext);
    expect(associated).toEqual([PLAN_EXTENSION, ...CONTEST_EXTENSIONS, PACK_EXTENSION]);
    // A deb package needs a homepage and a maintainer with an address.
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage?: string };
    expect(own.homepage).toMatch(/^https:\/\//u);
    expect((config['linux'] as { maintainer: string }).maintainer).toMatch(/<\S+@\S+>$/u);
    expect(config['electronFuses']).toMatchObject({
      runAsNode: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableNodeOptionsEnvironmentVariable: false,
    });
  });
  it('the bundled main and preload contain one copy of Yjs, and the preload needs only Electron', () => {
    const build = spawnSync(process.execPath, [join(root, 'build/buildAll.ts')], { encoding: 'utf8' });
    expect(build.status, build.stderr).toBe(0);
    const main = readFileSync(join(root, 'dist/main/main.mjs'), 'utf8');
    expect(main.match(/Yjs was already imported/g)?.length).toBe(1);
    const preload = readFileSync(join(root, 'dist/main/preload.cjs'), 'utf8');
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map((m) => m[1])).toEqual(['electron']);
    expect(preload.match(/exposeInMainWorld\("desktop"/g)?.length).toBe(1);
  });
});
