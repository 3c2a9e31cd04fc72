/** Tells a practitioner from a member of the family or the public, only where the words leave no doubt (procedure R14; 002 section 5). */

import { fold } from '../../labels/blanks.ts';
import { sourceOf } from './codes.ts';

export type ReferrerKind = 'practitioner' | 'relative' | 'public' | 'child' | 'not-known';

/** Roles that only a practitioner has: whole words of the role or agency. */
const PRACTITIONER =
  /\b(safeguarding lead|dsl|designated safeguarding|head ?teacher|deputy head|assistant head|teacher|senco|pastoral|education welfare officer|nurse|midwife|doctor|paediatrician|consultant|health visitor|general practitioner|gp|psychologist|psychiatrist|therapist|paramedic|social worker|family support worker|early help|youth worker|probation officer|police|constabulary|constable|detective|response officer|housing officer|nursery manager|key worker|keyworker|idva|solicitor|practice manager|children'?s centre|nhs|hospital|surgery|council|county council|borough|academy|school|nursery|college|cafcass|probation|camhs|women'?s aid|nspcc|barnardo'?s|ambulance|prison)\b/;

/** A whole role or relationship that is a relative's, or said in the first person. */
const RELATIVE =
  /^(?:i am |i'm |im )?(?:the |a |her |his |their |child'?s |children'?s |my )*(?:(?:maternal|paternal|step|great|half|older|elder|non-resident|birth)[- ]?)*(?:mother|mum|father|dad|parent|grand\w+|nan|nana|granny|gran|aunt|auntie|aunty|uncle|sister|brother|cousin|relative|family member|carer|ex[- ]partner)\b(?!['’]s)/;
const PUBLIC =
  /^(?:i am |i'm |im )?(?:the |a |an |her |his |their |my |concerned )*(?:neighbour|next[- ]door|member of (?:the )?public|friend|family friend|passer[- ]?by|stranger|landlord|childminder|acquaintance|colleague|parent of another|concerned (?:citizen|resident|person))\b/;
const CHILD = /^(?:i am |i'm )?(?:the )?(?:child|young person|self|myself|me)(?: (?:him|her|them)?self)?$/;

/** Domains that only public bodies hold. */
const OFFICIAL_MAIL = /@(?:[\w-]+\.)*(?:nhs\.net|nhs\.uk|police\.uk|gov\.uk|sch\.uk|cjsm\.net|mod\.uk)$/i;

const WISH =
  /\b(?:(?:wish|want|like|prefer|ask)s? (?:to (?:remain|stay|be kept|be) )anonymous|remain anonymous|stay anonymous|(?:do not|don't|dont|please do not) (?:want (?:my name|to be named)|tell (?:them|her|him|the (?:family|parents|mother|father)) (?:it was me|who|my name)|give (?:them |out )?my name|use my name|share my name|name me)|not (?:be|to be|wish to be|like to be) named|keep my name (?:out|confidential|private)|my name (?:must|should) not|without my name)\b/;

/** Whether somebody asks, in whatever box, not to be named. It only ever protects. */
export const asksConfidentiality = (text: string): boolean => WISH.test(fold(text.slice(0, 20_000)));

/** What the referrer is. Family and neighbours go before everything: a mother who is a nurse is a mother here. */
export function referrerKindOf(said: {
  agency: string;
  role: string;
  relationship: string;
  email: string;
}): ReferrerKind {
  const role = fold(said.role);
  const relationship = fold(said.relationship.slice(0, 300));
  const own = [role, relationship, fold(said.agency)];
  if (own.some((text) => CHILD.test(text))) return 'child';
  if (own.some((text) => PUBLIC.test(text))) return 'public';
  if (own.some((text) => RELATIVE.test(text) && !/governor/.test(text))) return 'relative';
  const official =
    sourceOf(said.agency, said.role) !== undefined || PRACTITIONER.test(role) || PRACTITIONER.test(fold(said.agency));
  return official || OFFICIAL_MAIL.test(said.email.trim()) ? 'practitioner' : 'not-known';
}
