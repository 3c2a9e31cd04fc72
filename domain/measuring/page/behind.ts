/** The part of the page that every figure opens into: the references behind it, what each counts as, and its history in steps. */
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import type { Figure, MeasuredStep } from '../../../schemas/measures.ts';
import type { Reference } from '../../../schemas/primitives.ts';
import { escaped } from '../../feedback/letter-page.ts';
import { type Judgement, judgements, type Measured, sliceOf } from '../figures.ts';
import { becauseWords, hoursWords, stepWords, when } from './words.ts';

/** As many as somebody reads on a page; the rest are asked for by figure. */
const MOST = 60;

const COUNTS = { for: 'counts', against: 'does not count', excluded: 'left out' } as const;

function countsAs({ judged }: Judgement): string {
  const { counts } = judged;
  const why = judged.counts === 'excluded' ? `: ${becauseWords(judged.because)}` : '';
  return `<span class="${counts}">${COUNTS[counts]}</span>${escaped(why)}`;
}

function row(
  one: Judgement,
  steps: readonly MeasuredStep[],
  standing: boolean,
  { period }: Measured,
  profile: AuthorityProfile,
): string {
  // Whatever waits counts: to say so of each would say nothing.
  const counting = standing ? '' : `<td>${countsAs(one)}</td>`;
  const { reference, receivedAt, due } = one.facts;
  const took = one.judged.counts === 'excluded' ? undefined : one.judged.tookHours;
  const lived = steps
    .filter(({ at }) => at < period.asOf)
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(({ at, step }) => `${when(at)}: ${stepWords(step)}`);
  const dues = [
    ...(due.acknowledge ? [`acknowledgement due ${when(due.acknowledge)}`] : []),
    ...(due.decide ? [`decision due ${when(due.decide)}`] : []),
  ];
  const { words } = sliceOf(one.facts, 'source', profile);
  return `<tr><td class="ref">${escaped(reference)}</td><td>${when(receivedAt)}<br>${escaped(words)}</td>${counting}<td class="n">${took === undefined ? '' : hoursWords(took)}</td><td class="how">${[...dues, ...lived].map(escaped).join('<br>')}</td></tr>`;
}

/** What is against comes first, then what is left out: that is what somebody opens it for. */
const ORDER = { against: 0, excluded: 1, for: 2 } as const;

export function behindPart(
  figure: Figure,
  known: Measured,
  own: ReadonlyMap<Reference, readonly MeasuredStep[]>,
  profile: AuthorityProfile,
  hidden: ReadonlySet<Reference>,
): string {
  const { title, definition, source, behind } = figure;
  const standing = figure.of === 'standing-at-end';
  const each = judgements(figure.figure, known).toSorted(
    (a, b) => ORDER[a.judged.counts] - ORDER[b.judged.counts] || (a.facts.receivedAt < b.facts.receivedAt ? -1 : 1),
  );
  const named = each.filter(({ facts }) => !hidden.has(facts.reference));
  const rows = named
    .slice(0, MOST)
    .map((one) => row(one, own.get(one.facts.reference) ?? [], standing, known, profile));
  const restricted = each.length - named.length;
  const unnamed = restricted > 0 ? `<p>${restricted} of them restricted: counted, and not named here.</p>` : '';
  const rest =
    named.length > MOST
      ? `<p>These are ${MOST} of ${named.length}; all of them: <code>GET ${escaped(behind)}</code></p>`
      : '';
  const table =
    rows.length === 0
      ? restricted > 0
        ? ''
        : '<p>Nobody stands behind it.</p>'
      : `<table><caption>${standing ? 'Longest waiting first' : 'What does not count first'}</caption><thead><tr><th scope="col">Reference</th><th scope="col">Came, from</th>${standing ? '' : '<th scope="col">Counts?</th>'}<th scope="col" class="n">${standing ? 'Waiting' : 'Took'}</th><th scope="col">Clocks and history, by when entered</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${rest}`;
  return `<section><h3>${escaped(title)}</h3><p>${escaped(definition)}</p><p class="of">Source: ${escaped(source)}</p><details><summary>The ${each.length} behind it</summary><div class="behind" id="${figure.figure}">${table}${unnamed}</div></details></section>`;
}
