/** The in-memory adapters against the contracts of their ports. */

import { ManualClock, systemClock } from '../../shared/ports/clock.ts';
import { MemoryDocStore, memoryDocs } from '../../shared/ports/memory/memoryDocStore.ts';
import {
  MemoryInbox,
  MemoryKeys,
  MemoryMediaStore,
  MemoryOutbox,
  memoryItems,
} from '../../shared/ports/memory/memoryFiles.ts';
import { MemoryMemberStore, memoryMembers } from '../../shared/ports/memory/memoryMemberStore.ts';
import { MemoryOrganisationStore, memoryOrganisation } from '../../shared/ports/memory/memoryOrganisationStore.ts';
import { clockSuite } from './clock.suite.ts';
import { docStoreSuite } from './docStore.suite.ts';
import { inboxSuite } from './inbox.suite.ts';
import { keysSuite } from './keys.suite.ts';
import { mediaStoreSuite } from './mediaStore.suite.ts';
import { memberStoreSuite } from './memberStore.suite.ts';
import { organisationStoreSuite } from './organisationStore.suite.ts';
import { outboxSuite } from './outbox.suite.ts';
import { runSuite } from './runSuite.ts';

runSuite('DocStore in memory', docStoreSuite, async (use) => {
  const place = memoryDocs();
  await use({
    store: new MemoryDocStore(place),
    reopen: async () => new MemoryDocStore(place),
    small: async (bytes) => new MemoryDocStore(memoryDocs(bytes)),
  });
});
runSuite('MemberStore in memory', memberStoreSuite, async (use) => {
  const place = memoryMembers();
  await use({ store: new MemoryMemberStore(place), reopen: async () => new MemoryMemberStore(place) });
});
runSuite('OrganisationStore in memory', organisationStoreSuite, async (use) => {
  const place = memoryOrganisation();
  const open = async () => new MemoryOrganisationStore(place);
  await use({ store: await open(), beside: open, reopen: open });
});
runSuite('MediaStore in memory', mediaStoreSuite, async (use) => {
  const place = new Map();
  await use({ store: new MemoryMediaStore(place), reopen: async () => new MemoryMediaStore(place) });
});
runSuite('Inbox in memory', inboxSuite, async (use) => {
  const place = memoryItems();
  await use({
    inbox: new MemoryInbox(place),
    reopen: async () => new MemoryInbox(place),
    limited: async (mostBytes) => new MemoryInbox(memoryItems(), mostBytes),
  });
});
runSuite('Outbox in memory', outboxSuite, async (use) => {
  const place = new Map<string, Uint8Array>();
  await use({ outbox: new MemoryOutbox(place), reopen: async () => new MemoryOutbox(place) });
});
runSuite('Keys in memory', keysSuite, async (use) => {
  const place = new Map();
  await use({ keys: new MemoryKeys(place), reopen: async () => new MemoryKeys(place) });
});
runSuite('the clock of the system', clockSuite, (use) =>
  use({ clock: systemClock, pass: (ms) => new Promise((done) => setTimeout(done, ms)) }),
);
runSuite('a clock that stands still', clockSuite, (use) => {
  const clock = new ManualClock('2026-11-29T00:00:00.000Z');
  return use({ clock, pass: async (ms) => clock.advance(ms) });
});
