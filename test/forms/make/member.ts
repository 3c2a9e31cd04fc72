/** One person of a made-up family. */
import type { Birth } from './hands.ts';

export type Member = {
  given: string;
  family: string;
  alias: string;
  referred: boolean;
  unborn: boolean;
  adult: boolean;
  /** ISO; for an unborn child the expected date. */
  born: string;
  birth: Birth;
  sex: 'Female' | 'Male' | '';
  relation: string;
  ethnicity: string;
  language: string;
  religion: string;
  school: string;
  needs: string;
  nhs: string;
  upn: string;
  responsibility: 'Yes' | 'No' | '';
};
