import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createHandlers } from '../../main/ipc/handlers.ts';
import { Library } from '../../main/storage/library.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { openBundle, packBundle, sha256 } from '../../shared/doc/file/bundle.ts';
import type { Host } from '../../shared/host/host.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { createFromBundle } from './takeBundle.ts';

const planId = 'abcdefgh01234567';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const image = sha256(png);
const cleanups: (() => void)[] = [];
beforeEach(() => {
  // A document that is open listens for the page going away.
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const clean of cleanups.splice(0)) clean();
});

function file() {
  const doc = createPlanDoc(
    { id: planId, title: '酒粕' },
    [{ type: 'addNode', node: '000000000000000a', fields: { kind: 'note', title: '蔵', image } }],
    [],
  );
  const comments = new Y.Doc();
  comments.getMap('threads').set('x', 1);
  const bytes = packBundle(doc, { planId, savedAt: '', app: 'test', media: new Map([[image, png]]), comments });
  const opened = openBundle(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The real library behind the real handlers; `fails` makes one channel answer like a full disk. */
function hostWith(fails?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bundle-'));
  const library = new Library({ folder });
  cleanups.push(() => {
    library.close();
    rmSync(folder, { recursive: true });
  });
  // Nothing of the shell or of sharing is called here.
  const handlers = createHandlers(library, {} as never, {} as never) as unknown as Record<
    string,
    (input: unknown) => unknown
  >;
  const call = async (channel: string, input: unknown) => {
    if (channel === fails) throw new HostError('storageFull');
    return handlers[channel]?.(input);
  };
  const silent = () => ({ dispose: () => undefined });
  const host = { call, connected: true, on: silent, onDidChangeConnection: silent };
  return { library, host: host as unknown as Host };
}

describe('a plan from a file', () => {
  it('comes in whole, with its pictures and comments', async () => {
    const { library, host } = hostWith();
    await createFromBundle(host, file());
    library.flush();
    expect(library.listPlans()).toMatchObject([{ id: planId, title: '酒粕', trashedAt: null }]);
    expect(library.getMedia(image)?.type).toBe('image/png');
    expect(library.load(`comments:${planId}`).updates).toHaveLength(1);
  });
  it.each(['library.create', 'media.put', 'docs.append'])('leaves nothing behind when %s fails', async (channel) => {
    const { library, host } = hostWith(channel);
    await expect(createFromBundle(host, file())).rejects.toThrow('storageFull');
    library.flush();
    expect(library.listPlans()).toEqual([]);
    expect(library.getMedia(image)).toBeNull();
    for (const kind of ['plan', 'comments', 'coaching'])
      expect(library.load(`${kind}:${planId}`)).toEqual({ state: null, updates: [] });
  });
});
