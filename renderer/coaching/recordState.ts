/** A record in one word, for lists and tables. */
import type { SealedRecord } from '../../shared/doc/records.ts';

/** `unconfirmed`: signed by both, and nobody has confirmed whose keys they are. */
export const stateOf = (record: SealedRecord): 'faulty' | 'countersigned' | 'unconfirmed' | 'signed' =>
  record.faults.length > 0
    ? 'faulty'
    : record.counted
      ? 'countersigned'
      : record.countersigned
        ? 'unconfirmed'
        : 'signed';
