/** Talisman has no types of its own; this is the one function of it that is tried. */
declare module 'talisman/metrics/jaro-winkler.js' {
  export default function jaroWinkler(one: string, other: string): number;
}
