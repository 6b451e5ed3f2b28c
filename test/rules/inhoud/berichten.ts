/** Level 2 on one test message, as the thunk that a row of a table asks for. */
import type { LDT_DatumGebruik } from '../../../src/standard/generated/berichten.js';
import {
  jw301,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  jw323,
  jw325,
  type Om301,
  type Om315,
  type Om317,
  type Om319,
  type Om323,
  type Om325,
} from '../../support/build.js';
import { inhoud } from '../../support/judge.js';

type Om305 = Parameters<typeof jw305>[0];
type Om307 = Parameters<typeof jw307>[0];

export const in301 = (om?: Om301) => () => inhoud('JW301', jw301(om));
export const in305 = (om?: Om305) => () => inhoud('JW305', jw305(om));
export const in307 = (om?: Om307) => () => inhoud('JW307', jw307(om));
export const in315 = (om?: Om315) => () => inhoud('JW315', jw315(om));
export const in317 = (om?: Om317) => () => inhoud('JW317', jw317(om));
export const in319 = (om?: Om319) => () => inhoud('JW319', jw319(om));
export const in323 = (om?: Om323) => () => inhoud('JW323', jw323(om));
export const in325 = (om?: Om325) => () => inhoud('JW325', jw325(om));

/** Part of a message that gives it this Dagtekening. */
export const opDag = (Dagtekening: string) => ({ Header: { BerichtIdentificatie: { Dagtekening } } });

/** Part of a Client or Relatie that gives it this birth date. */
export const geboren = (Datum: string, DatumGebruik?: LDT_DatumGebruik) => ({
  Geboortedatum: DatumGebruik ? { Datum, DatumGebruik } : { Datum },
});
