import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageKey } from './messages.ts';

// Each test gets a page of its own: the parts that are loaded belong to the module.
let page: typeof import('./pageMessages.ts');
beforeEach(async () => {
  vi.resetModules();
  page = await import('./pageMessages.ts');
});
const KEY: MessageKey = 'common.cancel';
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('messages of the page', () => {
  it('are those of the parts that are loaded', () => {
    expect(page.isMessageKey(KEY)).toBe(false);
    page.addMessages({ 'common.cancel': ['やめる', 'Cancel'] });
    expect(page.isMessageKey(KEY)).toBe(true);
    expect(page.isMessageKey('constructor')).toBe(false);
    expect(page.pairOf(KEY)).toEqual(['やめる', 'Cancel']);
    expect(page.MESSAGES[KEY]).toEqual(['やめる', 'Cancel']);
  });

  it('show an ellipsis, never their key, and load all parts if one was requested too early', async () => {
    const missing: string[] = [];
    let loads = 0;
    const load = async () => {
      loads += 1;
      page.addMessages({ 'common.cancel': ['やめる', 'Cancel'] });
    };
    page.restFrom(load, (key) => missing.push(key));
    let told = 0;
    const ends = page.onLateMessages(() => {
      told += 1;
    });
    expect(page.pairOf(KEY)).toEqual(['…', '…']);
    expect(missing).toEqual(['common.cancel']);
    await settled();
    expect([loads, told]).toEqual([1, 1]);
    expect(page.pairOf(KEY)).toEqual(['やめる', 'Cancel']);
    ends.dispose();
  });

  it('are asked for once while they load, and again after they could not be loaded', async () => {
    let loads = 0;
    page.restFrom(
      async () => {
        loads += 1;
        if (loads === 1) throw new Error('unreachable');
        page.addMessages({ 'common.cancel': ['やめる', 'Cancel'] });
      },
      () => undefined,
    );
    page.pairOf(KEY);
    page.pairOf(KEY);
    await settled();
    expect(loads).toBe(1);
    page.pairOf(KEY);
    await settled();
    expect(loads).toBe(2);
    expect(page.pairOf(KEY)).toEqual(['やめる', 'Cancel']);
  });
});
