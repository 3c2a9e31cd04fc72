/** One row of the bench: two medians of one run, their ratio, and what it should not be over. */
import { type Measured, median } from './pairs.ts';

export type Row = {
  row: string;
  oursMs: number;
  baselineMs: number;
  ratio: number;
  /** Absent = nobody asked for one: the row stands beside another. */
  goal?: number;
  verdict: 'ok' | 'over' | '';
  pairs: number;
  ours: string;
  baseline: string;
  notes: string[];
};

export type Question = Pick<Row, 'row' | 'goal' | 'ours' | 'baseline'>;

export function rowOf(question: Question, measured: Measured, notes: string[] = []): Row {
  const oursMs = median(measured.ours);
  const baselineMs = median(measured.baseline);
  const ratio = oursMs / baselineMs;
  return {
    ...question,
    oursMs,
    baselineMs,
    ratio,
    verdict: question.goal === undefined ? '' : ratio <= question.goal ? 'ok' : 'over',
    pairs: measured.ours.length,
    notes,
  };
}

const HEADS = ['row', 'ours ms', 'baseline ms', 'ratio', 'goal', '', 'pairs'] as const;

/** The table as it is printed, with what each row compares and found below it. */
export function tableText(rows: readonly Row[]): string {
  const cells = rows.map(({ row, oursMs, baselineMs, ratio, goal, verdict, pairs }) => [
    row,
    oursMs.toFixed(1),
    baselineMs.toFixed(1),
    ratio.toFixed(2),
    goal === undefined ? '' : `≤ ${goal}`,
    verdict,
    String(pairs),
  ]);
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ');
  const below = rows.flatMap(({ row, ours, baseline, notes }) => [
    '',
    row,
    `  ours: ${ours}`,
    `  baseline: ${baseline}`,
    ...notes.map((note) => `  ${note}`),
  ]);
  return [line(HEADS), ...cells.map(line), ...below].join('\n');
}
