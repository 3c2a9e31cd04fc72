/** Parts a box that says in several ways how somebody is reached. */
import type { Said } from '../said.ts';

const MAIL = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[^\s@,;:<>().]+/;

/** "01632 960820, a.smith@school.example" in one box is a number and a mail address; each keeps the box as its evidence. */
export function splitContact(saids: readonly Said[]): { phones: Said[]; mails: Said[] } {
  const phones: Said[] = [];
  const mails: Said[] = [];
  for (const said of saids) {
    const mail = MAIL.exec(said.text)?.[0];
    if (mail === undefined) {
      phones.push(said);
      continue;
    }
    mails.push({ ...said, text: mail });
    const rest = said.text
      .replace(mail, ' ')
      .replaceAll(/\b(e-?mail|and|or)\b:?/gi, ' ')
      .replaceAll(/^[\s,;:/|&-]+|[\s,;:/|&-]+$/g, '');
    if (rest !== '') phones.push({ ...said, text: rest });
  }
  return { phones, mails };
}
