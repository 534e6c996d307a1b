/** All words of the screens and files, by key: Japanese, then English. Both are there by type. The command line has more: `cliWords.ts`. */
import { cardKindMessages } from '../domain/canvas/kinds.ts';
import { programmeMessages } from '../domain/funding/eligibility/programmeRecords.ts';
import { rehearsalQuestionMessages } from '../domain/rehearsal/questionRecords.ts';
import { exportMessages } from '../export/formats.ts';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';
import { appMessages } from './messages/app.ts';
import { boardMessages } from './messages/board.ts';
import { boxMessages } from './messages/box.ts';
import { candidatesMessages } from './messages/candidates.ts';
import { catalogueMessages } from './messages/catalogue.ts';
import { changesMessages } from './messages/changes.ts';
import { coachingMessages } from './messages/coaching.ts';
import { commentsMessages } from './messages/comments.ts';
import { contestMessages } from './messages/contest.ts';
import { deckMessages } from './messages/deck.ts';
import { exportsMessages } from './messages/exports.ts';
import { filterMessages } from './messages/filters.ts';
import { formMessages } from './messages/forms.ts';
import { fundingMessages } from './messages/funding.ts';
import { fundingRankMessages } from './messages/fundingRank.ts';
import { fundingRuleMessages } from './messages/fundingRules.ts';
import { galleryMessages } from './messages/gallery.ts';
import { homeMessages } from './messages/home.ts';
import { importMessages } from './messages/imports.ts';
import { islandMessages } from './messages/islands.ts';
import { layerMessages } from './messages/layers.ts';
import { officeMessages } from './messages/office.ts';
import { ownFormMessages } from './messages/ownForms.ts';
import { packMessages } from './messages/packs.ts';
import { pageMessages } from './messages/pages.ts';
import { pairingMessages } from './messages/pairing.ts';
import { proposalMessages } from './messages/proposals.ts';
import { regionPairsMessages } from './messages/regionPairs.ts';
import { rehearsalMessages } from './messages/rehearsal.ts';
import { roomMessages } from './messages/room.ts';
import { sharingMessages } from './messages/sharing.ts';
import { staffMessages } from './messages/staff.ts';
import { startMessages } from './messages/start.ts';
import { studioMessages } from './messages/studio.ts';
import { textMessages } from './messages/text.ts';
import { thoughtMessages } from './messages/thoughts.ts';
import { tradeMessages } from './messages/trades.ts';
import { twinMessages } from './messages/twins.ts';
import { variantMessages } from './messages/variants.ts';
import { wordMessages } from './messages/word.ts';

const all = {
  ...appMessages,
  ...boardMessages,
  ...filterMessages,
  ...boxMessages,
  ...candidatesMessages,
  ...cardKindMessages,
  ...catalogueMessages,
  ...changesMessages,
  ...coachingMessages,
  ...commentsMessages,
  ...contestMessages,
  ...exportMessages,
  ...formMessages,
  ...ownFormMessages,
  ...fundingMessages,
  ...fundingRankMessages,
  ...fundingRuleMessages,
  ...galleryMessages,
  ...homeMessages,
  ...exportsMessages,
  ...importMessages,
  ...deckMessages,
  ...islandMessages,
  ...layerMessages,
  ...officeMessages,
  ...packMessages,
  ...pageMessages,
  ...pairingMessages,
  ...programmeMessages,
  ...proposalMessages,
  ...regionPairsMessages,
  ...rehearsalMessages,
  ...rehearsalQuestionMessages,
  ...roomMessages,
  ...sharingMessages,
  ...staffMessages,
  ...startMessages,
  ...studioMessages,
  ...textMessages,
  ...thoughtMessages,
  ...tradeMessages,
  ...twinMessages,
  ...variantMessages,
  ...wordMessages,
} as const;
export type MessageKey = keyof typeof all;
/** Japanese, then English. */
export type MessagePair = readonly [string, string];
export const MESSAGES: Readonly<Record<MessageKey, MessagePair>> = all;

/** For keys that are put together from data. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(all, key);

export const pairOf = (key: MessageKey): MessagePair => MESSAGES[key];

/** All messages are here: none comes late. In the page it is otherwise (`pageMessages.ts`). */
export const onLateMessages = (_listener: () => void): Disposable => toDisposable(() => undefined);
