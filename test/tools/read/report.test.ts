/** `npm run read -- --html`: a page that needs nothing but itself, on which every value leads to its place, and on which no word of a document is more than a word. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPages, ids, links, scripts, sources, styles, tagNames, withoutCode } from './pages-of.ts';

const run = promisify(execFile);
const TOOL = new URL('../../../tools/read.ts', import.meta.url).pathname;
const sample = (name: string) => new URL(`../../samples/${name}`, import.meta.url).pathname;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function report(...files: string[]): Promise<string> {
  const page = join(folder, 'report.html');
  await run(process.execPath, [TOOL, '--html', page, ...files]);
  return readFile(page, 'utf8');
}

const SAMPLES = [
  '15-norfolk.pdf',
  '14-ssr.pdf',
  '10-form-attached.eml',
  '09-neighbour.eml',
  '16-marf.docx',
  '01-school.json',
];

describe('a report of every kind of original', () => {
  let page = '';
  beforeAll(async () => {
    page = await report(...SAMPLES.map(sample), sample('18-locked.pdf'), join(folder, 'not-there.pdf'));
  }, 180_000);

  it('holds all that it shows, and forbids itself to fetch anything', () => {
    const fetched = [...links(page), ...sources(page)].filter(
      (target) => !/^#|^data:image\/(png|jpeg|gif);/.test(target),
    );
    expect(fetched).toEqual([]);
    expect(page).not.toMatch(/<(link|iframe|object|embed|form|base|video|audio)\b|@import|url\(/i);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hash = (text = '') => createHash('sha256').update(text).digest('base64');
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash(styles(page)[0])}'; script-src 'sha256-${hash(scripts(page)[0])}'; base-uri 'none'; form-action 'none'`,
    );
    expect([styles(page).length, scripts(page).length]).toEqual([1, 1]);
    expect(withoutCode(page)).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  it('leads every value to its place and back: each anchor is there, once', () => {
    const there = ids(page);
    expect(there.length).toBe(new Set(there).size);
    const lost = links(page).filter((target) => target.startsWith('#') && !there.includes(target.slice(1)));
    expect(lost).toEqual([]);
    expect(page.match(/class="value (sure|doubted|unsure)"/g)?.length).toBeGreaterThan(100);
  });

  it('draws each page of the forms, with every box on its page', () => {
    const pages = drawnPages(page);
    expect(pages.length).toBe(3);
    const [norfolk] = pages;
    expect(norfolk?.boxes.length).toBeGreaterThan(20);
    for (const { width, height, boxes } of pages) {
      expect(boxes.length).toBeGreaterThan(0);
      for (const [x = -1, y = -1, w = 0, h = 0] of boxes) {
        expect(w * h).toBeGreaterThan(0);
        expect([x >= 0, y >= 0, x + w <= width + 1, y + h <= height + 1]).toEqual([true, true, true, true]);
      }
    }
  });

  it('shows the places of mail, Word and e-form in their own words', () => {
    expect(page).not.toMatch(/the place cannot be shown|its own look cannot be shown/);
    expect(page).toMatch(/<sup>\d+<\/sup>01632 960377<\/a>/);
    expect(page).toMatch(/<td colspan="1"><a class="mark sure"[^>]*><sup>\d+<\/sup>Abernathy-Kaur<\/a>/);
    expect(page).toMatch(
      /&quot;familyName&quot;: <a class="mark sure"[^>]*><sup>\d+<\/sup>&quot;Fenwick-Malik&quot;,<\/a>/,
    );
  });

  it('says why a file shows nothing', () => {
    expect(page).toContain('The file is locked with a password.');
    expect(page).toContain('The file could not be opened (ENOENT).');
  });
});

/** What must never come to life, wherever it stands. */
const CANARY = `"><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;'`;

it('shows markup in values, names, subjects and mail bodies as the letters that it is', async () => {
  const eform = join(folder, '<img src=x onerror=alert(3)>.json');
  await writeFile(eform, JSON.stringify({ version: '1', children: [{ givenName: CANARY }], [CANARY]: CANARY }));
  const mail = join(folder, 'canary.eml');
  await writeFile(
    mail,
    [
      'From: "<script>alert(4)</script>" <a@b.example>',
      'To: c@d.example',
      `Subject: ${CANARY}`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<table><tr><td>Surname:</td><td>&lt;script&gt;alert(5)&lt;/script&gt;</td></tr></table>',
      '<p onclick="alert(6)">Hello <script>alert(7)</script><iframe src="http://a.example"></iframe></p>',
    ].join('\r\n'),
  );
  const page = await report(eform, mail);
  expect(scripts(page).length).toBe(1);
  expect(withoutCode(page)).not.toMatch(/<script|<iframe|<img/);
  expect([...tagNames(page)].filter((name) => !KNOWN.has(name.toLowerCase()))).toEqual([]);
  expect(page).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&amp;lt;b&amp;gt;&#39;',
  );
  expect(page).toContain('&lt;script&gt;alert(5)&lt;/script&gt;');
  expect(page).not.toContain('alert(7)');
}, 120_000);

/** Every element that a report is made of. */
const KNOWN = new Set(
  'html head meta title body header h1 h2 h3 h4 p nav ol ul li a article div section small sup br dl dt dd span b strong pre table tbody tr td figure figcaption svg image rect text'.split(
    ' ',
  ),
);
