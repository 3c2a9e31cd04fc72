/** GET /contact-details: whom to ring, for anybody who asks, without a token (P15). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { contactDetailsOf, contactPage } from '../domain/feedback/contact-page.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { type OpenPage, openPage } from './edges/open-page.ts';

type Needs = { profile: AuthorityProfile; inbox: string };

export function contactDetails({ profile, inbox }: Needs): OpenPage {
  const json = contactDetailsOf(profile, inbox);
  return { json, html: contactPage(json) };
}

export const handler = openPage('contact-details', environment.contactDetails, (env) =>
  contactDetails({ profile: authorityNamed(env.AUTHORITY), inbox: env.INBOX_ADDRESS }),
);
