/** A person in an e-form, child or adult, named or not: the same properties for everybody (procedure P1, P2). */
import * as z from 'zod';
import { textOf, yesNo } from './eform-values.ts';

const views = z
  .looseObject({
    words: textOf("The child's own words."),
    sought: yesNo('Whether the views were sought.'),
    soughtBy: textOf('By whom.'),
    when: textOf('When.'),
    alone: yesNo('Whether the child was seen alone.'),
    withWhom: textOf('Who else was there.'),
    method: textOf('Language, signing, drawing, behaviour.'),
    influences: textOf('Anything that may have influenced them.'),
  })
  .meta({ title: 'Views of the child' });

export const eformPerson = z
  .looseObject({
    id: textOf(
      'Your own short name for this person inside this post, for `relationships`, `caring` and `agencies[].for`.',
    ),
    name: textOf('Whole name as written, if it is not held in parts.'),
    title: textOf('Mr, Mrs, Dr …'),
    givenName: textOf('Given names.'),
    familyName: textOf('Family name. A child without one is accepted.'),
    alsoKnownAs: z
      .union([z.string(), z.array(z.string())])
      .describe('Other names and spellings.')
      .optional(),
    dateOfBirth: textOf('2018-05-03 or 03/05/2018; as much as is known: 2018-05, 2018, "about 6".'),
    dateOfBirthEstimated: yesNo('Whether the date is an estimate.'),
    expectedDate: textOf('For an unborn baby: the expected date, as exact as it is known.'),
    age: z.union([z.string(), z.number()]).describe('Age in years, if there is no date of birth.').optional(),
    sex: textOf('Sex: male, female, not known.'),
    gender: textOf('Gender, as the person states it.'),
    ethnicity: textOf('Ethnicity: census words or code (WBRI …), as stated by the family.'),
    language: textOf('First language.'),
    religion: textOf('Religion.'),
    nationality: textOf('Nationality.'),
    immigrationStatus: textOf('Immigration status.'),
    needs: textOf('Additional needs.'),
    disability: yesNo('Whether disabled.'),
    disabilityDetails: textOf('Which disability.'),
    communication: textOf('Means of communication.'),
    interpreterNeeded: yesNo('Whether an interpreter or signer is needed.'),
    interpreterDetails: textOf('Which language, for whom.'),
    gp: textOf('GP and practice.'),
    school: textOf('School, nursery or college.'),
    address: textOf('Where they live.'),
    postcode: textOf('Postcode.'),
    uprn: textOf('Unique property reference number.'),
    addressUndisclosed: yesNo('Whether the address must not be given to others.'),
    previousAddress: textOf('Where they lived before.'),
    telephone: z
      .union([z.string(), z.array(z.string())])
      .describe('One number or several, as written.')
      .optional(),
    email: textOf('Mail address.'),
    nhsNumber: textOf('NHS number, with or without spaces.'),
    upn: textOf('Unique pupil number, or UN1 to UN7.'),
    household: textOf("Lives in the child's household: full-time, part-time, elsewhere, not-known."),
    parentalResponsibility: yesNo('Whether they hold parental responsibility.'),
    relationship: textOf('What they are to the child: mother, half-brother, neighbour …'),
    roles: z
      .array(z.string())
      .describe(
        'parent, carer, sibling, other-child, household-member, significant-adult, vulnerable-adult, alleged-perpetrator, young-carer.',
      )
      .optional(),
    views: views.optional(),
    notes: textOf('Anything else about this person.'),
  })
  .meta({ title: 'Person' });
