/** Takes from a signature what its writer is and where they work: the short lines under the name ("Class Teacher", "Larkfield Primary School"). */

/** What somebody is, by the word that carries it. */
const ROLE_WORD =
  '(?:teachers?|head|head ?teacher|headmistress|headmaster|principal|deputy|lead|senco|sendco|dsl|ddsl|dsp|manager|officer|worker|nurse|midwife|visitor|doctor|gp|partner|consultant|registrar|practitioner|psychologist|psychiatrist|therapist|paramedic|technician|constable|sergeant|inspector|detective|co-?ordinator|assistant|administrator|secretary|director|advis[eo]r|counsellor|tutor|mentor|warden|landlord|landlady|vicar|minister|curate|chaplain|coach|leader|solicitor|paralegal|key ?worker|receptionist|pharmacist|dentist|hygienist|optometrist|optician|librarian|governor|childminder|matron|sister|paediatrician|clinician|navigator|advocate|supervisor|caretaker|keeper|chair|idva|isva)';
/** The word stands last, or only "of", "for", a bracket or a figure follows: "Head of Year 8", "Consultant Paediatrician (Locum)". */
const ROLE = new RegExp(`\\b${ROLE_WORD}(?:$|(?: of| for| to| in| with| \\(| [-–&]| and)\\b.*$| ?\\(.*$)`, 'iu');
const AGENCY =
  /\b(schools?|academy|academies|nursery|pre-?school|playgroup|college|sixth form|university|nhs|trust|hospital|infirmary|surgery|practice|clinic|(?:health|medical|family|children['’]?s|community|leisure|youth) centre|constabulary|police|council|borough|teams?|services?|department|ltd|limited|llp|solicitors|association|homes|housing|charity|church|club|refuge|aid|ambulance|rescue|probation|cafcass|camhs|lettings|federation|partnership|juniors?|infants?|primary|pharmacy|library|foundation|society|cic)\b/iu;
/** A street, a number, a page of the web, a motto: nothing that names an office. */
const OTHER =
  /\d{3}|@|www\.|https?:|[!?"“”]|\.$|\b(road|street|avenue|lane|close|drive|crescent|way|terrace)\b|^(the |our )?(school|main|front|head|admin|general)? ?(office|reception)$|^(tel|t|m|e|mob|mobile|email|phone|sent|direct|fax|ext)\b/iu;
const MOST_WORDS = 9;

export type Signed<Line> = { role?: { words: string; line: Line }; agency?: { words: string; line: Line } };

/** What the lines below the name say. Each is given back with the line that it stands on. */
export function signatureTold<Line extends { text: string }>(lines: readonly Line[]): Signed<Line> {
  const pieces = lines
    .slice(0, 8)
    .flatMap((line) =>
      line.text
        .split(/\s*[|•·,;]\s*|\s+[-–—/]\s+/)
        .map((words) => ({ words: words.replace(/[.,]$/, '').trim(), line })),
    );
  const short = pieces.filter(
    ({ words }) => /^\p{L}/u.test(words) && words.split(' ').length <= MOST_WORDS && !OTHER.test(words),
  );
  const role = short.find(({ words }) => ROLE.test(words));
  const agency = short.find((piece) => piece !== role && AGENCY.test(piece.words) && !ROLE.test(piece.words));
  return { ...(role ? { role } : {}), ...(agency ? { agency } : {}) };
}
