/** How people write the same day. */
import type { Hand } from './hands.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ordinal = (day: number): string => {
  const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10];
  return `${day}${ending ?? 'th'}`;
};

export function writeDate(iso: string, dates: Hand['dates']): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  switch (dates) {
    case 'slashes':
      return `${day}/${month}/${year}`;
    case 'dots-short':
      return `${Number(day)}.${Number(month)}.${year.slice(2)}`;
    case 'long':
      return `${Number(day)} ${name} ${year}`;
    case 'short-month':
      return `${Number(day)} ${name.slice(0, 3)} ${year}`;
    case 'dashes':
      return `${day}-${month}-${year}`;
    case 'ordinal':
      return `${ordinal(Number(day))} ${name} ${year}`;
    case 'spaces':
      return `${day} ${month} ${year}`;
    case 'slashes-short':
      return `${Number(day)}/${Number(month)}/${year.slice(2)}`;
    case 'iso':
      return iso;
    case 'dots':
      return `${day}.${month}.${year}`;
    case 'month-dashes':
      return `${day}-${name.slice(0, 3)}-${year}`;
  }
}
