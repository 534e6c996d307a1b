/** Whether a plan has content for slides. Separate from making slides, which is loaded on demand. */
import { bodyIsBlank, readBody } from '../../../doc/body.ts';
import { ownNodes } from '../../../doc/ownNodes.ts';
import { fundingOf } from '../../funding/fundingState.ts';
import type { ExportScope } from '../exporters.ts';

/** Whether there is any slide besides the title. */
export const hasSlides = ({ session: { planStore: plan, planDoc }, today }: ExportScope): boolean =>
  ownNodes(plan).length > 0 ||
  !fundingOf(plan, today).isEmpty ||
  [...plan.entities('tasks').values()].some((task) => !task.done && task.title.trim() !== '') ||
  !bodyIsBlank(readBody(planDoc));
