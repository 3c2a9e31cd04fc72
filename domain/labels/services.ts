/** Practitioners whose own label names the service that they are: "Health visitor", "Name of school nurse", "Social worker (if allocated)" (domain reference 1.2; procedure P11). */

import { fold } from './blanks.ts';

const ROLE = `(?:${[
  'health visitor',
  'school nurse',
  '(?:community |named |hospital |specialist )?midwife',
  '(?:children’s |adult )?social worker',
  'family support worker',
  'family worker',
  'family practitioner',
  'family nurse',
  'early help (?:worker|practitioner|co-?ordinator)',
  'early years practitioner',
  'nursery nurse',
  'youth (?:offending |justice |support )?worker',
  'yo[ts] worker',
  'probation officer',
  'offender manager',
  'police officer',
  'education welfare officer',
  'attendance officer',
  '(?:community |consultant )?paediatrician',
  'consultant',
  '(?:educational |clinical )?psychologist',
  'psychiatrist',
  'community psychiatric nurse',
  'cpn',
  'camhs (?:worker|practitioner|clinician)',
  'mental health (?:worker|nurse|practitioner)',
  'drug (?:and|&|/) ?alcohol worker',
  'substance misuse worker',
  'domestic abuse worker',
  'idva',
  'speech and language therapist',
  'occupational therapist',
  'physiotherapist',
  'housing officer',
  'support worker',
  'tenancy (?:support )?officer',
  'senco',
  'school senco',
  'key ?worker',
  'lead (?:professional|practitioner|worker)',
  'designated safeguarding lead',
  'safeguarding lead',
  'dsl',
  'dentist',
  'health (?:worker|professional)',
  'personal adviser',
  'independent reviewing officer',
  'iro',
  'cafcass officer',
  'guardian ad litem',
].join('|')})`;
const BEFORE =
  '(?:(?:the|your|any|current|allocated|named|assigned|main|previous|other|child|child’s|children’s|family’s|family|young person’s|mother’s|school) )*';
const ASKED = new RegExp(
  `^(?:(?:full )?names?(?: and (?:contact details|contact number|contact|telephone(?: number)?|role|agency))? of )?${BEFORE}${ROLE}(?:(?: ?/ ?| or | and )${BEFORE}${ROLE})*s?(?:[’']s)?(?: name(?:(?: and|,| ?/) ?(?:contact|telephone|tel|phone|address|number|details| )+)?)?(?: ?\\((?:if|where|name|details)[^)]*\\)| if (?:known|allocated|applicable|any|different))?$`,
);

/** Whether a label, whole, is a practitioner or asks for their name. Their telephone number or manager is no such thing. */
export function asksForPractitioner(label: string): boolean {
  if (label.length > 90) return false;
  const words = fold(label.replace(/^\s*\(?\d{1,2}[a-z]?[.)]\s*/i, ''))
    .replace(/'/g, '’')
    .replace(/[\s:]+$/, '')
    .replaceAll('childs ', 'child’s ')
    .replace(/\b(visitor|worker|nurse|officer)s (?=name\b)/g, '$1’s ');
  return ASKED.test(words);
}
