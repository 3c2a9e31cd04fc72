/** Takes away what a form or a mail's foot prints for everybody ("If a child is at immediate risk call 999"): it is nobody's wording about this child, and would make every form of that council urgent. */

/** How such a sentence begins: with a case that may come up, or as an order about the form itself. Never with a bare order ("Call the police, the child is …"): that is somebody's. */
const BEGINS =
  /^\W*(?:(?:important|note|nb|please note|guidance|warning)\b\W*)?(?:if|where|should you|in (?:an?|the case of|the event of|cases of)|for (?:all |any )?(?:urgent|emergency|immediate)|(?:all |any )?(?:urgent|emergency|immediate) (?:concerns?|referrals?|cases?|matters?|enquiries|situations?|requests?|contacts?) (?:must|should|can|are to|need)|(?:please )?(?:do not|don'?t|never) (?:use|complete|send|delay|wait|submit)|out of hours|outside (?:of )?(?:office|working) hours)\b/i;

/** Whom it speaks of: anybody. "The child" is anybody only to whoever is told "you", or to ring 999. */
const ANYBODY =
  /\b(?:(?:a|an|any|every) (?:\w+ )?(?:child(?:ren)?|young (?:person|people)|baby|infant|adult|person|concern)s?|someone|somebody|anyone|anybody|you|999|concerns|referrals|cases|matters|enquiries|situations|emergency|hours)\b/i;

/** What it tells everybody to do. */
const TELLS =
  /\b(?:999|101|(?:call|dial|ring|phone|telephone|contact|notify|inform|speak (?:to|with)|report)(?:ed|ing)? |(?:by|via) (?:tele)?phone|(?:be|been) (?:made|tele?phoned|reported)|immediately to)/i;

/** What nobody prints for everybody: somebody in particular, a day, a thing that happened. */
const PARTICULAR =
  /\b(?:i|i'm|me|my|mine|we|our|he|she|him|her|his|hers|tonight|today|tomorrow|yesterday|now|this (?:morning|afternoon|evening|weekend)|mum|mam|dad|has been|had|was|were|said|told)\b/i;

/** A question that a form asks of every child: "Is the child at immediate risk of significant harm?" Nothing that asks "you" for help. */
const ASKED =
  /^\W*(?:\d+[.)\w]*\s*)?(?:is|are|does|do|has|have) (?:there|the|any|this|a) [^.?!]{0,160}\b(?:child(?:ren)?|child\(ren\)|young (?:person|people)|baby|family|parents?|carers?)\b[^.?!]{0,160}\?\s*\*?\s*$|^\W*(?:\d+[.)\w]*\s*)?(?:is|are|does|do|has|have) (?:the |this )?(?:child(?:ren)?|child\(ren\)|young (?:person|people)|baby) [^.?!]{0,160}\?\s*\*?\s*$/i;

const SENTENCE = /[^.!?]+(?:[.!?]+(?=\s|$)|$)|[.!?]+/g;

function isPrinted(sentence: string): boolean {
  return (
    BEGINS.test(sentence) &&
    ANYBODY.test(sentence) &&
    TELLS.test(sentence) &&
    !PARTICULAR.test(sentence) &&
    sentence.length < 400
  );
}

/** The same words without the sentences that are printed for everybody. What is left is as it was written. */
export function withoutPrintedWarnings(text: string): string {
  if (ASKED.test(text) && !PARTICULAR.test(text)) return '';
  return text.replace(SENTENCE, (sentence) => (isPrinted(sentence.replace(/\s+/g, ' ')) ? ' ' : sentence));
}
