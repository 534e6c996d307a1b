/** Whether a plan has anything for a slide. Apart from the making of slides, which loads when it is asked for. */
import { bodyIsBlank, readBody } from '../../../doc/body.ts';
import { ownNodes } from '../../../doc/ownNodes.ts';
import { fundingOf } from '../../funding/fundingState.ts';
import type { ExportScope } from '../exporters.ts';

/** Something stands on a slide beside the title. */
export const hasSlides = ({ session: { planStore: plan, planDoc }, today }: ExportScope): boolean =>
  ownNodes(plan).length > 0 ||
  !fundingOf(plan, today).isEmpty ||
  [...plan.entities('tasks').values()].some((task) => !task.done && task.title.trim() !== '') ||
  !bodyIsBlank(readBody(planDoc));
