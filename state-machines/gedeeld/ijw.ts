import { z } from 'zod';

/** AGB code of a provider, practice or professional. Source: iJw, routing through VECOZO. */
export const AgbCode = z
  .string()
  .regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers')
  .describe('AGB-code van acht cijfers');

/** Number of a toewijzing, unique within a gemeente. Source: iJw OP275. */
export const ToewijzingNummer = z.int().min(1).max(99_999_999).describe('Toewijzingnummer, uniek binnen de gemeente');

/** COD327, code verwijzer: who gave access. 07 does not exist in release 3.2. */
export const CODE_VERWIJZER = ['01', '02', '03', '04', '05', '06', '08'] as const;

/** JZ588, reden beëindiging. 20 is a stop for a while; all others are definite. */
export const REDEN_BEEINDIGING = ['02', '20', '31', '32', '33', '34', '35', '36', '37', '38', '39'] as const;

/** JZ002, reden wijziging. */
export const REDEN_WIJZIGING = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
] as const;

/** WJ758, reden verzoek. */
export const REDEN_VERZOEK = ['1', '2'] as const;

/**
 * WJ759, reden afwijzing, without code 2 ("past niet binnen budget"): a child is never refused because the money is spent, so
 * that code can not be written down. Source: PD 004.
 */
export const REDEN_AFWIJZING = ['1', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Whether a reason of WJ759 says that another gemeente is responsible, which must then be named. Source: iJw OP359, TR377. */
export function isAndereGemeente(reden: (typeof REDEN_AFWIJZING)[number]): boolean {
  return reden === '5' || reden === '8';
}

/** JZ020, productcategorie, those of the present forms of help. */
export const PRODUCTCATEGORIE = [
  '40',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '50',
  '51',
  '52',
  '53',
  '54',
  '55',
] as const;

/** A code of WJ001, retourcode: four digits, or a letter and three. */
export const Retourcode = z
  .string()
  .regex(/^(\d{4}|[A-Z]\d{3})$/)
  .describe('Retourcode (WJ001)');
