import { expect, test } from 'vitest';
import { inTurn, renamesDone } from './renames.ts';

test('starts a rename when the previous one is done', async () => {
  const steps: string[] = [];
  let finish = () => {};
  const first = inTurn(async () => {
    steps.push('first begins');
    await new Promise<void>((done) => {
      finish = done;
    });
    steps.push('first ends');
  });
  const second = inTurn(async () => {
    steps.push('second begins');
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(steps).toEqual(['first begins']);
  finish();
  await Promise.all([first, second]);
  expect(steps).toEqual(['first begins', 'first ends', 'second begins']);
});

test('rejects a failed rename to its caller, and does not block the others', async () => {
  const failed = inTurn(() => Promise.reject(new Error('disk full')));
  const next = inTurn(() => Promise.resolve('renamed'));
  await expect(failed).rejects.toThrow('disk full');
  await expect(next).resolves.toBe('renamed');
});

test('waits for the last rename when waiting for all', async () => {
  let isDone = false;
  void inTurn(() => Promise.reject(new Error('disk full'))).catch(() => undefined);
  void inTurn(async () => {
    await Promise.resolve();
    isDone = true;
  });
  await renamesDone();
  expect(isDone).toBe(true);
});
