/** Knows the words that posts end in and that agencies are called by, to tell a job title from a place of work and from a name. */

const POSTS =
  /\b(teacher|headteacher|head|nurse|officer|worker|manager|senco|lead|midwife|consultant|doctor|gp|practitioner|assistant|coordinator|co-ordinator|visitor|psychologist|therapist|counsellor|paediatrician|constable|sergeant|detective|inspector|advis[eo]r|advocate|registrar|paramedic|warden|tutor|governor|director|administrator|receptionist|childminder|solicitor|clerk|idva|keyworker|caseworker|landlord|physiotherapist|dentist|pharmacist|psychiatrist|mentor)\b/i;
const PLACES =
  /\b(school|academy|primary|infants|juniors|nursery|pre-?school|college|university|nhs|trust|hospital|infirmary|surgery|clinic|practice|medical centre|health centre|council|police|constabulary|station|probation|prison|hmp|housing|homes|association|charity|ltd|limited|cic|centre|service|services|team|department|partnership|refuge|women['’]s aid|homestart|home-start|barnardo['’]?s|nspcc|cafcass|church|ward|foundation|project|hub|fire and rescue|ambulance)\b/i;

/** Whether a post is named among these words: "Designated Safeguarding Lead". */
export const namesPost = (text: string): boolean => POSTS.test(text);

/** "School Nurse" is a post, "School Nursing Team" a place: the last word tells. */
export const endsInPost = (text: string): boolean =>
  POSTS.test(text.split(/[\s,(]+/).findLast((word) => word !== '') ?? '');

/** Whether a place of work is named among these words. */
export const namesPlace = (text: string): boolean => PLACES.test(text);
