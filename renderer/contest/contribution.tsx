/** Contests: running one, judging in one, verifying a file of one. Not available to guests of a plan. */
import { Award } from 'lucide-react';
import { isContestFile } from '../../shared/kernel/fileKinds.ts';
import { offerContestFile } from '../session/contestFile.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution, ScreenProps } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const NOT_FOR_GUESTS = { forGuests: false };
const ContestsScreen = lazyPart(
  'contest.list',
  'screen',
  async () => (await import('./ContestsScreen.tsx')).ContestsScreen,
  NOT_FOR_GUESTS,
);
const ContestScreen = lazyPart(
  'contest.run',
  'screen',
  async () => (await import('./ContestScreen.tsx')).ContestScreen,
  NOT_FOR_GUESTS,
);
const JudgeScreen = lazyPart(
  'contest.judge',
  'screen',
  async () => (await import('./JudgeScreen.tsx')).JudgeScreen,
  NOT_FOR_GUESTS,
);

const open: ActionRecord<AppScope> = {
  id: 'go.contests',
  menu: 'go',
  label: 'contests.title',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: () => navigate({ name: 'contests' }),
};

const Contest = ({ route: { contestId, panel } }: ScreenProps<'contest'>) => (
  <ContestScreen key={contestId} contestId={contestId} panel={panel} />
);
const Seat = ({ route: { seatId } }: ScreenProps<'seat'>) => <JudgeScreen key={seatId} seatId={seatId} />;

export const contest = {
  id: 'contest',
  screens: { contests: ContestsScreen, contest: Contest, seat: Seat },
  rail: [
    {
      order: 40,
      record: open,
      icon: Award,
      caption: 'contests.title',
      isCurrent: ({ name }) => name === 'contests' || name === 'contest' || name === 'seat',
    },
  ],
  actions: [open],
  files: {
    takes: isContestFile,
    take: async (file) => {
      offerContestFile(file);
      navigate({ name: 'contests' });
    },
  },
} satisfies Contribution;
