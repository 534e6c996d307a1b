import { describe, expect, it } from 'vitest';
import { PartError, Parts } from './parts.ts';

const online = async () => true;
const idle = async () => undefined;
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'loaded',
    (error: unknown) => (error instanceof PartError ? error.code : 'another error'),
  );

describe('parts', () => {
  it('load once, when they are first asked for', async () => {
    let fetched = 0;
    const part = new Parts(online, () => undefined).declare('a', async () => ++fetched);
    expect(part.value).toBeUndefined();
    expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
    expect(await part.load()).toBe(1);
    expect(part.value).toBe(1);
    expect(fetched).toBe(1);
  });

  it('are not imported while the server is out of reach, and load when it is back', async () => {
    let reachable = false;
    let fetched = 0;
    const lines: string[] = [];
    const parts = new Parts(
      async () => reachable,
      (event, fields) => void lines.push(`${event} ${Object.values(fields).join(' ')}`),
    );
    const part = parts.declare('funding', async () => ++fetched);
    expect(await code(part.load())).toBe('unreachable');
    expect(fetched).toBe(0);
    expect(lines).toEqual(['part-failed funding unreachable']);
    reachable = true;
    expect(await code(part.load())).toBe('loaded');
  });

  it('are reported as broken if the server answers without them', async () => {
    const part = new Parts(online, () => undefined).declare('a', () => Promise.reject(new TypeError('404')));
    expect(await code(part.load())).toBe('broken');
  });

  it('load when the window is idle, with what they declare themselves, one after the other', async () => {
    const parts = new Parts(online, () => undefined);
    const order: string[] = [];
    const one = (id: string, then?: () => void) =>
      parts.declare(id, async () => {
        order.push(id);
        then?.();
        return id;
      });
    one('plan', () => one('dialog'));
    one('catalogue');
    parts.declare('contest', async () => order.push('contest'), { forGuests: false });
    let waits = 0;
    const all = await parts.loadIdly(
      async () => void waits++,
      (part) => part.forGuests,
    );
    expect(all).toBe(true);
    expect(order).toEqual(['plan', 'catalogue', 'dialog']);
    expect(waits).toBe(3);
    expect(parts.missing.map((p) => p.id)).toEqual(['contest']);
  });

  it('stop loading at the first failure', async () => {
    const parts = new Parts(
      async () => false,
      () => undefined,
    );
    let asked = 0;
    parts.declare('a', async () => ++asked);
    expect(await parts.loadIdly(idle, () => true)).toBe(false);
    expect(asked).toBe(0);
  });
});
