/** A generated message, and the ways in which one can be broken. */
import type { ValueBreakage } from './values.js';

export type StructureBreakage =
  | 'missing'
  | 'duplicated'
  | 'reordered'
  | 'extra'
  | 'renamed'
  | 'namespace'
  | 'root'
  | 'attribute'
  | 'text'
  | 'nested'
  | 'other-law';
export type Breakage = ValueBreakage | StructureBreakage;

export const BREAKAGES: readonly Breakage[] = [
  'missing',
  'duplicated',
  'reordered',
  'extra',
  'renamed',
  'namespace',
  'root',
  'attribute',
  'text',
  'nested',
  'other-law',
  'too-long',
  'too-short',
  'pattern',
  'code',
  'number',
  'range',
  'date',
  'time',
];

export interface Message {
  readonly bericht: string;
  readonly kind: 'valid' | 'scrambled' | Breakage;
  /** Undefined for a scrambled one. */
  readonly valid: boolean | undefined;
  /** Where it is broken, as a path of element names. */
  readonly path: string;
  readonly xml: string;
}
