/** The words of forms' tick lists get a code only where they say exactly that; a name of several groups gets none. */
import { expect, it } from 'vitest';
import { concernOf, disabilityOf, ethnicityOf } from '../../../domain/normalising/values/codes.ts';

it.each([
  ['A4 Any other White background', 'WOTH'],
  ['B2 White/Black African', 'MWBA'],
  ['1. White British', 'WBRI'],
  ['Asian or Asian British: Indian', 'AIND'],
  ['Asian/Asian British - Bangladeshi', 'ABAN'],
  ['Black/Black British – Caribbean', 'BCRB'],
  ['Mixed: White/Caribbean', 'MWBC'],
  ['English/Welsh/Scottish/Northern Irish/British', 'WBRI'],
  ['White Eastern European', 'WOTH'],
  ['White Gypsy or Irish Traveller', undefined],
  ['Asian British', undefined],
  ['Mixed', undefined],
  ['White', undefined],
  ['Black African or Caribbean', undefined],
])('ethnicity “%s” is %s', (words, code) => {
  expect(ethnicityOf(words)).toBe(code);
});

it.each([
  ['Child Sexual Exploitation (CSE)', 'sexual-exploitation'],
  ['Domestic Abuse/Violence', 'domestic-abuse'],
  ['Radicalisation / extremism', 'radicalisation'],
  ['Physical', 'physical'],
  ['Emotional / psychological abuse', 'emotional'],
  ['Physical and emotional abuse', undefined],
  ['Child on child abuse', undefined],
])('concern “%s” is %s', (words, code) => {
  expect(concernOf(words)).toBe(code);
});

it.each([
  ['Autism Spectrum Disorder (ASD)', 'AUT'],
  ['Blind or partially sighted', 'VIS'],
  ['Deaf/hard of hearing', 'HEAR'],
  ['Sensory impairment', undefined],
  ['Learning difficulties', undefined],
])('disability “%s” is %s', (words, code) => {
  expect(disabilityOf(words)).toBe(code);
});
