import { listed } from '../support/listed.ts';

/** What a schedule's five fields say. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
interface Schedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** Sunday is 0. */
  readonly daysOfWeek: ReadonlySet<number>;
  /** Where both kinds of days are limited, either is enough. */
  readonly eitherDay: boolean;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const WEEKDAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ');
const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const FIELDS = [
  { from: 0, to: 59, names: [] },
  { from: 0, to: 23, names: [] },
  { from: 1, to: 31, names: [] },
  { from: 1, to: 12, names: MONTHS },
  { from: 0, to: 6, names: WEEKDAYS },
] as const;

/** GitHub starts a schedule at most every five minutes. */
const MOST_PER_DAY = 288;

/** How often a cron line fires on a day on which it fires at all; undefined where it is no cron line. */
export function firesPerDay(cron: string): number | undefined {
  const schedule = parse(cron);
  return schedule && Math.min(MOST_PER_DAY, schedule.minutes.size * schedule.hours.size);
}

interface Day {
  readonly ofMonth: number;
  readonly ofWeek: number;
  readonly month: number;
}

/** Four years hold every kind of day. */
const DAYS = 1461;
let calendar: readonly Day[] | undefined;

/** How often it fires in 30 days, over the years. */
export function firesPerMonth(cron: string): number | undefined {
  const schedule = parse(cron);
  const perDay = firesPerDay(cron);
  if (schedule === undefined || perDay === undefined) return undefined;
  calendar ??= Array.from({ length: DAYS }, (_, day) =>
    dayOf(new Date(Date.UTC(2025, 0, 1 + day))),
  );
  const days = calendar.filter((day) => firesOn(schedule, day)).length;
  return (perDay * days * 30) / DAYS;
}

function dayOf(date: Date): Day {
  return { ofMonth: date.getUTCDate(), ofWeek: date.getUTCDay(), month: date.getUTCMonth() + 1 };
}

function firesOn({ daysOfMonth, daysOfWeek, months, eitherDay }: Schedule, day: Day): boolean {
  if (!months.has(day.month)) return false;
  const [ofMonth, ofWeek] = [daysOfMonth.has(day.ofMonth), daysOfWeek.has(day.ofWeek)];
  return eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}

function parse(cron: string): Schedule | undefined {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const sets = FIELDS.map(({ from, to, names }, index) =>
    values(fields[index] ?? '', from, to, names),
  );
  const [minutes, hours, daysOfMonth, months, daysOfWeek] = sets;
  if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek) return undefined;
  const eitherDay = !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*');
  return { minutes, hours, daysOfMonth, months, daysOfWeek, eitherDay };
}

/** The values a field names: `*`, `5`, `1-5`, steps such as `10-40/10`, names, and lists of those. */
function values(
  field: string,
  from: number,
  to: number,
  names: readonly string[],
): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  const plain = field
    .slice(0, 400)
    .replace(/[A-Za-z]{3}/g, (name) => String(numberOf(name, from, names)));
  for (const part of plain.split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,3}))?$/.exec(part);
    if (match === null) return undefined;
    const [, first, last, step] = match;
    const start = first === undefined ? from : Number(first);
    const end =
      last !== undefined ? Number(last) : first === undefined || step !== undefined ? to : start;
    const by = step === undefined ? 1 : Number(step);
    if (by < 1 || start < from || end > to) return undefined;
    for (let value = start; value <= end; value += by) found.add(value);
  }
  return found;
}

/** Out of every range where it is no name. */
function numberOf(name: string, from: number, names: readonly string[]): number {
  const index = names.indexOf(name.toUpperCase());
  return index < 0 ? 99 : index + from;
}

/** More are counted and not read out. */
const MOST_NAMED = 3;

/** More lines than anybody writes are not compared with each other. */
const MOST_COMPARED = 24;

/** Lines that are told together: of one day, at one time, or one alone. */
interface Told {
  /** In minutes since midnight. */
  readonly times: ReadonlySet<number>;
  readonly days: Schedule;
  readonly lines: readonly string[];
}

/** Each line once; those that no words are for as they are written. */
function inWords(crons: readonly string[]): readonly string[] {
  const told: Told[] = [];
  for (const line of new Set(crons.map((one) => one.trim()))) {
    const days = parse(line);
    const times = days && timesOf(days);
    told.push({ times: times ?? new Set(), days: days ?? NEVER, lines: [line] });
  }
  return together(told).flatMap(
    (one) => wordsOf(one) ?? one.lines.map((line) => `on the schedule \`${line.slice(0, 80)}\``),
  );
}

const NOTHING: ReadonlySet<number> = new Set();
const NEVER: Schedule = {
  minutes: NOTHING,
  hours: NOTHING,
  daysOfMonth: NOTHING,
  months: NOTHING,
  daysOfWeek: NOTHING,
  eitherDay: false,
};

function timesOf({ hours, minutes }: Schedule): ReadonlySet<number> {
  return new Set([...hours].flatMap((hour) => [...minutes].map((minute) => hour * 60 + minute)));
}

/** The same hour told twice, or its days one by one, says less than both as one. */
function together(all: readonly Told[]): readonly Told[] {
  const found: Told[] = [];
  for (const one of all) {
    const [index, both] = firstJoined(found, one);
    if (both === undefined) found.push(one);
    else found[index] = both;
  }
  return found.length < all.length ? together(found) : found;
}

function firstJoined(found: readonly Told[], one: Told): readonly [number, Told | undefined] {
  for (const [index, other] of found.entries()) {
    const both = joined(other, one);
    if (both !== undefined && wordsOf(both) !== undefined) return [index, both];
  }
  return [-1, undefined];
}

/** Nothing where they share a time of a day: that starts it twice. */
function joined(one: Told, other: Told): Told | undefined {
  const lines = [...one.lines, ...other.lines];
  const [days, more] = [one.days, other.days];
  const sameWeek = isSame(days.daysOfWeek, more.daysOfWeek);
  if (!isSame(days.daysOfMonth, more.daysOfMonth) || !isSame(days.months, more.months))
    return undefined;
  if (sameWeek && days.eitherDay === more.eitherDay && isApart(one.times, other.times))
    return { times: new Set([...one.times, ...other.times]), days, lines };
  if (!isEveryDayOfMonth(days) || !isApart(days.daysOfWeek, more.daysOfWeek)) return undefined;
  const daysOfWeek = new Set([...days.daysOfWeek, ...more.daysOfWeek]);
  return isSame(one.times, other.times)
    ? { times: one.times, days: { ...days, daysOfWeek }, lines }
    : undefined;
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

function isApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return ![...one].some((value) => other.has(value));
}

/** Only the days of the week say when. */
function isEveryDayOfMonth({ daysOfMonth, eitherDay }: Schedule): boolean {
  return daysOfMonth.size === 31 && !eitherDay;
}

/** When it fires, in words where it is of a usual kind: `every night at 03:00 UTC`. */
function wordsOf({ times, days: schedule }: Told): string | undefined {
  const days = daysIn(schedule);
  if (days === undefined || schedule.months.size < 12) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  if (sorted.length <= MOST_NAMED) {
    const isNight = sorted.every((time) => time < 6 * 60 || time >= 22 * 60);
    const on = isNight && days === 'every day' ? 'every night' : days;
    return sorted.length === 0 ? undefined : `${on} at ${listed(sorted.map(clock))} UTC`;
  }
  const often = oftenIn(sorted);
  return often && `${often}${days === 'every day' ? '' : ` ${days}`}`;
}

const A_DAY = 24 * 60;

/** `every 20 minutes`, `every 6 hours`, `5 times a day`. */
function oftenIn(sorted: readonly number[]): string | undefined {
  const gap = A_DAY / sorted.length;
  // GitHub starts none oftener, whatever the line says.
  if (gap < A_DAY / MOST_PER_DAY) return undefined;
  const first = sorted[0] ?? 0;
  if (sorted.every((time, index) => time === first + index * gap))
    return gap === 60
      ? 'every hour'
      : gap % 60 === 0
        ? `every ${gap / 60} hours`
        : `every ${gap} minutes`;
  const perHour = sorted.length / 24;
  const isHourly = sorted.every((time, i) => time + 60 === (sorted[i + perHour] ?? time + 60));
  return Number.isInteger(perHour) && isHourly
    ? `${perHour} times an hour`
    : `${sorted.length} times a day`;
}

function daysIn(schedule: Schedule): string | undefined {
  const { daysOfMonth, daysOfWeek, eitherDay } = schedule;
  const [ofMonth, ofWeek] = [daysOfMonth.size === 31, daysOfWeek.size === 7];
  if (eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek) return 'every day';
  if (isEveryDayOfMonth(schedule)) {
    // Sunday ends the week.
    const days = [...daysOfWeek].map((day) => (day + 6) % 7).sort((a, b) => a - b);
    const names = days.map((day) => WEEKDAY_NAMES[(day + 1) % 7] ?? '');
    if (days.join() === '0,1,2,3,4') return 'on weekdays';
    if (names.length === 1) return `every ${names[0]}`;
    const isRun = days.length > MOST_NAMED && days.every((day, i) => day === (days[0] ?? 0) + i);
    return isRun ? `from ${names[0]} to ${names.at(-1)}` : `on ${listed(names)}`;
  }
  const day = only(daysOfMonth);
  return day !== undefined && ofWeek ? `on day ${day} of every month` : undefined;
}

function only(values: ReadonlySet<number>): number | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}

function clock(time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

/** Several schedules together, with how often that makes: `every night at 03:00 UTC, 30 times a month`. */
export function schedulesInWords(crons: readonly string[]): string {
  const shown = inWords(crons.slice(0, MOST_COMPARED));
  const isLong = crons.length > MOST_COMPARED;
  const told = isLong || shown.length > MOST_NAMED ? `on ${crons.length} schedules` : listed(shown);
  const times = crons.map(firesPerMonth);
  if (times.length === 0 || times.some((count) => count === undefined)) return told;
  const total = times.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return `${told}, ${timesAMonth(total)}`;
}

function timesAMonth(times: number): string {
  if (times < 0.05) return 'which never comes';
  if (times < 0.75) return `about ${Math.max(1, Math.round((times * 365) / 30))} times a year`;
  const whole = Math.round(times);
  return whole === 1 ? 'once a month' : `${whole} times a month`;
}
