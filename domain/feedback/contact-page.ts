/** The open page that says whom to ring, by who is asking, and who else can help (seed 001 s1: signposted clearly; P15). */
import { type Audience, audience } from '../../schemas/authority/contacts.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { ContactDetails } from '../../schemas/contact-details.ts';
import { type Contact, contactsFor } from './contacts.ts';
import { contactLines, escaped } from './letter-page.ts';

const EMERGENCY = 'If a child is in danger now, ring 999. Do not wait for an answer from us.';

/** Whom each part of the page is for, in the words they would use. */
const HEADINGS: Readonly<Record<Audience, string>> = {
  child: 'If you are a child or a young person',
  public: 'If you are a parent, a relative, a neighbour or a friend',
  practitioner: 'If you work with children or families',
};

/** `inbox`: the deployment's own address. */
export function contactDetailsOf(profile: AuthorityProfile, inbox: string): ContactDetails {
  return {
    council: profile.name,
    emergency: EMERGENCY,
    contacts: audience.options.map((each) => ({ audience: each, lines: contactsFor(profile, each, inbox) })),
    support: profile.directory.map(({ source: _, ...row }) => row),
  };
}

/** A number that a telephone rings when it is touched. */
const ringing = (phone: string) => `<a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${escaped(phone)}</a>`;
const linked = (web: string) => `<a href="${escaped(web)}">${escaped(web.replace(/^https?:\/\//, ''))}</a>`;

function wayOf(way: string, { phone, mail, web }: Contact): string {
  if (way === mail) return `<a href="mailto:${escaped(way)}">${escaped(way)}</a>`;
  if (way === web) return linked(way);
  return phone === undefined ? escaped(way) : escaped(way).replace(escaped(phone), ringing(phone));
}

function lineOf(contact: Contact): string {
  const [name, ...ways] = contactLines(contact);
  return `<dt>${escaped(name)}</dt>\n<dd>${ways.map((way) => wayOf(way, contact)).join('<br>')}</dd>`;
}

function supportOf({ name, words, phone, web }: ContactDetails['support'][number]): string {
  const ways = [...(phone === undefined ? [] : [ringing(phone)]), ...(web === undefined ? [] : [linked(web)])];
  return `<dt>${escaped(name)}</dt>\n<dd>${escaped(words)}<br>${ways.join('<br>')}</dd>`;
}

const STYLE = `body{margin:0;background:#f3f2f1;color:#0b0c0c;font:18px/1.5 Arial,Helvetica,sans-serif}
main{max-width:40em;margin:0 auto;padding:24px;background:#fff}
h1{font-size:28px;line-height:1.2;margin:8px 0 16px}h2{font-size:21px;margin:32px 0 8px}
dl{margin:0}dt{margin-top:14px}dd{margin:0;font-weight:bold}a{color:#003078}
.now{margin:20px 0;padding:12px 16px;border-left:6px solid #942514;background:#fdf3f1;font-weight:bold}
.help dt{font-weight:bold}.help dd{font-weight:normal}`;

const CHILD_FIRST: readonly Audience[] = ['child', 'public', 'practitioner'];

/** One page that needs nothing from anywhere else; colours keep at least 7:1 against their ground. */
export function contactPage({ council, emergency, contacts, support }: ContactDetails): string {
  const parts = CHILD_FIRST.flatMap((each) => {
    const lines = contacts.find((one) => one.audience === each)?.lines ?? [];
    return [`<h2>${HEADINGS[each]}</h2>`, `<dl>\n${lines.map(lineOf).join('\n')}\n</dl>`];
  });
  const help = (reach: 'local' | 'national') =>
    support
      .filter((one) => one.reach === reach)
      .map(supportOf)
      .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>If you are worried about a child: ${escaped(council)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${escaped(council)}</p>
<h1>If you are worried about a child, or about yourself</h1>
<p class="now">${escaped(emergency)}</p>
${parts.join('\n')}
<h2>Others who can help</h2>
<dl class="help">
${[help('local'), help('national')].filter(Boolean).join('\n')}
</dl>
</main>
</body>
</html>
`;
}
