/** The children in need census 2025-26 code sets that an intake can state (domain reference 2; DfE CIN census specification 2025 to 2026). */
import type { CodeSet } from './code-set.ts';

const SOURCE = 'DfE CIN census 2025 to 2026';

/** Who referred. 9 is anonymous, 10 unknown: neither is a guess. */
export const REFERRAL_SOURCE = {
  source: SOURCE,
  codes: {
    '1A': 'Individual: family member, relative or carer',
    '1B': 'Individual: acquaintance, including neighbours and childminders',
    '1C': 'Individual: self',
    '1D': 'Individual: other, including strangers and MPs',
    '2A': 'Schools',
    '2B': 'Education services',
    '3A': 'Health: GP',
    '3B': 'Health: health visitor',
    '3C': 'Health: school nurse',
    '3D': 'Health: other primary health services',
    '3E': 'Health: A&E',
    '3F': 'Health: other, for example hospice',
    '4': 'Housing: local authority housing or housing association',
    '5A': 'Local authority: social care, for example adults',
    '5B': 'Local authority: other internal, for example youth offending',
    '5C': 'Local authority: external, another authority',
    '5D': 'Local authority: early help',
    '6': 'Police',
    '7': 'Other legal agency: courts, probation, immigration, CAFCASS, prison',
    '8': "Other: children's centres, independent providers, voluntary organisations",
    '9': 'Anonymous',
    '10': 'Unknown',
  },
} as const satisfies CodeSet<string>;

/** Sex as recorded (N00783). An unborn child is always U (rule 8750). */
export const SEX = {
  source: SOURCE,
  codes: { M: 'Male', F: 'Female', U: 'Unknown, or unborn' },
} as const satisfies CodeSet<string>;

/** Gender identity, where held: a different fact from sex. */
export const GENDER_IDENTITY = {
  source: SOURCE,
  codes: { '00': 'Not known', '01': 'Man or boy', '02': 'Woman or girl', '09': 'Prefer to self-describe' },
} as const satisfies CodeSet<string>;

export const ETHNICITY = {
  source: SOURCE,
  codes: {
    WBRI: 'White British',
    WIRI: 'White Irish',
    WIRT: 'Traveller of Irish heritage',
    WROM: 'Gypsy or Roma',
    WOTH: 'Any other White background',
    MWBC: 'White and Black Caribbean',
    MWBA: 'White and Black African',
    MWAS: 'White and Asian',
    MOTH: 'Any other mixed background',
    AIND: 'Indian',
    APKN: 'Pakistani',
    ABAN: 'Bangladeshi',
    AOTH: 'Any other Asian background',
    BCRB: 'Caribbean',
    BAFR: 'African',
    BOTH: 'Any other Black background',
    CHNE: 'Chinese',
    OOTH: 'Any other ethnic group',
    REFU: 'Refused',
    NOBT: 'Information not yet obtained',
  },
} as const satisfies CodeSet<string>;

export const DISABILITY = {
  source: SOURCE,
  codes: {
    NONE: 'No disability',
    MOB: 'Mobility',
    HAND: 'Hand function',
    PC: 'Personal care',
    INC: 'Incontinence',
    COMM: 'Communication',
    LD: 'Learning',
    HEAR: 'Hearing',
    VIS: 'Vision',
    BEH: 'Behaviour',
    CON: 'Consciousness',
    AUT: 'Autism or Asperger syndrome',
    DDA: 'Other disability under the Equality Act 2010',
  },
} as const satisfies CodeSet<string>;

/** Primary need (N00101). Set by a social worker after assessment, never by this intake: it is here so that a person can state it. */
export const PRIMARY_NEED = {
  source: SOURCE,
  codes: {
    N1: 'Abuse, neglect and exploitation',
    N2: "Child's disability",
    N3: 'Parental disability or illness',
    N4: 'Family in acute stress',
    N5: 'Family dysfunction',
    N6: 'Socially unacceptable behaviour',
    N7: 'Low income',
    N8: 'Absent parenting',
    N9: 'Cases other than children in need',
    N0: 'Not stated',
  },
} as const satisfies CodeSet<string>;

/** Why there is no UPN. The meanings of UN6 and of UN8 to UN10 are not published where we could read them. */
export const UPN_UNKNOWN = {
  source: SOURCE,
  codes: {
    UN1: 'Not of school age',
    UN2: 'Never in a maintained school in England',
    UN3: 'Educated outside England',
    UN4: 'New, not yet known',
    UN5: 'Sources disagree',
    UN6: 'As in the census specification',
    UN7: 'Referral with no further action',
  },
} as const satisfies CodeSet<string>;
