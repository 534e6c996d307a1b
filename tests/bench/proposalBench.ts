/** One list of proposals, from the question to the answer through a worker, beside a ranking of the same candidates by their letters. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { byLetters } from '../../build/eval/baselines.ts';
import type { Card } from '../../shared/domain/combination/proposer.ts';
import { manyEntries } from './manyEntries.ts';
import type { Told, WorkerData } from './proposalWorker.ts';
import { percentile, type Row } from './report.ts';

/** From a first card to the selection on a crowded board. */
const CARD_SETS = [
  ['酒粕'],
  ['竹林', '廃校の体育館'],
  ['雪', '獣害'],
  ['りんごの剪定枝', '高校生', '温泉'],
  ['空き家', '夫がプログラマー'],
  ['牡蠣の殻'],
  ['水産加工のあら', '地元の農家'],
  ['わさび', '着物', '祭り'],
  ['コーヒーかす'],
  ['棚田', '大学の研究室', '外国人観光客', 'ふるさと納税'],
];
const GOAL_MS = 50;
/** The first round is a warm-up; a founder waits for a list beside a board that is already open. */
const ROUNDS = 8;
/** Ranking by letters is slow: it is measured once. */
const BASELINE_SETS = 3;

/** How often the start is measured, alternating with and without the index. */
const STARTS = 3;
const COUNTS = [3_313, 20_000];

export async function benchProposals(): Promise<Row[]> {
  const rows: Row[] = [await startRow()];
  for (const count of COUNTS) rows.push(...(await measure(count)));
  return rows;
}

const cardsOf = (texts: readonly string[]): readonly Card[] => texts.map((text) => ({ text, prefecture: '長野県' }));

class Asked {
  private readonly worker: Worker;
  private cpu = 0;

  constructor(data: WorkerData) {
    this.worker = new Worker(new URL('./proposalWorker.ts', import.meta.url), { workerData: data });
  }

  /** Elapsed milliseconds, and the CPU time of the worker's thread. */
  async ask(texts?: readonly string[]): Promise<{ readonly wall: number; readonly cpu: number }> {
    const start = performance.now();
    if (texts) this.worker.postMessage(cardsOf(texts));
    const [{ cpu }] = (await once(this.worker, 'message')) as [Told];
    const spent = cpu - this.cpu;
    this.cpu = cpu;
    return { wall: performance.now() - start, cpu: spent };
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** From the bytes of the lexicon to the first list, over the shipped catalogue. */
async function startRow(): Promise<Row> {
  const first = { with: [] as number[], without: [] as number[] };
  for (let i = 0; i < STARTS; i++)
    for (const hasIndex of [true, false]) {
      const asked = new Asked({ count: COUNTS[0] as number, hasIndex });
      const ready = await asked.ask();
      const { cpu } = await asked.ask(CARD_SETS[0]);
      first[hasIndex ? 'with' : 'without'].push(ready.cpu + cpu);
      await asked.end();
    }
  const [ours, baseline] = [percentile(first.with, 50), percentile(first.without, 50)];
  return {
    name: '最初の提案まで 3,313件 CPU',
    unit: 'ms',
    ours,
    baseline,
    baselineName: '索引なし',
    goal: '索引なしの 0.7 倍以下',
    ok: ours <= 0.7 * baseline,
  };
}

async function measure(count: number): Promise<Row[]> {
  const asked = new Asked({ count, hasIndex: true });
  await asked.ask();
  // The catalogue is read with the first question.
  await asked.ask(CARD_SETS[0]);
  const times = { wall: [] as number[], cpu: [] as number[], first: [] as number[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const texts of CARD_SETS) {
      const { wall, cpu } = await asked.ask(texts);
      if (round === 0) times.first.push(cpu);
      else {
        times.wall.push(wall);
        times.cpu.push(cpu);
      }
    }
  await asked.end();
  const among = manyEntries(count).map((e) => ({ id: e.id, text: e.title.ja }));
  const rank = byLetters();
  // It caches the letters of a text after the first pass.
  rank(['酒粕'], among);
  const letters = CARD_SETS.slice(0, BASELINE_SETS).map((texts) => {
    const start = performance.now();
    rank(texts, among);
    return performance.now() - start;
  });
  const row = (name: string, ours: number, isGoal: boolean): Row => ({
    name: `提案 1回 ${count.toLocaleString('en')}件 ${name}`,
    unit: 'ms',
    ours,
    baseline: percentile(letters, 50),
    baselineName: '2-gram TF-IDF',
    goal: isGoal ? `p95 < ${GOAL_MS} ms` : '—',
    ok: !isGoal || ours < GOAL_MS,
  });
  return [
    row('CPU p50', percentile(times.cpu, 50), false),
    row('CPU p95', percentile(times.cpu, 95), true),
    row('経過 p95', percentile(times.wall, 95), false),
    row('初めての札 CPU p95', percentile(times.first, 95), false),
  ];
}
