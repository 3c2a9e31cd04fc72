/** Letters and mails of our eighth batch. */
import { basics, child, other, type Prose } from './model.ts';

export const EIGHTH_PROSE: readonly Prose[] = [
  {
    id: 'ward-sister',
    as: 'mail',
    from: 'Okeke Blessing (Haltwell Hospital) <blessing.okeke@haltwellhospital.example>',
    subject: 'Safeguarding referral - Emeka Okonjo - on ward now',
    text: `Dear Duty Team,

Further to my telephone call at 14:20 today, please accept this email as my written referral.

Child: Emeka Okonjo
DOB: 09/03/2024
NHS number: 999 000 0026
Address: 2 The Crescent, Haltwell HW9 1FD
Parents: Ifeoma Okonjo (mother) and Chukwudi Okonjo (father)

Emeka was brought to the Emergency Department last night by his mother with a two-day history of not using his right arm. X-ray shows a spiral fracture of the humerus. The explanation given, that he rolled off the sofa, has been reviewed by the consultant and is not felt to be consistent with the injury. He also has a healing bruise behind his ear.

Emeka remains on Rainbow Ward and will not be discharged until a discharge planning meeting has been held. Both parents have been told that a referral has been made and understand why.

There is an older sister at home, Chidera, aged 6, who has not been seen by us.

Kind regards

Blessing Okeke
Ward Sister, Rainbow Ward
Haltwell Hospital
Tel: 01632 960 870 (direct)

This message may contain confidential information. If you are not the intended recipient please tell the sender that you have received it in error.`,
    truth: {
      values: basics(
        'Blessing Okeke',
        { phone: '01632 960 870', email: 'blessing.okeke@haltwellhospital.example' },
        ['spiral fracture of the humerus'],
        {
          '/consent/parentsInformed': { ifAny: ['yes'] },
          '/concern/whereabouts/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Emeka Okonjo', {
          '/dateOfBirth': '2024-03-09',
          '/nhsNumber/digits': '9990000026',
          '/address/words': { oneOf: ['2 The Crescent, Haltwell HW9 1FD', '2 The Crescent, Haltwell'] },
          '/address/postcode': 'HW9 1FD',
        }),
        other('Ifeoma Okonjo', { '/name/words': 'Ifeoma Okonjo', '/parentalResponsibility': { absent: true } }),
        other('Chukwudi Okonjo', { '/name/words': 'Chukwudi Okonjo', '/parentalResponsibility': { absent: true } }),
        other('Chidera', { '/name/words': { any: true }, '/birthEstimate/words': { any: true } }),
      ],
    },
  },
  {
    id: 'great-aunt',
    as: 'mail',
    from: 'Maureen Tranter <mo.tranter@homemail.example>',
    subject: 'worried about my great niece',
    text: `Dear Sir or Madam

I dont know if I have the right address but the school said to write to you.

I am worried about Skye Tranter who is my great niece. She is 8 (birthday 2nd February) and lives with her mum Gemma at 31 Moorside Avenue, Arkendale. She goes to Moorside Primary.

Gemma has a new boyfriend called Lee, I dont know his last name. Since he moved in Skye has gone very quiet and twice when she has stopped at mine she has wet the bed and cried about going home. On Saturday she had marks round both her wrists like finger marks. She said Lee holds her when she wont eat her tea.

Gemma does not know I am writing to you and I dont want to fall out with her. Please dont say it was me.

My number is 07700 900 377 but not after 8 please.

Yours faithfully
Maureen Tranter (Mrs)`,
    truth: {
      values: basics(
        'Maureen Tranter',
        { phone: '07700 900 377', email: 'mo.tranter@homemail.example' },
        ['marks round both her wrists'],
        {
          '/referrer/name/words': { oneOf: ['Maureen Tranter', 'Maureen Tranter (Mrs)', 'Mrs Maureen Tranter'] },
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/concern/perpetrator/words': { any: true },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Skye Tranter', {
          '/birthEstimate/words': { any: true },
          '/dateOfBirth': { absent: true },
          '/school/words': { ifAny: ['Moorside Primary'] },
          '/address/words': { ifAny: ['31 Moorside Avenue, Arkendale', '31 Moorside Avenue'] },
        }),
        other('Gemma', { '/name/words': { any: true } }),
        other('Lee', { '/name/words': { any: true } }),
      ],
    },
  },
  {
    id: 'attendance-letter',
    as: 'pdf',
    from: '',
    subject: '',
    text: `Education Welfare Service
Civic Centre, Shrawley
Telephone 01632 960 777

19 November 2026

Children’s Services Front Door

Dear Colleague

RE: Zara KHAN, born 14 June 2013
117 Queensway, Shrawley SX4 5BN
Haltwell High School, Year 9

I am writing to refer Zara to your service.

Zara’s attendance this term is 34%. I visited on 12 November and spoke with her mother, Mrs Nadia Khan, at the door. Mrs Khan said that Zara had “gone to stay with family” but could not say where or when she would be back. Zara’s best friend has since told her form tutor that Zara is to be married at Christmas and has had her telephone taken away.

I have not told the family that I am making this referral because of the nature of the concern.

I would be grateful for an urgent call. I can be reached on the number above or at p.lindqvist@shrawley-ews.example.

Yours sincerely

Petra Lindqvist
Education Welfare Officer`,
    truth: {
      values: basics(
        'Petra Lindqvist',
        { phone: '01632 960 777', email: 'p.lindqvist@shrawley-ews.example' },
        ['is to be married at Christmas'],
        {
          '/consent/parentsInformed': { ifAny: ['no'] },
          '/consent/reason/words': { any: true },
          '/concern/whereabouts/words': { any: true },
          '/concern/immediateProtection/needed': { any: true },
          '/familyAddress/words': { any: true },
        },
      ),
      people: [
        child('Zara KHAN', {
          '/dateOfBirth': '2013-06-14',
          '/address/words': { ifAny: ['117 Queensway, Shrawley SX4 5BN', '117 Queensway, Shrawley'] },
          '/address/postcode': { ifAny: ['SX4 5BN'] },
        }),
        other('Nadia Khan', { '/name/words': { oneOf: ['Nadia Khan', 'Mrs Nadia Khan', 'Mrs Khan'] } }),
      ],
    },
  },
];
