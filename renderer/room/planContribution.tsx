/** Tools for the people in one room: facilitator, timer, rounds of words and of dots, locks. */
import { UsersRound } from 'lucide-react';
import { useRoom } from '../session/useStore.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useRoomNews } from './useRoomNews.ts';

const RoomPanel = lazyPart('room.panel', 'inline', async () => (await import('./RoomPanel.tsx')).RoomPanel);
const RoomBar = lazyPart('room.bar', 'inline', async () => (await import('./RoomBar.tsx')).RoomBar);

const showRoom: ActionRecord<PlanWindow> = {
  id: 'plan.room',
  menu: 'view',
  label: 'room.show',
  labelNow: ({ comments }, t) => t(comments?.room?.isShown ? 'room.hide' : 'room.show'),
  key: null,
  when: ({ comments }) => comments?.room !== undefined,
  run: ({ comments }) => comments?.room?.show(!comments.room.isShown),
};

function Tool() {
  const { t } = useWords();
  const room = useRoom();
  return (
    <IconButton
      label={t(room?.isShown ? 'room.hide' : 'room.show')}
      caption={t('room.caption')}
      icon={<UsersRound size={18} />}
      pressed={room?.isShown === true}
      isDisabled={!room}
      onPress={() => room?.show(!room.isShown)}
    />
  );
}

function Panel() {
  return useRoom()?.isShown ? <RoomPanel /> : null;
}

/** Shows what is going on to people who have not opened the tools. */
function Banner() {
  const room = useRoom();
  useRoomNews(room);
  const isOn = room && (room.timer.run || room.openRounds.length > 0 || (room.mayAppoint && room.asks.length > 0));
  return isOn ? <RoomBar /> : null;
}

export const roomInPlan = {
  id: 'room',
  tools: [{ order: 35, part: Tool }],
  banners: [{ order: 45, part: Banner }],
  panels: { room: { order: 40, isShown: ({ comments }) => comments?.room?.isShown === true, part: Panel } },
  actions: [showRoom],
} satisfies PlanContribution;
