import { describe, expect, it } from 'vitest';
import { LocalLog, withWindowLog } from './localLog.ts';

const at = () => new Date('2026-11-29T00:00:00.000Z');

describe('the log of the window', () => {
  it('keeps the last lines and drops the oldest', () => {
    const log = new LocalLog(2, at);
    log.write('a', {});
    log.write('b', { n: 1 });
    log.write('c', {});
    expect(log.lines()).toEqual([
      '{"at":"2026-11-29T00:00:00.000Z","event":"b","n":1}',
      '{"at":"2026-11-29T00:00:00.000Z","event":"c"}',
    ]);
  });

  it('writes codes and numbers but no text', () => {
    const log = new LocalLog(10, at);
    log.write('part-failed', { code: 'unreachable', title: '駅前の空き店舗', path: '/home/hanako/plan.musubi' });
    expect(log.lines()).toEqual([
      '{"at":"2026-11-29T00:00:00.000Z","event":"part-failed","code":"unreachable","title":"(left out)","path":"(left out)"}',
    ]);
  });

  it('is added to the host’s diagnostics', () => {
    expect(JSON.parse(withWindowLog('{"version":"1"}', ['{"event":"a"}']))).toEqual({
      version: '1',
      window: [{ event: 'a' }],
    });
    expect(JSON.parse(withWindowLog('no JSON', []))).toEqual({ host: 'no JSON', window: [] });
    expect(JSON.parse(withWindowLog('[1]', []))).toEqual({ host: '[1]', window: [] });
  });
});
