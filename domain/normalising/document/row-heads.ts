/** A column without a head of its own that says of each row who it is: "Subject child 1", "Sibling 2", "Mother", "Other". Most councils' family tables begin with one. */
import type { Table } from '../../../schemas/reading.ts';
import { isKinship } from '../../labels/relationships.ts';

/** Printed for rows that nobody's relationship is said of. */
const ANYBODY =
  /^(other|others|other (adult|child|person|relative|household member)s?|significant (other|adult)|adult|(household|family) member|person|relative|non[- ]resident parent|partner)$/i;

/** The number that tells one printed row from the next is no part of the relationship. */
export function rowHead(text: string): string {
  return text
    .trim()
    .replace(/\s*\(?(no\.? ?)?\d{1,2}\)?\s*[:.)]?$/i, '')
    .replace(/^\d{1,2}[.)]\s+/, '');
}

/** Whether each row of the column says who stands in it; a list in which nobody is related to a child is none. */
export function headsRows(table: Table, column: number): boolean {
  const heads = table.rows.map((row) => rowHead(row[column]?.text ?? '')).filter((text) => text !== '');
  const related = heads.filter(isKinship);
  return related.length >= 2 && heads.every((text) => related.includes(text) || ANYBODY.test(text));
}

/** What a column without a home calls the people in a police report: who it is about, and who is only linked to them. */
const PARTS =
  /^(subject( child)?|index( child)?|(child )?referred( child)?|linked( person)?|associated( person)?|other|parent|sibling|carer|adult|suspect|perpetrator|witness|not referred)?$/i;
const SUBJECT = /^(subject( child)?|index( child)?|(child )?referred( child)?)$/i;

/** Whether a column says of each row whether the referral is about them ("SUBJECT", "LINKED"). */
export function tellsFocus(table: Table, column: number): boolean {
  const said = table.rows.map((row) => row[column]?.text.trim() ?? '');
  return said.every((text) => PARTS.test(text)) && said.some((text) => SUBJECT.test(text));
}

/** Whether a column without a head, or under "No", only numbers its rows, as forms print them: "1", "2", "3". */
export function numbersRows(table: Table, column: number): boolean {
  if (!/^\W*(no|nos|number)?\W*$/i.test(table.headers[column] ?? '') || table.rows.length === 0) return false;
  return table.rows.every((row, index) => row[column]?.text.replace(/[.)]$/, '') === String(index + 1));
}
