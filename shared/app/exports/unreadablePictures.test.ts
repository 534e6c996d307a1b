import { describe, expect, it } from 'vitest';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../ipc/contract.ts';
import { unreadablePictures } from './unreadablePictures.ts';

const hash = (c: string) => c.repeat(64);
const png = (width: number, height: number, mark: number) => {
  const bytes = new Uint8Array(30);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  bytes[29] = mark;
  return bytes;
};

describe('pictures that cannot be read', () => {
  it('are named with their position: missing, cut, undecodable, too large, out of reach', async () => {
    const stored = new Map([
      [hash('a'), png(10, 10, 0)],
      [hash('b'), new TextEncoder().encode('not a picture')],
      [hash('c'), png(10, 10, 0xbad)],
      [hash('d'), png(60_000, 60_000, 0)],
    ]);
    const asked: string[] = [];
    const host = {
      call: async (_: string, { hash: wanted }: { hash: string }) => {
        asked.push(wanted);
        if (wanted === hash('e')) throw new HostError('disconnected');
        const bytes = stored.get(wanted);
        return bytes ? { bytes, type: 'image/png' } : null;
      },
    } as unknown as Host;
    const decode = async (bytes: Uint8Array) => {
      if (bytes[29] !== 0) throw new Error('broken');
    };
    const doc = createPlanDoc(
      { title: '計画' },
      ['a', 'b', 'c', 'd', 'e', 'f'].map((c) => ({
        type: 'addNode' as const,
        node: `000000000000000${c}`,
        fields: { kind: 'note' as const, title: `写真${c}`, image: hash(c) },
      })),
      [],
    );
    const names = async () => (await unreadablePictures(host, doc, decode)).map((p) => p.name);
    expect(await names()).toEqual(['写真b', '写真c', '写真d', '写真e', '写真f']);
    // A missing picture may have arrived meanwhile; one that was readable is not read again.
    stored.set(hash('f'), png(10, 10, 0));
    expect(await names()).toEqual(['写真b', '写真c', '写真d', '写真e']);
    expect(asked.filter((h) => h === hash('a'))).toHaveLength(1);
  });
});
