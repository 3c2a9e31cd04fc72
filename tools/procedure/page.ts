/** docs/procedure.md as text: the procedure's lines with rule and test, the state machine as its table and drawing, and who may do what in each council. */
import { AUTHORITIES } from '../../domain/authorities/authorities.ts';
import { isLegal } from '../../domain/lifecycle.ts';
import { act } from '../../schemas/authority.ts';
import { standing } from '../../schemas/referral.ts';
import { ROWS, type Row } from './rows.ts';

const link = (path: string) => `[${path.split('/').at(-1)}](../${path})`;

function rowOf({ line, says, rules, tests, toCome }: Row): string {
  const more = toCome === undefined ? '' : ` *To come: ${toCome}.*`;
  return `| ${line} | ${says}.${more} | ${rules.map(link).join(', ')} | ${tests.map(link).join(', ')} |`;
}

function stateMachine(): string {
  const all = standing.options;
  const lines = act.options.map(
    (one) => `| ${one} | ${all.map((where) => (isLegal(one, where) ? '●' : '')).join(' | ')} |`,
  );
  return [`| act | ${all.join(' | ')} |`, `| --- |${all.map(() => ' :---: |').join('')}`, ...lines].join('\n');
}

/** How a referral's standing moves, drawn by whoever shows Markdown with Mermaid. */
const DRAWING = `\`\`\`mermaid
stateDiagram-v2
  [*] --> contact: an arrival about a child, read or not
  [*] --> in_tray: no referral found in it, or a machine's mail
  [*] --> consultation: a social worker's advice
  consultation --> contact: escalate-consultation
  in_tray --> contact: complete
  in_tray --> set_aside: set-aside, with the reason
  in_tray --> referral: decide-contact, progressed
  in_tray --> closed: decide-contact, any other outcome
  contact --> referral: decide-contact, progressed
  contact --> closed: decide-contact, any other outcome
  closed --> referral: decide-contact, progressed at any later time
  referral --> closed: decide-disposal
  contact --> linked: link, or a form that quotes its call
  in_tray --> linked: link
  referral --> linked: link
\`\`\``;

function whoMay(): string {
  const head = `| act | ${AUTHORITIES.map(({ id }) => id).join(' | ')} |`;
  const lines = act.options.map((one) => {
    const cells = AUTHORITIES.map(({ acts }) =>
      acts
        .filter((row) => row.act === one)
        .map(({ roles, qualification }) => `${roles.join(', ')}${qualification ? ' (qualified)' : ''}`)
        .join('; '),
    );
    return `| ${one} | ${cells.join(' | ')} |`;
  });
  return [head, `| --- |${AUTHORITIES.map(() => ' --- |').join('')}`, ...lines].join('\n');
}

function clocks(): string {
  const rows = AUTHORITIES.flatMap(({ id, clocks: all }) =>
    all.map(({ kind, limit, stoppedBy, owedBy, source }) => {
      const long = 'count' in limit ? `${limit.count} ${limit.unit}` : limit.unit;
      return `| ${id} | ${kind} | ${long} | ${stoppedBy.join(', ')} | ${owedBy} | ${source} |`;
    }),
  );
  return [
    '| council | clock | limit | stopped by | owed by | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

export function procedurePage(): string {
  return `# The procedure, line by line

Written by \`npm run procedure\` from the code; do not edit it by hand. Every line of the procedure (P1-P40) and every ruling (R1-R21), with the rule that
holds it and the test that shows it.

| line | what it asks | rule | test |
| --- | --- | --- | --- |
${ROWS.map(rowOf).join('\n')}

## The state machine

Where a referral stands, and how that moves. Every arrow is an act of a named person, but for the arrows out of the beginning and a form that quotes its call.

${DRAWING}

Which act is legal where: an empty place is a refusal that names the legal ones.

${stateMachine()}

## Who may do what

${whoMay()}

## The clocks

${clocks()}
`;
}
