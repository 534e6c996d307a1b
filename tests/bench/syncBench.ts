/** The sync server beside the reference server: the same clients and edits, one after the other in one run. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { message } from '../../main/sync-server/message.ts';
import { MESSAGE, SYNC, SYNC_PROTOCOL } from '../../shared/protocol/sync.ts';
import { median, percentile, type Row } from './report.ts';
import { roomId, type Started, type Usage } from './syncRooms.ts';

const PER_ROOM = 5;
const EDIT_EVERY_MS = 500;
const WARM_MS = 2_000;
const MEASURE_MS = 8_000;
const SETTLE_MS = 1_500;
/** After the last client has left. Our server drops a room after a second here, and after a minute in production. */
const EMPTY_MS = 4_000;
/** Intervals between each client's edits: ever shorter until edits are late. */
const RAMP_MS = [250, 125, 80, 60, 45, 35, 28, 22];
const RAMP_CONNECTIONS = 200;
const RAMP_MEASURE_MS = 4_000;
const LATE_MS = 250;
const ROUNDS = 3;
const SIZES = [50, 200, 1_000, 2_000];
/** As the app does: it acknowledges arrivals after a pause, and at the latest after this time. */
const TELL_ARRIVED_MS = 250;
const TELL_AT_LATEST_MS = 2_000;
/** A folder for the CPU profiles of the server processes; none are taken when not given. */
const PROFILES = process.env['MUSUBI_BENCH_PROFILES'];
const JOINERS = 50;
const PLAN_BYTES = 1 << 20;
const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The reference server keeps its documents in memory, or in LevelDB without waiting for it. */
type Kind = 'ours' | 'reference' | 'leveldb';
type Server = Started & { usage(): Promise<Usage>; stop(): Promise<void> };

async function serve(kind: Kind, rooms: number, perRoom: number, bytes: number): Promise<Server> {
  const child = fork(
    resolve(import.meta.dirname, 'syncServerProcess.ts'),
    [kind, `${rooms}`, `${perRoom}`, `${bytes}`],
    {
      execArgv: [
        '--expose-gc',
        ...(PROFILES ? ['--cpu-prof', `--cpu-prof-dir=${PROFILES}/${kind}-${rooms * perRoom}`] : []),
      ],
      serialization: 'advanced',
    },
  );
  const heard = <T>() => new Promise<T>((done) => child.once('message', (value) => done(value as T)));
  const started = await heard<Started>();
  return {
    ...started,
    usage: () => {
      const answer = heard<Usage>();
      child.send('usage');
      return answer;
    },
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.disconnect();
      }),
  };
}

/** Stamps an edit with its time: both ends are in this process, on one clock. */
const stampOf = (now: number): string => `@@${now.toFixed(3)}@@`;
const MARK = Buffer.from('@@');

class Client {
  readonly delays: number[] = [];
  readonly savedAfter: number[] = [];
  sent = 0;
  received = 0;
  counting = false;
  private readonly doc = new Y.Doc();
  private readonly waiting: number[] = [];
  private readonly own = new Set<string>();
  private readonly socket: WebSocket;
  private readonly isOurs: boolean;
  private arrived = 0;
  private arrivedAt = 0;
  private telling: NodeJS.Timeout | undefined;
  readonly ready: Promise<void>;

  constructor(server: Started, kind: Kind, room: number, token: string | undefined) {
    this.isOurs = kind === 'ours';
    const url =
      kind === 'ours'
        ? `ws://127.0.0.1:${server.port}/sync/plan:${roomId(room)}`
        : `ws://127.0.0.1:${server.port}/${roomId(room)}`;
    this.socket = new WebSocket(url, kind === 'ours' ? [SYNC_PROTOCOL, `token.${token}`] : [], {
      perMessageDeflate: false,
    });
    this.socket.binaryType = 'nodebuffer';
    this.ready = new Promise((done, fail) => {
      this.socket.once('error', fail);
      this.socket.on('message', (data) => this.hear(data as Buffer, done));
      this.socket.once('open', () =>
        this.socket.send(message(MESSAGE.sync, SYNC.step1, Y.encodeStateVector(this.doc))),
      );
    });
    this.doc.on('update', (update: Uint8Array) => {
      if (this.counting) this.sent++;
      this.waiting.push(performance.now());
      this.socket.send(message(MESSAGE.sync, SYNC.update, update));
    });
  }

  edit(n: number): void {
    const stamp = stampOf(performance.now());
    this.own.add(stamp.slice(2, -2));
    this.doc.getMap('m').set(`k${n % 20}`, stamp);
  }
  close(): void {
    clearTimeout(this.telling);
    this.socket.terminate();
  }

  private noteArrival(): void {
    this.arrived++;
    this.arrivedAt = performance.now();
    if (!this.telling) this.tellSoon(this.arrivedAt);
  }
  private tellSoon(since: number): void {
    this.telling = setTimeout(() => {
      const now = performance.now();
      if (now - this.arrivedAt < TELL_ARRIVED_MS && now - since < TELL_AT_LATEST_MS) return this.tellSoon(since);
      this.telling = undefined;
      this.socket.send(message(MESSAGE.arrived, this.arrived));
    }, TELL_ARRIVED_MS);
  }

  private hear(data: Buffer, ready: () => void): void {
    if (this.isOurs && data[0] === MESSAGE.sync && data[1] !== SYNC.step1) this.noteArrival();
    if (data[0] === MESSAGE.sync && data[1] === SYNC.step2) ready();
    else if (data[0] === MESSAGE.sync && data[1] === SYNC.update) {
      const at = data.indexOf(MARK);
      const end = at < 0 ? -1 : data.indexOf(MARK, at + 2);
      if (!this.counting || end < 0) return;
      const stamp = data.subarray(at + 2, end).toString('latin1');
      // The reference server echoes people's own edits: that is its cost, not a delivery.
      if (this.own.has(stamp)) return;
      this.received++;
      this.delays.push(performance.now() - Number(stamp));
    } else if (data[0] === MESSAGE.saved) {
      const decoder = createDecoder(data);
      readVarUint(decoder);
      const saved = readVarUint(decoder);
      for (; this.acknowledged < saved; this.acknowledged++) {
        const at = this.waiting.shift();
        if (at !== undefined && this.counting) this.savedAfter.push(performance.now() - at);
      }
    }
  }
  private acknowledged = 0;
}

export type Load = {
  perSecond: number;
  cpuPerMessage: number;
  p50: number;
  p95: number;
  p99: number;
  savedP95: number;
  lost: number;
  kbEach: number;
  /** What is still used per connection when all have left and rooms have been dropped. */
  kbLeft: number;
};

export async function load(
  kind: Kind,
  connections: number,
  everyMs = EDIT_EVERY_MS,
  forMs = MEASURE_MS,
): Promise<Load> {
  const rooms = connections / PER_ROOM;
  const server = await serve(kind, rooms, PER_ROOM, 0);
  const empty = await server.usage();
  const clients: Client[] = [];
  for (let i = 0; i < connections; i++) {
    clients.push(new Client(server, kind, Math.floor(i / PER_ROOM), server.tokens[i]));
    // Joining is measured elsewhere: clients join one after the other.
    if (i % 50 === 49) await Promise.all(clients.slice(-50).map((c) => c.ready));
  }
  await Promise.all(clients.map((c) => c.ready));
  let n = 0;
  const timers = clients.map((client, i) => {
    let timer: NodeJS.Timeout | undefined;
    const begun = setTimeout(
      () => {
        timer = setInterval(() => client.edit(n++), everyMs);
      },
      (i / connections) * everyMs,
    );
    return () => {
      clearTimeout(begun);
      clearInterval(timer);
    };
  });
  await rest(WARM_MS);
  for (const c of clients) c.counting = true;
  const before = await server.usage();
  await rest(forMs);
  const after = await server.usage();
  for (const stop of timers) stop();
  await rest(SETTLE_MS);
  for (const c of clients) c.counting = false;
  const delays = clients.flatMap((c) => c.delays);
  const sent = clients.reduce((sum, c) => sum + c.sent, 0);
  const received = clients.reduce((sum, c) => sum + c.received, 0);
  for (const c of clients) c.close();
  if (forMs === MEASURE_MS) await rest(EMPTY_MS);
  const left = await server.usage();
  await server.stop();
  return {
    perSecond: (received * 1_000) / (forMs + SETTLE_MS),
    cpuPerMessage: ((after.cpuMs - before.cpuMs) * 1_000) / received,
    p50: percentile(delays, 50),
    p95: percentile(delays, 95),
    p99: percentile(delays, 99),
    savedP95: percentile(
      clients.flatMap((c) => c.savedAfter),
      95,
    ),
    lost: Math.max(0, sent * (PER_ROOM - 1) - received),
    kbEach: (after.rss - empty.rss) / 1_024 / connections,
    kbLeft: (left.heap - empty.heap) / 1_024 / connections,
  };
}

/** Messages per second just before edits are late or lost: 200 people who write ever faster. */
async function saturation(kind: Kind): Promise<number> {
  let best = 0;
  for (const everyMs of RAMP_MS) {
    const { perSecond, p95, lost } = await load(kind, RAMP_CONNECTIONS, everyMs, RAMP_MEASURE_MS);
    if (p95 > LATE_MS || lost > 0) break;
    best = Math.max(best, perSecond);
  }
  return best;
}

type Pair = readonly [reference: Load, own: Load];

/** One after the other, several times: the machine's load varies. */
async function compare(connections: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let i = 0; i < ROUNDS; i++) pairs.push([await load('reference', connections), await load('ours', connections)]);
  return pairs;
}
/** The run in the middle by the ratio of one figure. */
function middle(pairs: readonly Pair[], key: keyof Load): Pair {
  const ratio = ([reference, own]: Pair) => own[key] / reference[key];
  const pair = pairs.toSorted((a, b) => ratio(a) - ratio(b))[Math.floor(pairs.length / 2)];
  if (!pair) throw new RangeError('no rounds');
  return pair;
}

async function joins(kind: Kind): Promise<number> {
  const server = await serve(kind, 1, JOINERS + 1, PLAN_BYTES);
  // The reference server has nothing stored: a client brings the plan first.
  if (kind === 'reference') {
    const bringer = new Client(server, kind, 0, undefined);
    await bringer.ready;
    const doc = new Y.Doc();
    const text = doc.getText('t');
    while (text.length < PLAN_BYTES) text.insert(text.length, 'Musubi ties what a region has. '.repeat(30));
    (bringer as unknown as { socket: WebSocket }).socket.send(
      message(MESSAGE.sync, SYNC.update, Y.encodeStateAsUpdate(doc)),
    );
    await rest(500);
  } else await new Client(server, kind, 0, server.tokens[JOINERS]).ready;
  const before = await server.usage();
  const clients = Array.from({ length: JOINERS }, (_, i) => new Client(server, kind, 0, server.tokens[i]));
  await Promise.all(clients.map((c) => c.ready));
  const after = await server.usage();
  for (const c of clients) c.close();
  await server.stop();
  return (after.cpuMs - before.cpuMs) / JOINERS;
}

export async function benchSync(): Promise<Row[]> {
  const rows: Row[] = [];
  const name = '@y/websocket-server 0.1.1、メモリのみ';
  for (const connections of SIZES) {
    const pairs = await compare(connections);
    const row = (what: string, unit: string, key: keyof Load, most: number) => {
      const [reference, own] = middle(pairs, key);
      rows.push({
        name: `同期 ${connections}接続 ${what}`,
        unit,
        ours: own[key],
        baseline: reference[key],
        baselineName: name,
        goal: `≤ ${most.toFixed(1)}x`,
        ok: own[key] / reference[key] <= most,
      });
    };
    row('サーバーCPU/届いた1通', 'µs', 'cpuPerMessage', 1);
    row('届くまで p50', 'ms', 'p50', 3);
    row('届くまで p95', 'ms', 'p95', 2);
    row('届くまで p99', 'ms', 'p99', 1.5);
    row('メモリ/接続', 'KB', 'kbEach', 1.2);
    // Our server frees memory when all have left; the reference keeps each document.
    row('全員が出たあとのヒープ/接続', 'KB', 'kbLeft', 1.2);
    const saved = median(pairs.map(([, own]) => own.savedP95));
    rows.push({
      name: `同期 ${connections}接続 「受信」まで p95`,
      unit: 'ms',
      ours: saved,
      baseline: 50,
      baselineName: '目標の上限',
      goal: '≤ 50 ms',
      ok: saved <= 50,
    });
    const sum = (of: 0 | 1) => pairs.reduce((lost, pair) => lost + pair[of].lost, 0);
    rows.push({
      name: `同期 ${connections}接続 失われた編集`,
      unit: '通',
      ours: sum(1),
      baseline: sum(0),
      baselineName: name,
      goal: '0',
      ok: sum(1) === 0,
    });
  }
  const [durable, own1000] = [await load('leveldb', 1_000), await load('ours', 1_000)];
  for (const [what, unit, key, most] of [
    ['サーバーCPU/届いた1通', 'µs', 'cpuPerMessage', 1],
    ['届くまで p99', 'ms', 'p99', 1.5],
  ] as const)
    rows.push({
      name: `同期 1000接続 ${what}（LevelDB と）`,
      unit,
      ours: own1000[key],
      baseline: durable[key],
      baselineName: '@y/websocket-server 0.1.1、LevelDB（書き終わりを待たない）',
      goal: `≤ ${most.toFixed(1)}x`,
      ok: own1000[key] / durable[key] <= most,
    });
  const [most, ownMost] = [await saturation('reference'), await saturation('ours')];
  rows.push({
    name: '同期 遅れずに届く数の上限（200接続、p95 250 ms まで）',
    unit: '通/秒',
    ours: ownMost,
    baseline: most,
    baselineName: name,
    goal: '≥ 0.5x',
    ok: ownMost >= most * 0.5,
  });
  const [reference, own] = [await joins('reference'), await joins('ours')];
  rows.push({
    name: '同期 1MBの計画に50人が入る CPU/人',
    unit: 'ms',
    ours: own,
    baseline: reference,
    baselineName: name,
    goal: '≤ 0.5x',
    ok: own / reference <= 0.5,
  });
  return rows;
}
