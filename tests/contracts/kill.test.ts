/** "Saved" means on disk: the host is killed at 200 random moments, and every edit it had acknowledged is there; the library opens every time. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Library } from '../../main/storage/library.ts';

const ROUNDS = Number(process.env['MUSUBI_KILL_ROUNDS'] ?? 200);
const doc = 'plan:abcdefgh01234567';

it(`survives kill -9, ${ROUNDS} rounds`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-kill-'));
  let acknowledged = -1;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'killWriter.ts'), folder, doc, String(acknowledged + 1)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let pending = '';
      await new Promise<void>((done) => {
        child.stdout.on('data', (data: Buffer) => {
          pending += data.toString();
          const lines = pending.split('\n');
          pending = lines.pop() ?? '';
          for (const line of lines) {
            if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
            else acknowledged = Math.max(acknowledged, Number(line));
          }
        });
        child.on('exit', () => done());
      });
      const library = new Library({ folder });
      expect(library.state).toBe('ok');
      expect(library.damages).toEqual([]);
      const seen = new Set(library.load(doc).updates.map((u) => new DataView(u.buffer, u.byteOffset).getUint32(0)));
      for (let n = 0; n <= acknowledged; n++)
        if (!seen.has(n)) throw new Error(`round ${round}: acknowledged edit ${n} of ${acknowledged} is gone`);
      // What was on its way when the process died may be there as well, never more than was in flight.
      expect(seen.size - (acknowledged + 1)).toBeLessThanOrEqual(2);
      acknowledged = Math.max(acknowledged, ...seen);
      library.close();
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
