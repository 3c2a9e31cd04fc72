/** What came out, as a table for people: each arrival, how urgent, what is doubtful, by when, and what became of it. */
import type { HistoryView, ReferralView } from '../../schemas/views.ts';
import type { Sent } from './demonstration.ts';
import type { Screening } from './screening.ts';

const HEAD = [
  'what was sent',
  'reference',
  'channel',
  'urgency',
  'findings',
  'acknowledge by',
  'decide by',
  'screening',
  'what became of it',
];

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const at = (moment: string | undefined): string =>
  moment === undefined ? '–' : LONDON.format(new Date(moment)).replaceAll(',', '');

/** The last things that happened, in the order in which a duty manager would tell them. */
function became({ events }: HistoryView, { referral }: ReferralView): string {
  const whats = events.map(({ facts }) => facts);
  const paged = whats.flatMap((facts) => (facts.what === 'paged' ? [`paged ${facts.rung}`] : []));
  const acts = whats.flatMap((facts) => {
    if (facts.what === 'acknowledged')
      return [facts.how === 'nobody-to-acknowledge' ? 'nobody to acknowledge to' : `acknowledged by ${facts.how}`];
    if (facts.what === 'decided') return [facts.outcome];
    if (facts.what === 'clock-out') return [`${facts.clock} ran out`];
    return [];
  });
  const waits =
    acts.length > 0 ? [] : [referral.standing === 'in-tray' ? "waits in a person's in-tray" : 'waits for a person'];
  return [...new Set([...paged, ...acts, ...waits])].join('; ');
}

function rowOf(title: string, view: ReferralView, history: HistoryView): string[] {
  const { referral, clocks } = view;
  const due = (kind: string) => at(clocks.find((clock) => clock.kind === kind)?.dueAt);
  const worst = referral.findings.filter(({ severity }) => severity !== 'note').length;
  return [
    title.length > 44 ? `${title.slice(0, 43)}…` : title,
    referral.reference,
    referral.channel,
    referral.urgency.level,
    referral.nature === 'referral'
      ? `${referral.findings.length} (${worst} to check)`
      : `${referral.findings.length}, ${referral.nature}`,
    due('acknowledge'),
    due('decide'),
    referral.nature === 'automatic' ? '–' : referral.urgency.level,
    became(history, view),
  ];
}

/** The table as lines, columns aligned. */
export async function outcomeTable(sent: readonly Sent[], screening: Screening): Promise<string[]> {
  const rows = [HEAD];
  for (const { title, reference } of sent) {
    rows.push(rowOf(title, await screening.show(reference), await screening.history(reference)));
  }
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = HEAD, ...rest] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)];
}
