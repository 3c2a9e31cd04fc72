/** Fictional names, places, people and words for our fifth batch of forms. */
import type { Pools } from './pools.ts';

const family = (
  name: string,
  children: string,
  [mother, father]: readonly [string, string],
  [ethnicity, language, religion]: readonly [string, string, string],
): Pools['FAMILIES'][number] => ({
  family: name,
  children: children.split(' '),
  mother,
  father,
  ethnicity,
  language,
  religion,
});

export const FIFTH: Pools = {
  FAMILIES: [
    family(
      'Threlkeld',
      'Edie Rowan Hattie Jonah',
      ['Jade Threlkeld', 'Craig Nixon'],
      ['White British', 'English', 'None'],
    ),
    family('Iqbal', 'Hafsa Zayd Inaya Yusuf', ['Rukhsana Iqbal', 'Nadeem Iqbal'], ['Pakistani', 'Punjabi', 'Islam']),
    family(
      'Dumitru',
      'Daria Andrei Alexia Luca',
      ['Georgiana Dumitru', 'Vasile Dumitru'],
      ['White - Roma', 'Romanian', 'Orthodox'],
    ),
    family(
      'Okafor',
      'Chidinma Obinna Adaeze Kene',
      ['Ifeoma Okafor', 'Chukwudi Okafor'],
      ['Black - African', 'English', 'Christian'],
    ),
    family(
      'Lister-Fox',
      'Skye Harley Paige Tyler',
      ['Gemma Lister', 'Shane Fox'],
      ['White British', 'English', 'None'],
    ),
    family(
      'Haile',
      'Ruth Abel Sara Noel',
      ['Tsige Haile', 'Mebrahtu Kidane'],
      ['Black - Eritrean', 'Tigrinya', 'Orthodox'],
    ),
  ],
  HOMES: [
    ['22 Sycamore Drive, Hollinbrook', 'HB4 2RT'],
    ['1 Mill Cottages, Beck Lane, Tarnbeck', 'TB12 9EX'],
    ['Flat 7, Pembroke Tower, Ormsley', 'OM1 4GG'],
    ['118 Railway Street, Ulverdale', 'UV3 6BN'],
    ['Caravan 5, Sandhills Holiday Park, Rookhope', 'RH9 1PY'],
  ],
  SCHOOLS: [
    'Sycamore Community Primary',
    'Beck Lane Village School',
    'Ormsley High School',
    'Tiny Tots Day Nursery, Ulverdale',
  ],
  GPS: ['Beckside Surgery', 'Dr Owen Pascoe, Ormsley Medical Practice', 'Railway Street Health Centre'],
  REFERRERS: [
    {
      name: 'Helena Marsh',
      role: 'Assistant Headteacher (Pastoral)',
      agency: 'Ormsley High School',
      email: 'hmarsh@ormsleyhigh.example',
      source: 'school',
    },
    {
      name: 'Kofi Danquah',
      role: 'Community Psychiatric Nurse',
      agency: 'Tarnbeck Adult Mental Health Team',
      email: 'kofi.danquah@tarnbeck-mh.example',
      source: 'health',
    },
    {
      name: 'Wendy Salter',
      role: 'Community Midwife',
      agency: 'Rookhope Birth Centre',
      email: 'wendy.salter@rookhope-birth.example',
      source: 'midwife',
    },
    {
      name: 'Jason Bright',
      role: 'Fire Prevention Officer',
      agency: 'Fellside Fire and Rescue Service',
      email: 'jason.bright@fellsidefire.example',
      source: 'other',
    },
    {
      name: 'Miriam Oduya-Clarke',
      role: 'Family Support Worker',
      agency: 'Homestart Ulverdale',
      email: 'miriam@homestart-ulverdale.example',
      source: 'charity',
    },
    {
      name: 'Dr Tobias Renn',
      role: 'Emergency Medicine Consultant',
      agency: 'Hollinbrook Infirmary',
      email: 'tobias.renn@hollinbrook-infirmary.example',
      source: 'hospital',
    },
  ],
  NHS_NUMBERS: ['9990000050', '9990000026', '9990000018', '9990000069', '9990000034', '9990000077', '9990000042'],
  UPNS: ['B801200005001', 'W926200098765', 'N919200012345'],
  CONCERNS: [
    'She has told two of her friends that she is sleeping in the shed because her mum’s boyfriend "doesn’t want her in the house". Her PE teacher has seen that she has lost a lot of weight. She was in tears at the thought of half term.',
    'Patient stopped his medication in September and believes that the children are being swapped at night. He has put bolts on the outside of both bedroom doors. His wife says that she is too frightened to leave them alone with him, but has to work.',
    'Attended alone in labour having told nobody of the pregnancy. Smelt strongly of alcohol. She asked whether the baby could be "taken tonight" and has not held him. There are two older children at home with a neighbour whose name she would not give.',
    'We were called to a chip-pan fire at 01:20. Three children were found in a locked room; there were no working smoke alarms and no adult in the property. The mother came back at 02:05 and said that she had been "two minutes at the shop".',
    'Since the summer the little one has been left in the buggy in front of the television whenever I have visited, with a bottle of squash. He is two and does not speak. Mum is loving, but I think she is being told what to do by somebody who answers the door and goes upstairs.',
    'Brought in with a scald to the buttocks and both feet with a clear upper line, 9 % TBSA, said to have happened four hours before. Explanation not consistent with the pattern. Admitted; photographs taken with consent; ophthalmology requested.',
  ],
  LONGER: [
    'There was a child in need plan until March 2026. It ended because things had got better, which they had; since her partner moved in they have gone back to what they were.',
    'I have spoken to the class teacher and to the health visitor. Neither has seen an injury. Both said that they would have called you too if they had known what I know.',
  ],
  STRENGTHS: [
    'Grandad comes every Sunday and notices everything.',
    'School attendance is 98 % and homework is done.',
    'Parents have agreed to meet me again next week.',
  ],
  VIEWS: [
    '"I just want a lock on my side of the door."',
    'He says nothing about home and a great deal about trains.',
    'Would like to live with her aunt.',
  ],
  REASONS: [
    'We could not find a safe time to speak to her alone.',
    'The duty solicitor advised against it.',
    'They do not answer the door or the telephone.',
  ],
  NEEDS: ['Cleft palate, under review', 'Dyspraxia', 'Sickle cell disease'],
  WORKERS: [
    ['Health Visitor', 'Claire Bannister', '07700 900 416'],
    ['School', 'Mr D. Okoro', '01632 960 520'],
    ['Adult Mental Health', 'Kofi Danquah', '01632 960 761'],
    ['Housing', 'Leanne Quigg', '01632 960 118'],
  ],
  RELATIONSHIPS: ['Head of year', 'Support worker since May', 'None'],
};
