/** Whether a council's profile can be deployed: `node tools/check/authority.ts NAME` ends with 0, or says what is wrong. The synthesis asks it first. */
import { AUTHORITIES, authorityNamed } from '../../domain/authorities/authorities.ts';
import { faultsOf } from '../../domain/authorities/faults.ts';

/** One line for each fault of that council's profile, or of every council's where none is named. */
export function authorityFaults(name?: string): string[] {
  try {
    return (name === undefined ? AUTHORITIES : [authorityNamed(name)]).flatMap(faultsOf);
  } catch (trouble) {
    return [trouble instanceof Error ? trouble.message : String(trouble)];
  }
}

if (import.meta.main) {
  const faults = authorityFaults(process.argv[2]);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
