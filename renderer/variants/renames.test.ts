import { expect, test } from 'vitest';
import { inTurn, renamesDone } from './renames.ts';

test('a rename begins when the one before it is done', async () => {
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

test('one that fails says so to whom asked for it, and holds up none of the others', async () => {
  const failed = inTurn(() => Promise.reject(new Error('disk full')));
  const next = inTurn(() => Promise.resolve('renamed'));
  await expect(failed).rejects.toThrow('disk full');
  await expect(next).resolves.toBe('renamed');
});

test('who waits for all of them waits for the last', async () => {
  let isDone = false;
  void inTurn(() => Promise.reject(new Error('disk full'))).catch(() => undefined);
  void inTurn(async () => {
    await Promise.resolve();
    isDone = true;
  });
  await renamesDone();
  expect(isDone).toBe(true);
});
