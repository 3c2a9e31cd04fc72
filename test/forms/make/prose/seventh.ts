/** Letters and mails of our seventh batch. */
import { basics, child, other, type Prose } from './model.ts';

export const SEVENTH_PROSE: readonly Prose[] = [
  {
    id: 'allotment',
    as: 'mail',
    from: 'Ted Broadbent <ted.broadbent@homemail.example>',
    subject: 'Lad sleeping in my shed',
    text: `Morning,

I've an allotment behind Station Approach in Glenholm and there's been a lad sleeping in my shed, three nights now that I know of. His name is Josiah, he says he's fourteen. Surname is Grant I think. He's frozen and he's got a cough you can hear from the gate. He says his mum's boyfriend put him out and that if he goes back he'll "finish the job".

I gave him my coat and some soup and he's there now. He begged me not to ring anyone so he doesn't know I'm writing.

Ted Broadbent
07700 900 145`,
    truth: {
      values: basics(
        'Ted Broadbent',
        { phone: '07700 900 145', email: 'ted.broadbent@homemail.example' },
        ['sleeping in my shed'],
        {
          '/concern/whereabouts/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
          '/consent/childInformed': { ifAny: ['no'] },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Josiah', {
          '/birthEstimate/words': { any: true },
          '/name/words': { oneOf: ['Josiah', 'Josiah Grant'] },
        }),
      ],
    },
  },
  {
    id: 'nursery-letter',
    as: 'docx',
    from: '',
    subject: '',
    text: `Busy Bees Nursery
Station Approach
Glenholm
Tel: 01632 960 266

20/11/26

To whom it may concern,

Safa Chaudhry (d.o.b. 19/06/2023) has been with us since January.

On Wednesday she arrived with a bite to her left arm of adult size. Her grandmother, who brings her, said that "her dad does it to teach her". Safa cried when it was time to go home and held on to her key person.

Grandmother was told that we would have to report what she had said. We have not spoken with the parents.

Kind regards,
Moira Trench, Manager
moira@busybees-glenholm.example`,
    truth: {
      values: basics(
        'Moira Trench',
        { phone: '01632 960 266', email: 'moira@busybees-glenholm.example' },
        ['a bite to her left arm of adult size'],
        {
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/familyAddress/words': { any: true },
          '/concern/perpetrator/words': { any: true },
        },
      ),
      people: [
        child('Safa Chaudhry', { '/dateOfBirth': '2023-06-19' }),
        other('Grandmother', { '/name/words': { any: true } }),
      ],
    },
  },
];
