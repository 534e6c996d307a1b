import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthsBetween } from '../../text/dates.ts';
import { canonicalGuidance, type GuidanceContent, guidanceGaps, guidanceProgress } from './guidance.ts';
import { businessStage } from './stage.ts';

const content: GuidanceContent = {
  date: '2026-05-20',
  start: '14:00',
  minutes: 60,
  place: 'visit',
  advisor: '佐藤健一',
  organisation: '清水商工会議所',
  business: '山田商店',
  planTitle: '酒粕の洗顔料',
  topic: '原価',
  advice: '原価を三つに分けて見積もる',
  decisions: '',
  next: '見積もりを取る',
  sections: ['資金'],
  cards: [],
  recordingId: '',
  recordingHash: '',
};

describe('months of guidance', () => {
  it('counts calendar months, clamped to the last day of shorter ones', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-01', 1)).toBe('2027-01-01');
    expect(monthsBetween('2026-05-20', '2026-11-19')).toBe(5);
    expect(monthsBetween('2026-05-20', '2026-11-20')).toBe(6);
    expect(monthsBetween('2026-05-20', '2026-05-01')).toBe(0);
  });

  it('takes six months from the first of an unbroken run, and not a day less', () => {
    const days = ['2026-05-20', '2026-06-18', '2026-08-05', '2026-10-30'];
    expect(guidanceProgress(days, 6, '2026-11-19')).toMatchObject({
      verdict: 'notYet',
      months: 5,
      metOn: '2026-11-20',
      since: '2026-05-20',
    });
    expect(guidanceProgress(days, 6, '2026-11-20')).toMatchObject({ verdict: 'met', months: 6, records: 4 });
    // Another number in the rule, another day.
    expect(guidanceProgress(days, 12, '2026-11-20')).toMatchObject({ verdict: 'notYet', metOn: '2027-05-20' });
  });

  it('a long pause changes no date: a person must decide, unless the months are complete on one side of it', () => {
    expect(guidanceProgress(['2026-01-10', '2026-05-20', '2026-07-01'], 6, '2026-07-09')).toMatchObject({
      since: '2026-01-10',
      metOn: '2026-07-10',
      verdict: 'notYet',
    });
    expect(guidanceProgress(['2026-01-10', '2026-05-20', '2026-07-01'], 6, '2026-07-10')).toMatchObject({
      metOn: '2026-07-10',
      verdict: 'check',
      reason: 'paused',
    });
    expect(guidanceProgress(['2026-01-10', '2026-05-20', '2026-07-01', '2026-09-20'], 6, '2026-11-20')).toMatchObject({
      since: '2026-05-20',
      metOn: '2026-11-20',
      verdict: 'met',
    });
  });
  it('guidance that resumes exactly three months later was not paused; a day later it was', () => {
    // 10 January + 3 months is 10 April; from there 10 July is in time again. 10 January + 6 months is 10 July.
    expect(guidanceProgress(['2026-01-10', '2026-04-10', '2026-07-10'], 6, '2026-07-10')).toMatchObject({
      verdict: 'met',
      metOn: '2026-07-10',
      since: '2026-01-10',
    });
    expect(guidanceProgress(['2026-01-10', '2026-04-11', '2026-07-10'], 6, '2026-07-10')).toMatchObject({
      verdict: 'check',
      reason: 'paused',
    });
  });
  it('one old session is not continuous guidance, nor are two close together', () => {
    const lapsed = { verdict: 'notYet', reason: 'lapsed', metOn: undefined };
    expect(guidanceProgress(['2026-01-10'], 6, '2026-11-20')).toMatchObject(lapsed);
    expect(guidanceProgress(['2026-01-10', '2026-01-24'], 6, '2026-11-20')).toMatchObject(lapsed);
    // It counts as going on until three months after it, and not a day longer.
    expect(guidanceProgress(['2026-01-10'], 6, '2026-04-10')).toMatchObject({
      verdict: 'notYet',
      reason: 'none',
      metOn: '2026-07-10',
    });
    expect(guidanceProgress(['2026-01-10'], 6, '2026-04-11')).toMatchObject(lapsed);
    // Five interviews in one month may shorten the period, which a person judges.
    const five = ['2026-01-05', '2026-01-10', '2026-01-15', '2026-01-20', '2026-01-25'];
    expect(guidanceProgress(five, 6, '2026-11-20')).toMatchObject({ verdict: 'check', reason: 'mayShorten' });
  });
  it('late records never complete the months by themselves: a person must decide', () => {
    const timely = ['2026-07-10', '2026-09-10'];
    const late = ['2026-01-10', '2026-03-10', '2026-05-10'];
    expect(guidanceProgress(timely, 6, '2026-10-01', [])).toMatchObject({ verdict: 'notYet' });
    expect(guidanceProgress(timely, 6, '2026-10-01', late)).toMatchObject({
      verdict: 'check',
      reason: 'late',
      records: 2,
      since: '2026-07-10',
    });
    // Full without them, or not full even with them: they change nothing.
    expect(guidanceProgress([...timely, ...late], 6, '2026-10-01', ['2025-12-10'])).toMatchObject({ verdict: 'met' });
    expect(guidanceProgress(timely, 6, '2026-10-01', ['2026-06-20'])).toMatchObject({ verdict: 'notYet' });
  });
  it('complete months stay complete', () => {
    const days = ['2025-01-15', '2025-03-15', '2025-05-15', '2025-07-15'];
    expect(guidanceProgress(days, 6, '2026-11-20')).toMatchObject({ metOn: '2025-07-15', verdict: 'met' });
  });

  it('does not depend on the order, nor on future records', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), day, (days, asOf) => {
        const forward = guidanceProgress([...days].sort(), 6, asOf);
        expect(guidanceProgress([...days].reverse(), 6, asOf)).toEqual(forward);
        expect(
          guidanceProgress(
            days.filter((d) => d <= asOf),
            6,
            asOf,
          ),
        ).toEqual(forward);
        if (forward.verdict === 'met') expect(forward.months).toBeGreaterThanOrEqual(6);
        if (forward.since && forward.metOn) expect(monthsBetween(forward.since, forward.metOn)).toBe(6);
      }),
    );
  });
});

describe('a record', () => {
  it('has one canonical form per content', () => {
    const shuffled = Object.fromEntries(Object.entries(content).reverse()) as unknown as GuidanceContent;
    expect(canonicalGuidance('p', null, shuffled)).toBe(canonicalGuidance('p', null, content));
    for (const other of [
      canonicalGuidance('q', null, content),
      canonicalGuidance('p', 'x', content),
      canonicalGuidance('p', null, { ...content, minutes: 61 }),
      canonicalGuidance('p', null, { ...content, sections: [], cards: ['資金'] }),
      canonicalGuidance('p', null, { ...content, decisions: '見積もりを取る', next: '' }),
    ])
      expect(other).not.toBe(canonicalGuidance('p', null, content));
  });
  it('lists what is missing before it can be signed', () => {
    expect(guidanceGaps(content)).toEqual([]);
    expect(guidanceGaps({ ...content, date: '', minutes: 0, advisor: ' ', topic: '', advice: '' })).toEqual([
      'date',
      'minutes',
      'advisor',
      'topic',
      'advice',
    ]);
    expect(guidanceGaps({ ...content, minutes: 1.5 })).toEqual(['minutes']);
  });
  it.each([
    [-60, ['minutes']],
    [0, ['minutes']],
    [1, []],
    [1_440, []],
    [1_441, ['minutes']],
    [Number.NaN, ['minutes']],
  ])('a session of %d minutes: %j is missing', (minutes, gaps) => {
    expect(guidanceGaps({ ...content, minutes })).toEqual(gaps);
  });
});

describe('the stage of a business', () => {
  it('is derived from its opening day', () => {
    const today = '2026-11-21';
    expect(businessStage('', today)).toEqual({ stage: 'undecided', years: 0 });
    expect(businessStage('令和9年', today)).toEqual({ stage: 'undecided', years: 0 });
    expect(businessStage('2026-11-22', today)).toEqual({ stage: 'preparing', years: 0 });
    expect(businessStage('2026-11-21', today)).toEqual({ stage: 'firstYear', years: 0 });
    expect(businessStage('2025-11-22', today)).toEqual({ stage: 'firstYear', years: 0 });
    expect(businessStage('2025-11-21', today)).toEqual({ stage: 'running', years: 1 });
    expect(businessStage('1998-04-01', today)).toEqual({ stage: 'running', years: 28 });
  });
});
