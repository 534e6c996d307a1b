import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

const later = () => new Promise<void>((done) => setImmediate(done));

describe('turns', () => {
  it('lets one piece of work of a key end before the next begins, and other keys go on', async () => {
    const turns = new Turns<string>();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await later();
      seen.push(`${name} ends`);
      return name;
    };
    const done = await Promise.all([turns.run('a', work('1')), turns.run('a', work('2')), turns.run('b', work('3'))]);
    expect(done).toEqual(['1', '2', '3']);
    expect(seen.filter((s) => !s.startsWith('3'))).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
    expect(seen.indexOf('3 begins')).toBeLessThan(seen.indexOf('1 ends'));
  });

  it('goes on after a failure, which only its own caller sees', async () => {
    const turns = new Turns<string>();
    const failed = turns.run('a', () => {
      throw new Error('first');
    });
    const next = turns.run('a', () => 'second');
    await expect(failed).rejects.toThrow('first');
    expect(await next).toBe('second');
  });

  it('keeps nothing for a key without pending work', async () => {
    const turns = new Turns<number>();
    await Promise.all(Array.from({ length: 50 }, (_, i) => turns.run(i % 5, later)));
    await later();
    expect(turns.size).toBe(0);
  });
});
