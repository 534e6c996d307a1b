import { describe, expect, it } from 'vitest';
import { HostError, type StorageState } from '../../shared/ipc/contract.ts';
import { ManualClock } from '../../shared/ports/clock.ts';
import { Readiness } from './readiness.ts';

function asked(state: StorageState, { fails = false, unsaved = 0, isClosing = false } = {}) {
  const clock = new ManualClock('2026-11-30T03:00:00.000Z');
  const probes: number[] = [];
  const readiness = new Readiness(
    {
      library: {
        state,
        probe: async () => {
          probes.push(clock.elapsed());
          if (fails) throw new HostError('storageFailed');
        },
      },
      unsaved: () => unsaved,
      isClosing: () => isClosing,
    },
    clock,
  );
  return { readiness, clock, probes };
}

describe('readiness', () => {
  it.each([
    ['full', { fails: true }, 'full', '空き'],
    ['readOnly', { fails: true }, 'readOnly', '読み取り専用'],
    ['failed', { fails: true }, 'failed', '接続'],
    ['ok', { fails: true }, 'failed', '接続'],
    ['ok', { unsaved: 1 }, 'unsaved', '編集'],
    ['ok', { isClosing: true }, 'closing', '終了'],
  ] as const)('with a store that is %s and %o is refused as %s, in words', async (state, given, reason, word) => {
    const answer = await asked(state, given).readiness.check();
    expect(answer).toMatchObject({ ready: false, reason, ja: expect.stringContaining(word) });
  });
  it('writes at most once a second, whoever asks', async () => {
    const { readiness, clock, probes } = asked('ok');
    expect(await Promise.all([readiness.check(), readiness.check()])).toEqual([{ ready: true }, { ready: true }]);
    clock.advance(999);
    await readiness.check();
    expect(probes).toEqual([0]);
    clock.advance(1);
    await readiness.check();
    expect(probes).toEqual([0, 1_000]);
  });
});
