/** What an error of the database or of the connection becomes, and calls during and after closing. */
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../shared/ipc/contract.ts';
import { databaseError, isRefusal, isTaken, stateAfter, UnusableStore, unusableBecause } from './errors.ts';
import { Gate } from './gate.ts';

/** As `pg` reports what the server said. */
const said = (code: unknown): Error => Object.assign(new Error('「秘密の計画」'), { severity: 'ERROR', code });
const broken = Object.assign(new Error('reset'), { code: 'ECONNRESET' });

describe('an error', () => {
  it.each([
    ['a full disk', said('53100'), 'storageFull', 'full'],
    ['a read-only server', said('25006'), 'storageReadOnly', 'readOnly'],
    ['a missing right', said('42501'), 'storageReadOnly', 'readOnly'],
    ['bytes that are no text', said('22021'), 'invalidInput', undefined],
    ['half a character', said('22P05'), 'invalidInput', undefined],
    ['anything else that the server says', said('40001'), 'storageFailed', 'failed'],
    ['a broken connection', broken, 'storageFailed', 'failed'],
    [
      'a connection error with a code of ours',
      Object.assign(new Error('x'), { code: '53100' }),
      'storageFailed',
      'failed',
    ],
    ['a code that is no text', said(53_100), 'storageFailed', 'failed'],
    ['something that is no error', '53100', 'storageFailed', 'failed'],
    ['one of ours', new HostError('notFound'), 'notFound', undefined],
  ] as const)('from %s', (_, error, code, state) => {
    const known = databaseError(error);
    expect([known.code, stateAfter(known)]).toEqual([code, state]);
    expect(known.message).not.toContain('秘密');
  });

  it('is a refusal if the server said it and goes on', () => {
    expect([said('23505'), said('53100'), said('40001')].map(isRefusal)).toEqual([true, true, true]);
    expect([said('08006'), said('08003'), said('57P01'), said('57P03'), broken, 'x'].map(isRefusal)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    // Cancelled by us: the server goes on.
    expect(isRefusal(said('57014'))).toBe(true);
  });
  it('is a duplicate by its code only', () => {
    expect([isTaken(said('23505')), isTaken(said('23503')), isTaken(broken)]).toEqual([true, false, false]);
  });
  it.each([
    ['28000', 'refused'],
    ['28P01', 'refused'],
    ['3D000', 'noDatabase'],
    ['42501', 'rights'],
    ['57P03', 'unreachable'],
  ])('at the start with %s says: %s', (code, reason) => {
    expect(unusableBecause(said(code))).toMatchObject({ name: 'UnusableStore', reason, message: reason });
  });
  it('at the start without an answer says that it cannot be reached; a reason that is known stays', () => {
    expect(unusableBecause(broken).reason).toBe('unreachable');
    const newer = new UnusableStore('newer');
    expect(unusableBecause(newer)).toBe(newer);
  });
});

describe('a gate', () => {
  it('waits for the calls before its closing, also for one that fails, and refuses those after it', async () => {
    const gate = new Gate();
    const [one, other] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
    const first = gate.run(() => one.promise);
    const second = gate.run(() => other.promise).catch((error: unknown) => String(error));
    let isClosed = false;
    const closing = gate.close().then(() => {
      isClosed = true;
    });
    await expect(gate.run(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'storageFailed' });
    one.resolve(7);
    expect(await first).toBe(7);
    expect(isClosed).toBe(false);
    other.reject(new Error('lost'));
    expect(await second).toBe('Error: lost');
    await closing;
    expect(isClosed).toBe(true);
    await gate.close();
  });
});
