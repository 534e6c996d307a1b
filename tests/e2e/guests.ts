/** Two people on two machines: the owner on their host, and a guest in their own browser who joined by a real invitation. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, watchErrors } from './app.ts';

/** Turns sharing on and makes an invitation on the owner's screen. Returns the link. */
export async function inviteLink(page: Page, role: RegExp = /いっしょに書く人/, passphrase = ''): Promise<string> {
  await page.getByRole('button', { name: 'この計画を人と使う' }).click();
  const dialog = page.getByRole('dialog', { name: 'この計画を人と使う' });
  await dialog.getByRole('radio', { name: /自前のサーバー/ }).check();
  await dialog.getByRole('combobox', { name: '役割', exact: true }).selectOption({ label: roleLabel(role) });
  if (passphrase) await dialog.getByLabel('合言葉（なくても可）').fill(passphrase);
  await dialog.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(dialog.getByRole('img', { name: '招待のリンクのQRコード' })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: '招待のリンク' }).inputValue();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  return link;
}
const roleLabel = (role: RegExp): string =>
  ['いっしょに書く人', 'コメントする人', '読む人'].find((r) => role.test(r)) ?? '';

export type Guest = { readonly page: Page; readonly context: BrowserContext; readonly errors: string[] };

/** A guest opens the link in their own browser, enters a name and joins. */
export async function joinAs(
  chrome: Browser,
  link: string,
  name: string,
  viewport: { width: number; height: number } | null = { width: 1280, height: 800 },
): Promise<Guest> {
  const context = await chrome.newContext({
    viewport,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(link);
  await page.getByLabel('お名前').fill(name);
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.locator('.plan-header')).toBeVisible();
  // The host may stop at any moment of a test, so everything that the guest may open has to be stored by now.
  await expect(page.locator('html')).toHaveAttribute('data-parts', 'whole');
  return { page, context, errors };
}

/** Waits until the browser has stored the whole app, so that it opens again without the host. */
export const keptOffline = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);

/** A proxy between a guest and the host whose connections can be cut, as in a tunnel. */
export type Way = {
  readonly link: string;
  /** Closes the connections at both ends. */
  cut(): Promise<void>;
  /** Drops all data without closing the sockets, so that neither end notices. */
  stall(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
};

export async function wayTo(link: string): Promise<Way> {
  const target = new URL(link);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const listen = async (port: number): Promise<number> => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const [a, b] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(a);
        a.pipe(b);
        a.on('error', () => a.destroy());
        a.on('close', () => {
          sockets.delete(a);
          b.destroy();
        });
      }
    });
    await new Promise<void>((done) => server?.listen(port, '127.0.0.1', done));
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  };
  const port = await listen(0);
  const cut = async () => {
    const ended = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    for (const socket of sockets) socket.destroy();
    await ended;
    server = undefined;
  };
  return {
    link: `http://127.0.0.1:${port}/${target.hash}`,
    cut,
    stall: () => {
      server?.close();
      server = undefined;
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    mend: async () => {
      for (const socket of sockets) socket.destroy();
      await listen(port);
    },
    close: cut,
  };
}

/**
 * The owner and a guest compare six digits, each on their own screen; the owner names the guest. Opens the records panel, which must be closed.
 * Returns the digits.
 */
export async function pair(owner: Page, guest: Page, who = '経営指導員'): Promise<string> {
  const records = owner.getByRole('dialog', { name: '指導記録' });
  await owner.getByRole('button', { name: /^指導記録を開く/ }).click();
  await records.getByRole('button', { name: '会って番号を合わせる' }).click();
  await guest.getByRole('button', { name: '番号を合わせる', exact: true }).first().click();
  const meeting = (p: Page) => p.getByRole('dialog', { name: '番号を合わせる' });
  await expect(meeting(owner).locator('.meeting-digits')).toHaveText(/^\d{3} \d{3}$/);
  const digits = (await meeting(owner).locator('.meeting-digits').textContent()) ?? '';
  await expect(meeting(guest).locator('.meeting-digits')).toHaveText(digits);
  await meeting(owner).getByRole('radio', { name: who, exact: true }).check();
  await meeting(owner).getByRole('button', { name: '同じです' }).click();
  await meeting(guest).getByRole('button', { name: '同じです' }).click();
  for (const p of [owner, guest]) await expect(meeting(p)).toBeHidden();
  await records.getByRole('button', { name: '閉じる' }).click();
  return digits;
}

/** Waits until the guest's edits are on the host's disk. */
export const received = async (page: Page): Promise<void> => {
  await expect(page.locator('.save-status[data-link="live"][data-waiting="0"]')).toBeVisible();
};
