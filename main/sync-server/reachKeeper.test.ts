/** When the reach of devices is written, and what happens when the disk refuses. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '../../shared/ipc/contract.ts';
import type { StoredReach } from '../../shared/ports/memberStore.ts';
import { ReachKeeper } from './reachKeeper.ts';

const reach = (member: string, at: string): StoredReach => ({ member, at, mark: new Uint8Array([0, 0]) });
let written: (readonly [member: string, at: string])[][];
let isFull: boolean;
let here: StoredReach[];
let keeper: ReachKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  isFull = false;
  here = [];
  const noteReached = async (reaches: readonly StoredReach[]) => {
    if (isFull) throw new HostError('storageFull');
    written.push(reaches.map(({ member, at }) => [member, at] as const));
  };
  keeper = new ReachKeeper({ noteReached }, () => here.splice(0));
});
afterEach(() => {
  keeper.dispose();
  vi.useRealTimers();
});

describe('the reach of devices', () => {
  it('is written ten seconds after it first grew, all in one write', async () => {
    here.push(reach('a', '1'));
    keeper.noteSoon();
    await vi.advanceTimersByTimeAsync(5_000);
    here.push(reach('b', '2'));
    keeper.noteSoon();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ]);
    // Nothing new: no write, and the next growth waits ten seconds again.
    keeper.noteSoon();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(written).toHaveLength(1);
    here.push(reach('a', '3'));
    keeper.noteSoon();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(written).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(written[1]).toEqual([['a', '3']]);
  });
  it('is written soon after somebody left, together with those who leave at the same moment, though others wait longer', async () => {
    keeper.noteSoon();
    keeper.note(reach('a', '1'));
    await vi.advanceTimersByTimeAsync(200);
    keeper.note(reach('b', '2'));
    await vi.advanceTimersByTimeAsync(99);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written).toHaveLength(1);
  });
  it('is that of the later one of a person’s two windows, in whatever order they close', async () => {
    keeper.note(reach('a', '2'));
    keeper.note(reach('a', '1'));
    keeper.note(reach('b', '1'));
    keeper.note(reach('b', '2'));
    await keeper.flush();
    expect(written).toEqual([
      [
        ['a', '2'],
        ['b', '2'],
      ],
    ]);
  });
  it('is written again if the disk refused it, without losing what came meanwhile', async () => {
    isFull = true;
    keeper.note(reach('a', '1'));
    keeper.note(reach('b', '1'));
    const refused = keeper.flush();
    keeper.note(reach('a', '2'));
    await refused;
    isFull = false;
    await keeper.flush();
    expect(written).toEqual([
      [
        ['a', '2'],
        ['b', '1'],
      ],
    ]);
    isFull = true;
    keeper.note(reach('c', '1'));
    await keeper.flush();
    isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(written[1]).toEqual([['c', '1']]);
  });
  it('is forgotten if the library is replaced, and nothing is written after closing', async () => {
    keeper.note(reach('a', '1'));
    keeper.forget();
    await keeper.flush();
    expect(written).toEqual([]);
    keeper.note(reach('a', '1'));
    keeper.dispose();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written).toEqual([]);
  });
});
