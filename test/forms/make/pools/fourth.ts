/** Fictional names, places and people for our fourth batch of forms. */
import { FOURTH_WORDS } from './fourth-words.ts';
import type { Pools } from './pools.ts';

const family = (
  name: string,
  children: string,
  mother: string,
  father: string,
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

export const FOURTH: Pools = {
  FAMILIES: [
    family('Trelawny', 'Demelza Jory Tamsin Piran', 'Kerensa Trelawny', 'Mark Opie', [
      'White British',
      'English',
      'Church of England',
    ]),
    family('Nguyen', 'Linh Bao Mai Duc', 'Thi Hoa Nguyen', 'Van Minh Nguyen', [
      'Any other Asian background',
      'Vietnamese',
      'Buddhist',
    ]),
    family('Kowalczyk', 'Zofia Antoni Lena Szymon', 'Agnieszka Kowalczyk', 'Piotr Kowalczyk', [
      'Any other White background',
      'Polish',
      'Roman Catholic',
    ]),
    family('Begum', 'Nusrat Ayaan Safa Idris', 'Taslima Begum', 'Abdul Karim', ['Bangladeshi', 'Bengali', 'Islam']),
    family('Heron', 'Poppy Jude April Rowan', 'Carly Heron', 'Lee Dawson', ['White British', 'English', 'None']),
    family('Osei-Bonsu', 'Adwoa Kwabena Esi Fiifi', 'Grace Osei-Bonsu', 'Emmanuel Boakye', [
      'African',
      'English',
      'Pentecostal',
    ]),
    family('O’Driscoll', 'Saoirse Cormac Aoife Declan', 'Bernadette O’Driscoll', 'Thomas McDonagh', [
      'Traveller of Irish Heritage',
      'English',
      'Catholic',
    ]),
    family('Rezaei', 'Parisa Kian Yasaman Arash', 'Shirin Rezaei', 'Behrouz Rezaei', [
      'Any other ethnic group',
      'Farsi',
      'Muslim (Shia)',
    ]),
    family('Baptiste', 'Talia Marlon Renee Jerome', 'Yvonne Baptiste', 'Delroy Francis', [
      'Caribbean',
      'English',
      'Seventh-day Adventist',
    ]),
    family('van der Berg', 'Anouk Sem Fleur Daan', 'Marieke van der Berg', 'Ryan Costello', [
      'Any other White background',
      'Dutch',
      'None',
    ]),
  ],
  HOMES: [
    ['14 Harbour Terrace, Saltmere', 'SX2 4QH'],
    ['Flat 3, Mercer House, 88 Fore Street, Brackendale', 'BD1 7NE'],
    ['Lower Barn, Church Lane, Thurlby St Mary', 'TY14 8RT'],
    ['27b Station Road, Kirkholme', 'KH3 9LP'],
    ['Pitch 11, Fairview Traveller Site, Quernby', 'QN8 2DA'],
    ['Apartment 402, The Foundry, Cutler’s Row, Netherfold', 'NF1 1ZZ'],
    ['6 Coronation Close, Lyndhaven', 'LH5 3BW'],
    ['The Rectory Flat, 2 Priory Walk, Wychwell', 'WW10 6JS'],
  ],
  SCHOOLS: [
    'Harbour Terrace Primary School',
    'St Piran’s Church of England Junior',
    'Kirkholme Academy',
    'Little Acorns Nursery, Lyndhaven',
    'The Grange Sixth Form Centre',
    'Fore Street Infants',
  ],
  GPS: [
    'Dr Helen Marchbanks, Quayside Surgery',
    'The Old Dairy Medical Centre',
    'Dr S. Venkataraman (Kirkholme Health Village)',
    'Thurlby Practice',
  ],
  REFERRERS: [
    {
      name: 'Louise Penhaligon',
      role: 'Designated Safeguarding Lead',
      agency: 'Harbour Terrace Primary School',
      email: 'l.penhaligon@harbourterrace.example',
      source: 'school',
    },
    {
      name: 'PC 2211 Adam Fielding',
      role: 'Response Constable',
      agency: 'North Moors Police',
      email: 'adam.fielding2211@northmoors-police.example',
      source: 'police',
    },
    {
      name: 'Dr Anjali Deshmukh',
      role: 'Paediatric Registrar',
      agency: 'Lyndhaven General Hospital',
      email: 'anjali.deshmukh@lyndhaven-general.example',
      source: 'hospital',
    },
    {
      name: 'Mel Tanner',
      role: 'Refuge Support Worker',
      agency: 'Saltmere Women’s Aid',
      email: 'mel@saltmere-wa.example',
      source: 'charity',
    },
    {
      name: 'Sister Joy Amankwah',
      role: 'School Nurse Team Leader',
      agency: 'Brackendale 0–19 Public Health Nursing',
      email: 'joy.amankwah@brackendale-health.example',
      source: 'health',
    },
    {
      name: 'Duncan Pyke',
      role: 'Probation Officer',
      agency: 'Probation Service, Kirkholme',
      email: 'duncan.pyke@kirkholme-probation.example',
      source: 'probation',
    },
    {
      name: 'Mrs Sandra Lowther',
      role: 'Nursery Manager',
      agency: 'Little Acorns Nursery, Lyndhaven',
      email: 'manager@littleacorns-lyndhaven.example',
      source: 'nursery',
    },
    {
      name: 'Niamh Corrigan',
      role: 'Specialist Midwife (vulnerable women)',
      agency: 'Lyndhaven Maternity',
      email: 'niamh.corrigan@lyndhaven-maternity.example',
      source: 'midwife',
    },
    {
      name: 'Rupinder Gill-Hayes',
      role: 'Neighbourhood Housing Officer',
      agency: 'Quern Valley Homes',
      email: 'rupinder.gill-hayes@quernvalleyhomes.example',
      source: 'housing',
    },
    {
      name: 'Dr Helen Marchbanks',
      role: 'GP Partner',
      agency: 'Quayside Surgery',
      email: 'h.marchbanks@quayside-surgery.example',
      source: 'health',
    },
  ],
  NHS_NUMBERS: ['9990000042', '9990000018', '9990000077', '9990000034', '9990000069', '9990000026', '9990000050'],
  UPNS: ['W926200098765', 'B801200005001', 'N919200012345'],
  ...FOURTH_WORDS,
};
