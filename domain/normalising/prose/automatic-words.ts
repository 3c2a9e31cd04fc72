/** Tells a mail that a machine or an absent person's mailbox wrote, where no header says so: every sentence of it is one that such mails say (procedure R19). */

/** What only such mails say. */
const SAYS_SO =
  /\b(this is an automat(ed|ic)|automat(ed|ic) (reply|response|message|e-?mail|acknowledge?ment)|auto-?(reply|response|generated)|(this|the) (mailbox|inbox|e-?mail address|e-?mail account|account|address) (is|has|will)( been)? (not|no longer|un)[ -]?(be )?(monitored|checked|in use|attended|manned|read|active|staffed)|(i am|i'm|i will be|we are) (currently )?(out of (the )?office|away from (the office|my desk|work)|on (annual |maternity |paternity |sick |study )?leave|not in the office|on holiday)|out of (the )?office( reply| message)?$|(delivery|message) (has )?(failed|could ?n[o']t be delivered|not delivered)|could ?n[o']t be delivered|undeliverable|mailbox (is )?full|address (was )?not found|no longer (works?|working) (at|for|here|with))\b/i;

/** What they say besides, and what stands round any mail. */
const BESIDES =
  /^(dear\b.{0,60}|hello\b.{0,40}|hi\b.{0,40}|good (morning|afternoon|evening)\b.{0,40}|(kind|best|warm|many|with)?\s*(regards|wishes|thanks)\b.{0,20}|yours (sincerely|faithfully)|thank(s| you)\b.{0,120}|(we|i) (have|'ve) received your\b.{0,80}|your (e-?mail|message|enquiry)\b.{0,60}\b(received|important to us)\b.{0,60}|(we|i|someone|a member of (the|our) (team|staff))( will| aim to|'ll| shall| hope to)? ?.{0,40}\b(respond|reply|replies|get back|be in touch|return(ing)?|be back|back in|deal with|contact you|read your)\b.{0,100}|please (do not|don't) reply\b.{0,60}|(if|for|should|in an?)\b.{0,120}\b(urgent(ly)?|emergenc(y|ies)|danger|enquir(y|ies)|quer(y|ies)|matters?|assistance|support|worried|concerned|concerns?|help)\b.{0,200}|(please )?(contact|call|ring|e-?mail|phone|speak to)\b.{0,120}|.{0,80}\b(will not|won't|not) (be )?(check(ing)?|access(ing)?|read(ing)?|monitor(ing)?|have access)\b.{0,60}|(our|the) (office|opening|core|working) (hours|is|opens?)\b.{0,120}|(my|our) (working|office) (days|hours|pattern)\b.{0,100}|(i|we) (will )?(only )?(work|return|am back|are open|are closed)\b.{0,100}|the following (address|recipient|message)\b.{0,100}|[\w.+-]+@[\w.-]+|[\d +()-]{7,}|ref(erence)?\b.{0,40})$/i;

const SUBJECT =
  /^\W*(automatic reply|auto(matic|mated)?[ -]?(reply|response)|out of (the )?office|undeliverable|undelivered|delivery (status notification|failure|has failed)|mail delivery (failed|system)|returned mail)\b/i;

/** Somebody in particular is spoken of: then somebody wrote it. */
const SOMEBODY =
  /\b(he|she|him|her|his|hers|mum|mam|mummy|dad|daddy|sons?|daughters?|boys?|girls?|baby|babies|toddler|grand\w+|nephew|niece|neighbours?|bruis\w*|hits?|hitting|hurt\w*|injur\w*|scared|afraid|frightened|screaming|crying)\b/i;

/** So long a mail is nobody's notice. */
const LONGEST = 1_500;

/** Whether all that a mail says itself (without what it answers) is what automatic mails say. One sentence of anything else, and it is not. */
export function readsAutomatic(subject: string, texts: readonly string[]): boolean {
  const text = texts.join('\n').replace(/[’‘]/g, "'");
  if (text.trim() === '' || text.length > LONGEST || SOMEBODY.test(text)) return false;
  const sentences = text
    .split(/(?<=[.!?])\s+|\n{2,}|\n(?=[\p{Lu}\d])/u)
    .map((one) =>
      one
        .replace(/\s+/g, ' ')
        .replace(/[.!?,\s]+$/, '')
        .trim(),
    )
    .filter((one) => one !== '');
  const says = SUBJECT.test(subject) || sentences.some((one) => SAYS_SO.test(one));
  return says && sentences.every((one) => SAYS_SO.test(one) || BESIDES.test(one));
}
