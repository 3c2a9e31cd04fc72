/** The open page: whom to ring by who is asking, and not a word that could be about anybody (P15). */
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed } from '../../domain/authorities/authorities.ts';
import { contactDetails } from '../../functions/contact-details.ts';
import { wantsJson } from '../../functions/edges/open-page.ts';
import { contactDetails as shape } from '../../schemas/contact-details.ts';

const INBOX = 'referrals@front-door.example';

describe.each(AUTHORITIES)('in $id', (profile) => {
  const { html, json } = contactDetails({ profile, inbox: INBOX });
  const said = shape.parse(json);

  it('gives each audience its own lines, 999 last, and others who can help', () => {
    for (const { audience, lines } of said.contacts) {
      expect(lines[0]?.line).toBe(audience);
      expect(lines.at(-1)).toMatchObject({ line: 'emergency', phone: '999' });
    }
    expect(said.support.length).toBe(profile.directory.length);
    expect(said.emergency).toContain('999');
  });

  it('says on the page all that it says to a program, with numbers that a telephone rings', () => {
    const everything = [...said.contacts.flatMap(({ lines }) => lines), ...said.support];
    for (const { name, phone } of everything) {
      expect(html).toContain(name);
      if (phone !== undefined) expect(html).toContain(`<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`);
    }
    expect(html).not.toMatch(/<script|https?:\/\/[^"<]*\.(css|js|png)|@import|inferred|seed 0/);
  });
});

it('is written for a child first, and never offers what nobody reads any more', () => {
  const profile = authorityNamed('hertfordshire');
  const { html } = contactDetails({ profile, inbox: INBOX });
  expect(html.indexOf('child or a young person')).toBeLessThan(html.indexOf('If you work with'));
  for (const { value } of profile.historicContacts) expect(html).not.toContain(value);
});

it('writes a council’s name as words, not as markup', () => {
  const { html } = contactDetails({ profile: { ...authorityNamed('norfolk'), name: '<b>N & N</b>' }, inbox: INBOX });
  expect(html).toContain('&lt;b&gt;N &amp; N&lt;/b&gt;');
});

describe('HTML or JSON', () => {
  it.each([
    ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
    ['nobody said', undefined, false],
    ['curl', '*/*', false],
    ['a program', 'application/json', true],
    ['a program that bears HTML', 'application/json, text/html;q=0.5', true],
    ['both alike', 'application/json, text/html', false],
    ['JSON refused', 'application/json;q=0, */*', false],
    ['any application', 'application/*', true],
    ['no sense', ';;;=', false],
  ])('%s: %s', (_, accept, json) => {
    expect(wantsJson(accept)).toBe(json);
  });
});
