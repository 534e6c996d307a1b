import { describe, expect, it } from 'vitest';
import { BoxGrid } from '../../shared/domain/canvas/routes.ts';
import { type Course, courseOf, coursePath, pointOn } from './lineShapes.ts';

const card = (id: string, x: number, y: number) => ({ id, x, y, w: 224, h: 96 });
const [A, B] = [card('a', 0, 0), card('b', 900, 0)];
const points = (course: Course) => ('points' in course ? course.points : undefined);

describe('the course of a link', () => {
  it('is the usual curve if nothing but its own two cards is in its way', () => {
    expect(points(courseOf(A, B, 'uses', [], new BoxGrid([A, B, card('far', 400, 400)])))).toBeUndefined();
    expect(points(courseOf(A, B, 'uses'))).toBeUndefined();
  });
  it('goes around a card in between, and through bends even across cards', () => {
    const ways = new BoxGrid([A, B, card('between', 450, -20)]);
    const around = points(courseOf(A, B, 'uses', [], ways)) ?? [];
    expect(around.length).toBeGreaterThan(2);
    expect(around.slice(1, -1).every(([, y]) => y < -20 || y > 76)).toBe(true);
    expect(points(courseOf(A, B, 'uses', [[560, 28]], ways))).toEqual([
      [224, expect.any(Number)],
      [560, 28],
      [900, expect.any(Number)],
    ]);
  });
  it('ignores a card that covers one of its ends, because nothing leads around it', () => {
    expect(points(courseOf(A, B, 'uses', [], new BoxGrid([A, B, card('on', 100, 20)])))).toBeUndefined();
  });
  it('has its midpoint by length, and round corners', () => {
    const course: Course = {
      points: [
        [0, 0],
        [100, 0],
        [100, 300],
      ],
    };
    expect([pointOn(course, 0), pointOn(course, 0.5), pointOn(course, 1)]).toEqual([
      [0, 0],
      [100, 100],
      [100, 300],
    ]);
    expect(coursePath(course)).toBe('M0 0L86 0Q100 0 100 14L100 300');
  });
});
