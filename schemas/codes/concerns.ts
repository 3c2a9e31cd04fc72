/** Kinds of concern, grounds and early-help factors as the founding documents name them (procedure P6, P7; seed 001 sections 1 and 2). */
import type { CodeSet } from './code-set.ts';

/** Kinds of concern a referrer may state, several at once, none ever inferred (P7). */
export const CONCERN = {
  source: 'seed 001 sections 1-2; procedure P7',
  codes: {
    physical: 'Physical abuse or harm',
    emotional: 'Emotional abuse or harm',
    sexual: 'Sexual abuse or harm',
    neglect: 'Neglect',
    'domestic-abuse': 'Domestic abuse',
    'sexual-violence': 'Sexual abuse between adults or partners',
    'coercive-control': 'Controlling or coercive behaviour',
    'parental-conflict': 'Frequent, intense and unresolved parental conflict',
    'online-harm': 'Online harm',
    grooming: 'Grooming',
    'sexual-exploitation': 'Sexual exploitation',
    'criminal-exploitation': 'Criminal exploitation',
    exploitation: 'Exploitation, kind not stated',
    radicalisation: 'Radicalisation',
  },
} as const satisfies CodeSet<string>;

/** Grounds as the referrer states them (P7). */
export const GROUND = {
  source: 'seed 001 section 2; procedure P7',
  codes: {
    'has-suffered': 'Has suffered significant harm',
    'likely-to-suffer': 'Is likely to suffer significant harm',
    'family-support':
      'Disability, developmental or welfare needs that only family support can meet, the parent agreeing',
    'child-in-need': 'A child in need whose development would be impaired without services',
    'mental-health-admission': 'Admitted to a mental health facility',
  },
} as const satisfies CodeSet<string>;

/** The seventeen early-help factors (seed 001 section 1; P6). */
export const EARLY_HELP_FACTOR = {
  source: 'seed 001 section 1; procedure P6',
  codes: {
    disabled: 'Is disabled',
    'special-educational-needs': 'Has special educational needs, with or without an EHC plan',
    'young-carer': 'Is a young carer',
    bereaved: 'Is bereaved',
    'anti-social-or-criminal':
      'Drawn into anti-social or criminal behaviour, gangs, county lines, serious violence, knives',
    missing: 'Frequently goes missing from care or home',
    'modern-slavery-or-exploitation': 'At risk of modern slavery, trafficking, sexual or criminal exploitation',
    radicalisation: 'At risk of being radicalised',
    'harmful-online': 'Viewing harmful online content or developing harmful relationships online',
    'family-circumstances': 'Family drug or alcohol misuse, adult mental health, domestic abuse',
    'own-substance-misuse': 'Misusing drugs or alcohol',
    'own-mental-health': 'Suffering from mental ill health',
    'returned-from-care': 'Has returned home from care',
    'privately-fostered': 'Privately fostered',
    'parent-in-custody': 'Parent or carer in custody',
    'missing-education': 'Missing education, persistently absent, or not in full-time education',
    suspensions: 'Repeated suspensions, or at risk of or permanently excluded',
  },
} as const satisfies CodeSet<string>;
