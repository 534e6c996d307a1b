/** A record's state as one value, for lists and tables. */
import type { SealedRecord } from '../../shared/doc/records.ts';

/**
 * `unconfirmed`: signed by both, but nobody has confirmed whose keys they are. `backdated`: signed by both, so long
 * after its day that it counts only once a person has accepted it.
 */
export type RecordState = 'faulty' | 'countersigned' | 'backdated' | 'unconfirmed' | 'signed';

export function stateOf(record: SealedRecord): RecordState {
  if (record.faults.length > 0) return 'faulty';
  if (record.counted) return record.doubts.includes('backdated') ? 'backdated' : 'countersigned';
  return record.countersigned ? 'unconfirmed' : 'signed';
}
