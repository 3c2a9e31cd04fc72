/** The report: one page that needs nothing else, with the originals on the left and what was made of them on the right. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Case } from './case.ts';
import { draftMarkup } from './draft.ts';
import { findingsMarkup } from './findings.ts';
import { html, Markup, NOTHING } from './html.ts';
import { leftoversMarkup } from './leftovers.ts';
import { type Standing, standingOf } from './marks.ts';
import { originalsMarkup } from './originals.ts';

const NATURES: Readonly<Record<Case['normalised']['nature'], string>> = {
  referral: 'A referral.',
  'supporting-document': 'A supporting document with no referral.',
  unread: 'Could not be read: a person opens the original.',
  automatic: 'An automatic mail.',
  'no-referral': 'No referral was found in it: a person looks.',
};

/** The page for some files. Nothing in it is fetched from anywhere: its own policy forbids it. */
export async function reportPage(cases: readonly Case[]): Promise<string> {
  const style = await readFile(new URL('./report.css', import.meta.url), 'utf8');
  const script = await readFile(new URL('./report.js', import.meta.url), 'utf8');
  const policy = `default-src 'none'; img-src data:; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const contents = cases.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`);
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>What was read: ${cases.map(({ name }) => name).join(', ')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="top"><h1>What was read</h1><p>Each number links a value with the place it was taken from. The original decides; a person checks what is marked.</p>${cases.length > 1 ? html`<nav aria-label="Files"><ol>${contents}</ol></nav>` : NOTHING}${LEGEND}</header>
${cases.map(caseMarkup)}
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.text;
}

const LEGEND = html`<ul class="legend"><li><span class="value sure">read</span></li><li><span class="value doubted">to be checked</span>: a finding is about it</li><li><span class="value unsure">unsure</span>: the reader itself doubts it</li><li><span class="value loose">kept</span>, without a place in the draft</li></ul>`;

function caseMarkup(one: Case): Markup {
  const { reading, normalised } = one;
  const { urgency, nature } = normalised;
  const begun = new Set<number>();
  const urgent =
    urgency.level === 'urgent'
      ? html`<strong class="urgent-word">Urgent${urgency.because.length > 0 ? `: ${urgency.because.join('; ').replaceAll('-', ' ')}` : ''}</strong> `
      : NOTHING;
  const unread =
    reading.outcome.status === 'unread'
      ? html`<p class="finding urgent"><b>Unread</b> ${reading.outcome.words}</p>`
      : NOTHING;
  const sure = reading.outcome.status === 'read' ? html`${inAll(one)}` : NOTHING;
  return html`<article id="${one.id}" class="case"><header><a class="skip" href="#${one.id}made">To what was made of it</a><h2>${one.name}</h2><p>${urgent}${NATURES[nature]} ${sure}</p>${unread}</header>
<div class="sides"><section class="originals" aria-label="The original">${originalsMarkup(one)}</section>
<section class="made" id="${one.id}made" aria-label="What was made of it" tabindex="0"><h3>Findings</h3>${findingsMarkup(one)}<h3>Draft</h3>${draftMarkup(one, begun)}<h3>Kept without a place</h3>${leftoversMarkup(one, begun)}</section></div></article>`;
}

/** How far the whole is to be trusted, in numbers that anybody can count again below: no single share would be honest of a form that was met for the first time. */
function inAll({ reading, normalised: { evidence, findings } }: Case): string {
  const standings = Object.entries(evidence).map(([at, one]) => standingOf(at, one, findings));
  const of = (standing: Standing) => standings.filter((one) => one === standing).length;
  const unsure = of('doubted') + of('unsure');
  const own =
    reading.confidence < 1
      ? ` The reader’s own confidence in the document: ${Math.round(reading.confidence * 100)} %.`
      : '';
  return `${of('sure') + unsure} values read, ${unsure} of them to be checked; ${of('loose')} kept without a place in the draft.${own}`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
