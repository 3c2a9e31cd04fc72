/** Fictional homes, schools, surgeries and referrers of our first forms. Numbers are from the ranges kept for fiction and testing. */

/** The second and fourth child of each family above is a boy, the first and third a girl. */
export const sexOfChild = (index: number): 'Female' | 'Male' => (index % 2 === 0 ? 'Female' : 'Male');

export const HOMES = [
  ['14 Larkspur Close, Wexbridge', 'WX4 2QT'],
  ['Flat 3, 27 Old Tannery Road, Harnham Cross', 'HC1 9ZD'],
  ['The Gables, Mill Lane, Little Thorpe, Harnham', 'HC12 4BN'],
  ['88b Station Parade, Wexbridge', 'WX1 7LP'],
  ['6 Coronation Terrace, Upper Denby', 'WX8 3RE'],
  ['112 Kestrel Way, Thornby Estate, Wexbridge', 'WX9 5HJ'],
  ['Apartment 41, Quayside House, Dock Street, Marlport', 'MW2 6TF'],
  ['2 Rectory Cottages, Church End, Great Marden', 'MW15 8SW'],
] as const;

export const SCHOOLS = [
  'Larkfield Primary School',
  'St Wilfrid’s RC Primary',
  'Harnham Cross Academy',
  'Little Acorns Nursery',
  'Thornby Junior School',
  'Marlport High School',
] as const;
export const GPS = [
  'Dr S. Lindqvist, Bridge Street Surgery',
  'Harnham Cross Health Centre',
  'Dr Pereira, The Old Forge Practice',
  'Marlport Medical Centre',
] as const;

export const REFERRERS = [
  {
    name: 'Helen Cartwright',
    role: 'Designated Safeguarding Lead',
    agency: 'Larkfield Primary School',
    email: 'h.cartwright@larkfield.wexbridge.example',
    source: 'school',
  },
  {
    name: 'Joanne Pike',
    role: 'Health Visitor',
    agency: 'Wexbridge Community NHS Trust',
    email: 'joanne.pike@wexcommunity-nhs.example',
    source: 'health',
  },
  {
    name: 'PC 2217 Daniel Moss',
    role: 'Police Constable',
    agency: 'Wexshire Police',
    email: 'daniel.moss@wexshire-police.example',
    source: 'police',
  },
  {
    name: 'Dr Amara Nwosu',
    role: 'General Practitioner',
    agency: 'Bridge Street Surgery',
    email: 'a.nwosu@bridgestreet-surgery.example',
    source: 'gp',
  },
  {
    name: 'Tomos Prosser',
    role: 'Housing Officer',
    agency: 'Thornby Homes',
    email: 'tomos.prosser@thornbyhomes.example',
    source: 'housing',
  },
  {
    name: 'Siobhan Reilly',
    role: 'Community Midwife',
    agency: 'Marlport General Hospital',
    email: 's.reilly@marlport-general.example',
    source: 'midwife',
  },
  {
    name: 'Farah Siddiqui',
    role: 'School Nurse',
    agency: 'Wexbridge School Nursing Team',
    email: 'farah.siddiqui@wexcommunity-nhs.example',
    source: 'nurse',
  },
  {
    name: 'Mrs P. Achterberg',
    role: 'Nursery Manager',
    agency: 'Little Acorns Nursery',
    email: 'office@littleacorns.example',
    source: 'nursery',
  },
] as const;

export const NHS_NUMBERS = [
  '9990000018',
  '9990000026',
  '9990000034',
  '9990000042',
  '9990000050',
  '9990000069',
  '9990000077',
] as const;
export const UPNS = ['N919200012345', 'W926200098765', 'B801200005001'] as const;
