/** Parts a line that ends one answer and begins the next label: "Castlebridge   **Postcode:** CB3 8XY" is the address's last line and a label. */
import { type Paragraph, tidy } from './blocks.ts';
import { isLabel } from './labels.ts';

/** The line as it stands, or as two: what is plain before a label in bold, and the label with its answer. */
export function partByWeight(line: Paragraph): Paragraph[] {
  const { runs } = line;
  if (line.heading || line.asks === true) return [line];
  const first = runs.findIndex((run) => run.mark !== undefined || tidy(run.text) !== '');
  const opening = runs[first];
  if (opening === undefined || opening.strong === true || opening.mark !== undefined) return [line];
  const at = runs.findIndex((run, index) => index > first && run.strong === true && tidy(run.text) !== '');
  if (at < 0 || runs.slice(0, at).some((run) => run.mark !== undefined)) return [line];
  const behind = runs.slice(at).findIndex((run) => run.strong !== true && tidy(run.text) !== '');
  const label = tidy(
    runs
      .slice(at, behind < 0 ? undefined : at + behind)
      .map((run) => run.text)
      .join(''),
  );
  const before = tidy(
    runs
      .slice(0, at)
      .map((run) => run.text)
      .join(''),
  );
  if (!/:$/.test(label) || !isLabel(label.replace(/\s*:$/, '')) || /[:?]$/.test(before)) return [line];
  return [
    { ...line, runs: runs.slice(0, at) },
    { ...line, runs: runs.slice(at) },
  ];
}
