/** The contract of {@link Outbox} as cases. */
import type { EntryAnswer } from '../../shared/ipc/contract.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { type AcceptanceSuite, bytesOf, rejects, same } from './kit.ts';

export type OutboxSubject = {
  readonly outbox: Outbox;
  /** Opens another outbox on the same storage. */
  reopen(): Promise<Outbox>;
};

const CONTEST = 'abcdefgh01234567';
const SUBMISSION = 'a'.repeat(64);
const [RECEIPT, OTHER] = ['receipt', 'refusal'] as const satisfies readonly EntryAnswer[];

export const outboxSuite: AcceptanceSuite<OutboxSubject> = [
  {
    name: 'an answer is found by contest, submission and kind, after reopening',
    async run({ outbox, reopen }) {
      same(await outbox.get(CONTEST, SUBMISSION, RECEIPT), undefined, 'before');
      await outbox.put(CONTEST, SUBMISSION, RECEIPT, bytesOf(1, 500));
      const again = await reopen();
      same(await again.get(CONTEST, SUBMISSION, RECEIPT), bytesOf(1, 500), 'found');
      same(await again.get(CONTEST, SUBMISSION, OTHER), undefined, 'another kind');
      same(await again.get(CONTEST, 'b'.repeat(64), RECEIPT), undefined, 'another submission');
      same(await again.get('zyxwvuts76543210', SUBMISSION, RECEIPT), undefined, 'another contest');
    },
  },
  {
    name: 'a later answer replaces the earlier one as a whole',
    async run({ outbox }) {
      await outbox.put(CONTEST, SUBMISSION, RECEIPT, bytesOf(1, 5_000));
      await outbox.put(CONTEST, SUBMISSION, RECEIPT, bytesOf(2, 10));
      same(await outbox.get(CONTEST, SUBMISSION, RECEIPT), bytesOf(2, 10), 'the later one');
      const writes = Array.from({ length: 10 }, (_, i) => outbox.put(CONTEST, SUBMISSION, OTHER, bytesOf(i, 2_000)));
      await Promise.all(writes);
      same((await outbox.get(CONTEST, SUBMISSION, OTHER))?.length, 2_000, 'length after concurrent writes');
    },
  },
  {
    name: 'what is no id is refused',
    async run({ outbox }) {
      await rejects(outbox.put('..', SUBMISSION, RECEIPT, bytesOf(1, 1)), 'invalidInput', 'put under no contest');
      await rejects(outbox.put(CONTEST, '../x', RECEIPT, bytesOf(1, 1)), 'invalidInput', 'put under no submission');
      await rejects(outbox.get('..', SUBMISSION, RECEIPT), 'invalidInput', 'get of no contest');
      await rejects(outbox.get(CONTEST, `${SUBMISSION}/..`, RECEIPT), 'invalidInput', 'get of no submission');
    },
  },
];
