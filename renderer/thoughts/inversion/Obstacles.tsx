/** The list of obstacles, with the task of each, and a field for one's own. */
import {
  cardsOf,
  makeTask,
  OWN,
  obstaclesOf,
  ownReasons,
  setTaskDone,
  type TaskOf,
  taskOf,
} from '../../../shared/app/thoughts/inversion.ts';
import { changeAnswer, putAnswer, removeAnswer } from '../../../shared/app/thoughts/sheetCommands.ts';
import { type Answer, answersOf, nameOfSheet, type Sheet } from '../../../shared/app/thoughts/sheets.ts';
import type { PlanTask } from '../../../shared/doc/planStore.ts';
import { type Obstacle, obstacleKey } from '../../../shared/domain/thoughts/obstacles.ts';
import { quotable } from '../../../shared/text/quotable.ts';
import { useDerived, usePlanVersion } from '../../session/useStore.ts';
import { announce } from '../../shell/announce.tsx';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { TypeIn } from '../../ui/TypeIn.tsx';
import { SaidBy } from '../SaidBy.tsx';
import { usePairsOf } from '../usePairsOf.ts';
import { sayObstacle } from './sayObstacle.ts';

export function Obstacles({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords();
  const { t } = words;
  const { session, app } = usePlanWindow();
  const { store } = session;
  usePlanVersion(session, 'nodes', 'parts', 'links', 'assumptions', 'tasks', 'boxCrossed', 'boxLimits', 'boxCells');
  useDerived(session, answersOf, sheet.id);
  const { pairs, isWaiting } = usePairsOf(cardsOf(store, sheet));
  const obstacles = obstaclesOf(store, sheet, pairs, (id) => app.catalogue.entry(id));
  const own = ownReasons(store, sheet.id);
  const canEdit = session.readOnly === undefined;
  const said = { by: app.settings.name, on: app.today };
  const titleOf = (id: string) => store.entity('nodes', id)?.title ?? '';
  const task = (of: TaskOf, title: string) => {
    if (report(makeTask(session, sheet, of, title, said)) === undefined) return;
    announce(t('task.made'), { action: { label: t('common.undo'), run: () => void session.undo.undo() } });
  };
  const add = (text: string) => report(putAnswer(session, sheet.id, 0, { text, rule: OWN }, said)) !== undefined;
  const taskOfOwn = ({ row }: Answer) => (row.task === undefined ? undefined : store.entity('tasks', row.task));
  const tasks = [...own.map(taskOfOwn), ...obstacles.map((o) => taskOf(store, sheet.id, obstacleKey(o)))];
  const done = tasks.filter((one) => one?.done === true).length;
  return (
    <div className="sheet-work meeting-work">
      <h3 className="section-title">{t('inversion.why', { title: nameOfSheet(store, sheet) })}</h3>
      {canEdit ? <TypeIn label={t('inversion.own')} placeholder={t('inversion.ownExample')} onAdd={add} /> : null}
      {isWaiting ? (
        <p className="muted small" role="status">
          {t('box.pairsLooking')}
        </p>
      ) : null}
      {!isWaiting && obstacles.length === 0 && own.length === 0 ? <p>{t('inversion.nothing')}</p> : null}
      {done > 0 ? (
        <p className="muted small" role="status">
          {t('inversion.done', { n: done })}
        </p>
      ) : null}
      <ul className="box-decided" aria-label={t('inversion.list')}>
        {own.map((answer) => (
          <li key={answer.id} className="meeting-kept">
            <OwnReason answer={answer} canEdit={canEdit} isDone={taskOfOwn(answer)?.done === true} />
            <TaskButton
              of={taskOfOwn(answer)}
              what={answer.title}
              onMake={() => task({ is: 'own', answer }, answer.title)}
            />
          </li>
        ))}
        {obstacles.map((obstacle) => (
          <ObstacleItem
            key={obstacleKey(obstacle)}
            text={sayObstacle(words, obstacle, titleOf)}
            obstacle={obstacle}
            of={taskOf(store, sheet.id, obstacleKey(obstacle))}
            onMake={(text) => task({ is: 'obstacle', obstacle }, text)}
          />
        ))}
      </ul>
    </div>
  );
}

function ObstacleItem({
  obstacle,
  text,
  of,
  onMake,
}: {
  readonly obstacle: Obstacle;
  readonly text: string;
  readonly of: PlanTask | undefined;
  readonly onMake: (text: string) => void;
}) {
  const { t } = useWords();
  return (
    <li className="meeting-kept">
      <div className="grow">
        <p className={of?.done ? 'obstacle-done' : undefined}>{text}</p>
        <p className="muted small">{t(`inversion.from.${obstacle.is}`)}</p>
      </div>
      <TaskButton of={of} what={text} onMake={() => onMake(text)} />
    </li>
  );
}

function OwnReason({
  answer,
  canEdit,
  isDone,
}: {
  readonly answer: Answer;
  readonly canEdit: boolean;
  readonly isDone: boolean;
}) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
  return (
    <div className="grow">
      {canEdit ? (
        <CommitField
          label={t('inversion.own')}
          hideLabel
          value={answer.title}
          className={isDone ? 'obstacle-done' : ''}
          maxLength={400}
          onCommit={(text) => text.trim() !== '' && report(changeAnswer(session, answer, text))}
        />
      ) : (
        <p className={isDone ? 'obstacle-done' : undefined}>{answer.title}</p>
      )}
      <div className="row">
        <SaidBy row={answer.row} />
        {canEdit ? (
          <Button
            small
            look="quiet"
            aria-label={t('mandala.removeThis', { title: quotable(answer.title) })}
            onPress={() => {
              if (report(removeAnswer(session, answer.id)))
                announce(t('mandala.removed', { title: quotable(answer.title) }), { action: undo });
            }}
          >
            {t('mandala.remove')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Creates the task, or toggles whether it is done. */
function TaskButton({
  of,
  what,
  onMake,
}: {
  readonly of: PlanTask | undefined;
  readonly what: string;
  readonly onMake: () => void;
}) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const canEdit = session.readOnly === undefined;
  if (of)
    return (
      <label className="row obstacle-task">
        <input
          type="checkbox"
          checked={of.done}
          disabled={!canEdit}
          onChange={() => report(setTaskDone(session, of.id, !of.done))}
        />
        <span className="small">{[t('inversion.task'), of.title, of.owner].filter((s) => s !== '').join(' · ')}</span>
      </label>
    );
  return canEdit ? (
    <Button small aria-label={t('inversion.makeTaskOf', { what: quotable(what) })} onPress={onMake}>
      {t('inversion.makeTask')}
    </Button>
  ) : null;
}
