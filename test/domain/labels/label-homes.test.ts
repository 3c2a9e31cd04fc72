import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../domain/labels/find-label.ts';
import { type SectionKind, sectionKind } from '../../../domain/labels/sections.ts';
import { statedMatter } from '../../../domain/labels/statements.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../fixtures/labels/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** "person.birth", "matter.details", "nobody" or "none". */
function homeOf(label: string, heading: string): string {
  const meaning = meaningOf(label, sectionKind(heading));
  if (meaning === undefined) {
    const stated = statedMatter(label);
    return stated === undefined ? 'none' : `matter.${stated}`;
  }
  return 'slot' in meaning ? `${meaning.of}.${meaning.slot}` : meaning.of;
}

const LISTED: Readonly<Partial<Record<SectionKind, string>>> = {
  child: 'child',
  household: 'household',
  mother: 'mother',
  father: 'father',
  parents: 'parent',
  siblings: 'sibling',
  significant: 'significant',
};

/** "mother.birth", "child.birth": whose detail it is, and not only which. */
function ownedHomeOf(label: string, heading: string): string {
  const kind = sectionKind(heading);
  const meaning = meaningOf(label, kind);
  if (meaning?.of !== 'person') return homeOf(label, heading);
  return `${meaning.owner === 'section' ? (LISTED[kind] ?? 'child') : meaning.owner}.${meaning.slot}`;
}

function expectHomes(name: string, homeIn = homeOf): void {
  let heading = '';
  const found: string[] = [];
  const wanted: string[] = [];
  for (const line of linesOf(name)) {
    if (line.startsWith('@')) {
      heading = line.slice(1).trim();
      continue;
    }
    const [home = '', ...rest] = line.split(': ');
    for (const label of rest.join(': ').split(' | ')) {
      wanted.push(`${heading} / ${label} → ${home}`);
      found.push(`${heading} / ${label} → ${homeIn(label, heading)}`);
    }
  }
  expect(found.length).toBeGreaterThan(100);
  expect(found).toEqual(wanted);
}

describe('labels of forms', () => {
  it('each that real forms print (domain reference 1.2, 1.3) finds its home, or is known to have none', () => {
    expectHomes('printed');
  });

  it('each that councils word in their own way finds its home', () => {
    expectHomes('worded');
  });

  it('each of another thousand wordings finds its home', () => {
    expectHomes('councils');
  });

  it('each that public forms print is the right person’s, and what has no place in the draft finds none', () => {
    expectHomes('public', ownedHomeOf);
  });

  it('headings say whose the labels below them are', () => {
    const wanted = linesOf('headings').flatMap((line) => {
      const [kind = '', ...rest] = line.split(': ');
      return rest
        .join(': ')
        .split(' | ')
        .map((heading) => `${heading} → ${kind}`);
    });
    expect(wanted.map((one) => one.replace(/ → \w+$/, '')).map((one) => `${one} → ${sectionKind(one)}`)).toEqual(
      wanted,
    );
  });
});
