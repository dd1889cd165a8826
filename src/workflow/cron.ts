import { listed } from '../listed.ts';

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

/** Four years hold every kind of day. */
const DAYS = 1461;

/** How often it fires in 30 days, over the years. */
export function firesPerMonth(cron: string): number | undefined {
  const schedule = parse(cron);
  const perDay = firesPerDay(cron);
  if (schedule === undefined || perDay === undefined) return undefined;
  let days = 0;
  for (let day = 0; day < DAYS; day++)
    if (firesOn(schedule, new Date(Date.UTC(2025, 0, 1 + day)))) days++;
  return (perDay * days * 30) / DAYS;
}

function firesOn(schedule: Schedule, date: Date): boolean {
  const { daysOfMonth, daysOfWeek, months, eitherDay } = schedule;
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const [ofMonth, ofWeek] = [daysOfMonth.has(date.getUTCDate()), daysOfWeek.has(date.getUTCDay())];
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

/** When a schedule fires, in words where it is of a usual kind: `every night at 03:00 UTC`. */
function scheduleWords(cron: string): string {
  const schedule = parse(cron);
  const words = schedule && wordsOf(schedule, cron.trim().split(/\s+/));
  return words ?? `on the schedule \`${cron.trim().slice(0, 80)}\``;
}

function wordsOf(schedule: Schedule, fields: readonly string[]): string | undefined {
  const [minutes = '', hours = '', , months = ''] = fields;
  const days = daysIn(schedule, fields);
  if (days === undefined || months !== '*') return undefined;
  const time = only(schedule.minutes);
  const hour = only(schedule.hours);
  if (time !== undefined && hour !== undefined)
    return `${days ?? ''} at ${two(hour)}:${two(time)} UTC`.replace(
      /^every day/,
      hour < 6 || hour > 21 ? 'every night' : 'every day',
    );
  const suffix = days === 'every day' ? '' : ` ${days}`;
  if (time !== undefined && hours === '*') return `every hour${suffix}`;
  if (time !== undefined) {
    const step = /^\*\/(\d+)$/.exec(hours)?.[1];
    if (step !== undefined && 24 % Number(step) === 0) return `every ${step} hours${suffix}`;
    return `${schedule.hours.size} times a day${suffix}`;
  }
  const step = /^\*\/(\d+)$/.exec(minutes)?.[1];
  return step !== undefined && hours === '*' ? `every ${step} minutes${suffix}` : undefined;
}

function daysIn({ daysOfMonth, daysOfWeek }: Schedule, fields: readonly string[]) {
  const [, , ofMonth = '', , ofWeek = ''] = fields;
  if (ofMonth === '*' && daysOfWeek.size === 7) return 'every day';
  if (ofMonth === '*') {
    const days = [...daysOfWeek].sort((a, b) => a - b);
    if (days.join() === '1,2,3,4,5') return 'on weekdays';
    if (days.length === 1) return `every ${WEEKDAY_NAMES[days[0] ?? 0]}`;
    return `on ${listed(days.map((day) => WEEKDAY_NAMES[day] ?? ''))}`;
  }
  const day = only(daysOfMonth);
  return day !== undefined && ofWeek === '*' ? `on day ${day} of every month` : undefined;
}

function only(values: ReadonlySet<number>): number | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** More are counted and not read out. */
const MOST_NAMED = 3;

/** Several schedules together, with how often that makes: `every night at 03:00 UTC, 30 times a month`. */
export function schedulesInWords(crons: readonly string[]): string {
  const shown = [...new Set(crons.slice(0, MOST_NAMED + 1))].map(scheduleWords);
  const told = shown.length > MOST_NAMED ? `on ${crons.length} schedules` : listed(shown);
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
