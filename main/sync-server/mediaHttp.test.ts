/** A plan's images over HTTP, and the bodies that the server reads. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../shared/ports/memory/memoryFiles.ts';
import { MemoryMemberStore } from '../../shared/ports/memory/memoryMemberStore.ts';
import { joinAs } from '../../tests/joinAs.ts';
import { Access } from './access.ts';
import { Entrance } from './entrance.ts';
import { jsonBody, readBody } from './httpAnswer.ts';
import { mediaDoor } from './mediaHttp.ts';

const PLAN = 'abcdefgh01234567';
const BYTES = Buffer.from('image');
/** SHA-256 of the five letters. */
const HASH = '6105d6cc76af400325e94d588ce511be5bfdbb73b437dc51eca43917d7a43e3d';
const OTHER = 'b'.repeat(64);

const bodied = (chunks: readonly Buffer[], headers: Record<string, string> = {}, method = 'PUT'): IncomingMessage =>
  Object.assign(Readable.from(chunks), { headers, method }) as unknown as IncomingMessage;

describe('a body', () => {
  it('is read whole, up to the limit', async () => {
    const read = (chunks: readonly Buffer[], headers?: Record<string, string>) => readBody(bodied(chunks, headers), 5);
    expect(await read([])).toEqual(Buffer.alloc(0));
    expect(await read([Buffer.from('ab'), Buffer.from('cde')])).toEqual(Buffer.from('abcde'));
    expect(await read([Buffer.from('abc'), Buffer.from('def')])).toBeUndefined();
    expect(await read([Buffer.from('abcde')], { 'content-length': '5' })).toEqual(Buffer.from('abcde'));
  });
  it('that declares more is not read', async () => {
    const body = bodied([Buffer.from('a')], { 'content-length': '6' });
    expect(await readBody(body, 5)).toBeUndefined();
    expect(body.readableDidRead).toBe(false);
  });
  it('is JSON of at most four thousand bytes', async () => {
    const json = (text: string) => jsonBody(bodied([Buffer.from(text)]));
    expect(await json('{"名":1}')).toEqual({ 名: 1 });
    expect(await json('{')).toBeUndefined();
    expect(await json(JSON.stringify('x'.repeat(3_998)))).toBe('x'.repeat(3_998));
    expect(await json(JSON.stringify('x'.repeat(3_999)))).toBeUndefined();
  });
});

let access: Access;
let media: MemoryMediaStore;
let shown: [string, string][];
let door: ReturnType<typeof mediaDoor>;
let editor: { readonly id: string; readonly token: string };
beforeEach(async () => {
  access = new Access(new MemoryMemberStore(), new Uint8Array(32).fill(7));
  media = new MemoryMediaStore();
  shown = [];
  door = mediaDoor({
    entrance: new Entrance(access, undefined, undefined),
    media,
    shows: async (name, hash) => shown.some(([n, h]) => n === name && h === hash),
  });
  editor = await joined('editor');
});
const joined = (role: 'editor' | 'viewer') => joinAs(access, { planId: PLAN, role }, '花子');
type Told = { status: number; type: unknown; cache: unknown; body: string };
async function ask(request: IncomingMessage, path: string): Promise<Told> {
  const told: Told = { status: 0, type: '', cache: '', body: '' };
  await door(
    request,
    {
      writeHead: (status: number, headers: Record<string, string>) =>
        Object.assign(told, { status, type: headers['content-type'], cache: headers['cache-control'] }),
      end: (body: string | Uint8Array) => Object.assign(told, { body: Buffer.from(body).toString() }),
    } as unknown as ServerResponse,
    path,
  );
  return told;
}
const get = (path = `${PLAN}/${HASH}`, authorization = `Bearer ${editor.token}`) =>
  ask(bodied([], { authorization }, 'GET'), path);
const put = (headers: Record<string, string> = {}, path = `${PLAN}/${HASH}`, method = 'PUT', bytes = BYTES) =>
  ask(
    bodied([bytes], { authorization: `Bearer ${editor.token}`, 'content-type': 'image/png', ...headers }, method),
    path,
  );
const refusal = (status: number, error: string): Told => ({
  status,
  type: 'application/json',
  cache: 'no-store',
  body: `{"error":"${error}"}`,
});

describe('an image', () => {
  it('is given to members of the plan that shows it', async () => {
    await media.put(BYTES, 'image/png');
    expect(await get()).toEqual(refusal(404, 'notFound'));
    shown = [['plan:zzzzzzzz01234567', HASH]];
    expect(await get()).toEqual(refusal(404, 'notFound'));
    shown = [[`plan:${PLAN}`, HASH]];
    expect(await get()).toEqual({ status: 200, type: 'image/png', cache: 'private, no-store', body: 'image' });
    shown = [[`plan:${PLAN}`, OTHER]];
    expect(await get(`${PLAN}/${OTHER}`)).toEqual(refusal(404, 'notFound'));
  });
  it('is an image: another kind of file is not given out', async () => {
    await media.put(BYTES, 'application/pdf');
    shown = [[`plan:${PLAN}`, HASH]];
    expect(await get()).toEqual(refusal(404, 'notFound'));
  });
  it('needs a member’s token, its plan, and a hash', async () => {
    shown = [[`plan:${PLAN}`, HASH]];
    await media.put(BYTES, 'image/png');
    for (const header of [
      '',
      'Bearer',
      `Bearer ${editor.token} x`,
      `xBearer ${editor.token}`,
      `Bearer ${editor.token}x`,
    ])
      expect(await get(undefined, header), header).toEqual(refusal(401, 'unauthenticated'));
    for (const path of ['', PLAN, `zzzzzzzz01234567/${HASH}`, `${PLAN}/${HASH}0`, `${PLAN}/0${HASH}`, `${PLAN}/x`])
      expect(await get(path), path).toEqual(refusal(403, 'forbidden'));
    await access.revoke(editor.id);
    expect(await get()).toEqual(refusal(401, 'unauthenticated'));
  });
});

describe('adding an image', () => {
  it('stores it under its hash, with its kind', async () => {
    expect(await put({ 'content-type': 'image/webp' })).toEqual({ ...refusal(200, ''), body: '{}' });
    expect(await media.get(HASH)).toEqual({ bytes: BYTES, type: 'image/webp' });
  });
  it('is refused for another kind or method, other bytes, too many, and to members who only read', async () => {
    expect(await put({ 'content-type': 'image/svg+xml' })).toEqual(refusal(400, 'badRequest'));
    expect(await put({}, undefined, 'POST')).toEqual(refusal(400, 'badRequest'));
    expect(await put({}, `${PLAN}/${OTHER}`)).toEqual(refusal(400, 'badRequest'));
    expect(await put({ 'content-length': String((20 << 20) + 1) })).toEqual(refusal(413, 'tooLarge'));
    const { token } = await joined('viewer');
    expect(await put({ authorization: `Bearer ${token}` })).toEqual(refusal(403, 'forbidden'));
    expect(await media.get(HASH)).toBeNull();
  });
  it('is refused to a member who was revoked while the body was read', async () => {
    const late = async function* () {
      await access.revoke(editor.id);
      yield BYTES;
    };
    const headers = { authorization: `Bearer ${editor.token}`, 'content-type': 'image/png' };
    const request = Object.assign(Readable.from(late()), { headers, method: 'PUT' }) as unknown as IncomingMessage;
    expect(await ask(request, `${PLAN}/${HASH}`)).toEqual(refusal(403, 'forbidden'));
    expect(await media.get(HASH)).toBeNull();
  });
});
