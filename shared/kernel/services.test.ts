import { describe, expect, it } from 'vitest';
import { RunningServices } from './services.ts';

const recorder = () => {
  const lines: string[] = [];
  const log = (event: string, fields: Readonly<Record<string, string | number>>) =>
    void lines.push([event, ...Object.values(fields)].join(' '));
  return { lines, log };
};

describe('services', () => {
  it('start in the order of the list and stop in the reverse order', async () => {
    const { lines, log } = recorder();
    const did: string[] = [];
    const service = (id: string) => ({
      id,
      start: (scope: string) => {
        did.push(`${id} starts in ${scope}`);
        return () => void did.push(`${id} stops`);
      },
    });
    const services = new RunningServices(log);
    services.startAll([service('a'), service('b')], 'here');
    expect(services.ids).toEqual(['a', 'b']);
    await services.stop();
    expect(did).toEqual(['a starts in here', 'b starts in here', 'b stops', 'a stops']);
    expect(lines).toEqual(['service-started a', 'service-started b', 'service-stopped b', 'service-stopped a']);
    expect(services.ids).toEqual([]);
  });

  it('run without one that cannot start, and without one that cannot stop', async () => {
    const { lines, log } = recorder();
    const did: string[] = [];
    const services = new RunningServices(log);
    services.startAll(
      [
        { id: 'first', start: () => () => void did.push('first') },
        {
          id: 'broken',
          start: () => {
            throw new RangeError('a sentence that does not belong into a log');
          },
        },
        {
          id: 'stuck',
          start: () => () => {
            throw Object.assign(new Error('words'), { code: 'EBUSY' });
          },
        },
        { id: 'late', start: () => () => Promise.reject(new TypeError('words')) },
      ],
      undefined,
    );
    await services.stop();
    expect(did).toEqual(['first']);
    expect(lines).toEqual([
      'service-started first',
      'service-failed broken RangeError',
      'service-started stuck',
      'service-started late',
      'service-failed late TypeError',
      'service-failed stuck EBUSY',
      'service-stopped first',
    ]);
  });

  it('wait for each other: the next is stopped after the previous one has ended', async () => {
    const did: string[] = [];
    const services = new RunningServices(() => undefined);
    services.add('library', () => void did.push('library closed'));
    services.add('sharing', async () => {
      await Promise.resolve();
      did.push('guests told');
    });
    await Promise.all([services.stop(), services.stop()]);
    expect(did).toEqual(['guests told', 'library closed']);
  });

  it('stop synchronously if there is nothing to wait for', () => {
    let stopped = false;
    const services = new RunningServices(() => undefined);
    services.add('timer', () => {
      stopped = true;
    });
    void services.stop();
    expect(stopped).toBe(true);
  });
});
