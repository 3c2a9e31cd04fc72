/** Knows the small print that tells people how to fill in a box ("(and any other surnames used)", "continue overleaf if needed"): never an answer. */

/** How such words begin. What people write may begin so too ("Please see attached"), so each asks for more than its verb. */
const BEGINS =
  /^(please (tell us|give|provide|state|describe|specify|list|include|complete|tick|explain|note|indicate|attach|continue|use|ensure|print|write)|be (specific|factual|as)|(give|provide|state|describe|list|include|explain|specify|attach|record|add|note) (any|all|as|the|full|brief|details?|reasons?|dates?|names?|what|why|how|where|who|which|whether|if|each|here|below|overleaf)|continue (on|over|overleaf|below|here)|use (block|capital|black|a separate|another|additional)|block capitals|tick (all|one|as|the|which|box)|delete (as|where)|circle (as|one|which)|complete (one|all|this|for|in|as|the|a separate)|for example|for unborn|e\.g\.|i\.e\.|if (known|applicable|different|not|yes|no|other|any|unborn|appropriate|needed|more|required|relevant)\b|and any (other|previous)|including|inc\.? |incl\.|as (shown|on|stated|appropriate|it appears)|do not|avoid|return (by|to|this|the)|office use|see (guidance|notes?|overleaf|our)|must be|required|optional|where (known|applicable|appropriate)|one (per|for each|box)|refer to|think about|consider|dd\/|who has|what has happened|who,? what|what,? (when|where)|give the (address|name|date|details|full))/i;

/** Whether these words, as printed, tell how to fill in the form. */
export function isHint(text: string): boolean {
  const words = text
    .trim()
    .replace(/^[([*\s]+/, '')
    .replace(/[)\]\s]+$/, '');
  return words.length > 3 && words.length < 300 && BEGINS.test(words);
}

/** Words in brackets that begin an answer and tell how to give it: how many letters they take, or 0. */
export function leadingHint(text: string): number {
  const bracket = /^\s*\(([^()]{6,120})\)\s*/.exec(text);
  return bracket?.[1] !== undefined && isHint(bracket[1]) ? bracket[0].length : 0;
}

/** How a sentence begins that tells people what to do, or what a box is for. */
const TELLS =
  /^(please|ask (the|them|your)|if|use|state|list|give|write|describe|include|distinguish|continue|complete|fill|tick|circle|delete|attach|enter|record|note|provide|specify|explain|tell|set out|outline|summarise|detail|mark|indicate|print|type|send|return|add|show|refer|consider|think|keep|separate|remember|make sure|ensure|be|do not|don['’]t|avoid|where (known|possible|applicable)|as much|all (fields|sections|boxes|questions|parts)|this (section|box|form|part|page|question)|these (sections?|boxes|questions)|the (box|boxes|form|information (you|in))|(the )?box(es)? (will|expand)|any (information|details) you|information you|you (must|should|can|may|do not)|we (will|need|would|may|ask)|for (each|all|every|unborn|office|guidance|help|example)|one (form|per|box|row|line)|adults first|office use|continue)\b/i;
/** "… who, what, where and when." */
const GOES_ON = /^(who|what|where|when|why|how|which)\b[^.]{0,80}\.?$/i;
/** "Please see the attached report" is an answer. */
const SEE =
  /^(please )?(see|refer to|find|read) (the |my |our |your )?(attached|enclosed|above|below|overleaf|previous|report|separate|chronology)\b/i;
const LONGEST_GUIDANCE = 400;

/** Whether all of these sentences, printed between a heading and the box under it, tell how to fill it in. */
export function isGuidance(text: string): boolean {
  const words = text.trim().replace(/^[([*\s]+|[)\]*\s]+$/g, '');
  if (words.length < 8 || words.length > LONGEST_GUIDANCE) return false;
  const sentences = words.split(/(?<=[.!?:;])\s+/).filter((one) => one !== '');
  const [first = '', ...more] = sentences;
  if (SEE.test(first)) return false;
  return isHint(words) || (TELLS.test(first) && more.every((one) => TELLS.test(one) || GOES_ON.test(one)));
}
