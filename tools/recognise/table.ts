/** The table of recognition: words, answers and ticks by what happened to the paper (docs/recognition.md). */
import type { PaperKind, PaperScore } from './paper.ts';
import type { Share } from './score.ts';

/** `unread`: why nothing was recognised, '' when something was. */
export type Recognised = {
  file: string;
  kind: PaperKind;
  wear: string;
  pages: number;
  seconds: number;
  unread: string;
  score: PaperScore;
};

const percent = ({ right, of }: Share): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`);
const outOf = (share: Share): string => `${share.right}/${share.of}${share.of === 0 ? '' : ` (${percent(share)})`}`;
const sum = (shares: readonly Share[]): Share => ({
  right: shares.reduce((all, { right }) => all + right, 0),
  of: shares.reduce((all, { of }) => all + of, 0),
});

function row(name: string, all: readonly Recognised[]): string {
  const scores = all.map(({ score }) => score);
  const cells = [
    name,
    String(all.length),
    percent(sum(scores.map(({ words }) => words))),
    outOf(sum(scores.map(({ fields }) => fields))),
    outOf(sum(scores.map(({ ticks }) => ticks))),
    String(scores.reduce((count, { wrong }) => count + wrong, 0)),
    String(scores.reduce((count, { believed }) => count + believed, 0)),
    [...new Set(all.flatMap(({ unread }) => (unread === '' ? [] : [unread])))].join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const KINDS: Readonly<Record<PaperKind, string>> = {
  scan: 'laid on a scanner, 200 dots an inch',
  turned: 'the same, upside down or on its side',
  coarse: 'scanned at 150 dots an inch or fewer',
  fax: 'faxes, one bit a dot',
  photograph: 'photographs',
  screen: 'pictures of a screen',
};

export function table(all: readonly Recognised[]): string {
  const read = all.filter(({ unread }) => unread === '');
  return `${[
    '| What happened to the paper | files | words | answers, by letters and digits | questions with ticks | ticks wrong, flagged | believed | unread, because |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(KINDS).flatMap(([kind, name]) => {
      const ofKind = all.filter((one) => one.kind === kind);
      if (ofKind.length === 0) return [];
      const wears = [...new Set(ofKind.map(({ wear }) => wear))];
      const known = ofKind.filter(({ unread }) => unread === '');
      return [
        ...wears.map((wear) =>
          row(
            wear,
            ofKind.filter((one) => one.wear === wear),
          ),
        ),
        row(`**${name}**`, known),
      ];
    }),
    row('**all that were read**', read),
  ].join('\n')}\n`;
}
