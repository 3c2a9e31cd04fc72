/** Takes out of a table's cells the small print that tells how to fill them in: kept as passages, never part of a label or an answer. */
import { isGuidance, isHint } from '../hints.ts';
import { type GridCell, type Paragraph, type Run, runsText, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';

/** Letters of an unstated size are about this large, in half points. */
const USUAL = 22;
const LONGEST = 160;

const worded = (run: Run): boolean => run.mark === undefined && tidy(run.text) !== '';

/** Stretches of runs of one weight, in order. */
function stretchesOf(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1)?.[0];
    const alike =
      last !== undefined && (last.strong === true) === (run.strong === true) && last.slanted === run.slanted;
    if (alike) found.at(-1)?.push(run);
    else found.push([run]);
  }
  return found;
}

function isAside(stretch: readonly Run[], lead: Run): boolean {
  const own = stretch.filter(worded);
  if (own.length === 0 || stretch.some((run) => run.strong || run.entered || run.mark !== undefined)) return false;
  const small = own.every((run) => run.slanted === true && (run.size ?? USUAL) < (lead.size ?? USUAL));
  const slanted = own.every((run) => run.slanted === true);
  return small || isHint(runsText(own)) || (slanted && isGuidance(runsText(own)));
}

/** A label without bold whose next line tells how to answer it. */
function isPlainAside(paragraph: Paragraph, index: number, before: Paragraph | undefined): boolean {
  const label = tidy(runsText(before?.runs ?? []));
  const text = tidy(runsText(paragraph.runs));
  const plain = paragraph.runs.every((run) => !run.entered && run.mark === undefined);
  return (
    index === 1 && plain && text.length < LONGEST && isHint(text) && (/[:?]$/.test(label) || isKnownLabel(label))
  );
}

/** "What are your concerns? _Please be as specific as you can_": what stands in italics behind a plain label. */
function slantedHint(runs: readonly Run[]): Run[] {
  const [label, aside, ...more] = stretchesOf(runs).filter((stretch) => stretch.some(worded));
  const slanted = aside?.every((run) => run.slanted === true && !run.entered) === true;
  if (label === undefined || aside === undefined || more.length > 0 || !slanted) return [];
  return isGuidance(runsText(aside)) ? aside : [];
}

/** The cell without small print, and what that said. */
export function withoutAsides(cell: GridCell): { cell: GridCell; said: string[] } {
  const said: string[] = [];
  const first = cell.paragraphs.flatMap(({ runs }) => runs).find(worded);
  if (first === undefined) return { cell, said };
  const paragraphs = cell.paragraphs.flatMap((paragraph, index): Paragraph[] => {
    if (!first.strong) {
      if (isPlainAside(paragraph, index, cell.paragraphs[index - 1])) {
        said.push(tidy(runsText(paragraph.runs)));
        return [];
      }
      const aside = index === 0 && cell.paragraphs.length > 1 ? slantedHint(paragraph.runs) : [];
      if (aside.length === 0) return [paragraph];
      said.push(tidy(runsText(aside)));
      return [{ ...paragraph, runs: paragraph.runs.filter((run) => !aside.includes(run)) }];
    }
    const kept = stretchesOf(paragraph.runs).filter((stretch) => {
      if (!isAside(stretch, first)) return true;
      said.push(tidy(runsText(stretch)));
      return false;
    });
    const runs = kept.flat();
    return runs.length === 0 && paragraph.runs.length > 0 ? [] : [{ ...paragraph, runs }];
  });
  return said.length === 0 ? { cell, said } : { cell: { ...cell, paragraphs }, said };
}

/** How a label goes on behind its bold words: "**Home address** and postcode". */
const GOES_ON = /^(and|or|of|if|with|including|incl|plus|for|to|in|at|as|eg|e\.g|i\.e)\b/;
const LONGEST_LABEL = 12;

/** The cell of a row with all of its label in bold: what goes on behind the bold words in small letters is no answer where the next cell is for it. */
export function wholeLabel(cell: GridCell): GridCell {
  const runs = cell.paragraphs.flatMap((paragraph) => paragraph.runs).filter((run) => worded(run) || run.entered);
  const plain = runs.findIndex((run) => run.strong !== true);
  const rest = runs.slice(Math.max(plain, 0));
  if (plain < 1 || rest.some((run) => run.strong || run.entered || run.mark !== undefined)) return cell;
  if (cell.paragraphs.some((paragraph) => paragraph.runs.some((run) => run.mark !== undefined))) return cell;
  const words = tidy(runsText(rest));
  const label = tidy(runsText(runs.slice(0, plain)));
  if (/[:?]$/.test(label) || words.split(' ').length > LONGEST_LABEL) return cell;
  const slanted = /^[(\p{Ll}]/u.test(words) && rest.every((run) => run.slanted === true);
  if (!GOES_ON.test(words) && !slanted) return cell;
  const paragraphs = cell.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, strong: true })),
  }));
  return { ...cell, paragraphs };
}
