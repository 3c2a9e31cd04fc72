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
