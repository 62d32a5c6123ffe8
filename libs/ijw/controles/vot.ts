import type { BerichtSoort } from '../berichten/index.ts';
import { aandachtspunt, inhoudelijk } from './controle.ts';
import { dubbele, gestapeld, waar } from './product.ts';

type Verwijzer = BerichtSoort<'JW315'>['client']['aangevraagdeProducten'][number]['verwijzer'];

const product = (nummer: number, ...veld: string[]) => ['client', 'aangevraagdeProducten', nummer, ...veld];

/** Who has an AGB code: huisarts, jeugdarts, gecertificeerde instelling, medisch specialist. Source: CD066-CD068. */
const MET_AGB: ReadonlySet<string> = new Set(['02', '03', '04', '05']);
/** By whom a client comes with a legal referral. Source: COD327; a gemeente (01) gives a beschikking, 06 is no referral. */
const WETTELIJKE_VERWIJZERS: ReadonlySet<string> = new Set(['02', '03', '04', '05', '08']);

/** Code or name, one of both; a code only for who can have one. */
function isVerwijzerOnjuist({ type, naam, zorgverlenerCode }: Verwijzer): boolean {
  if (!MET_AGB.has(type)) return zorgverlenerCode !== undefined;
  return (zorgverlenerCode === undefined) === (naam === undefined);
}

/** What a verzoek om toewijzing says by itself. */
export const VOT_CONTROLES = [
  inhoudelijk(
    ['OP347', 'TR386'],
    'Hetzelfde product is voor dezelfde dagen twee keer aangevraagd.',
    ['JW315'],
    ({ client }) =>
      gestapeld(
        client.aangevraagdeProducten.map(
          ({ product: gevraagd, toewijzingIngangsdatum, toewijzingEinddatum }, nummer) => ({
            plek: product(nummer),
            product: gevraagd,
            van: toewijzingIngangsdatum,
            tot: toewijzingEinddatum,
          }),
        ),
      ),
  ),
  inhoudelijk(
    ['CD043'],
    'Bij een beschikkingnummer hoort de ingangsdatum van de beschikking, en zonder nummer niet.',
    ['JW315'],
    ({ client }) =>
      waar(
        client.aangevraagdeProducten,
        ({ beschikkingNummer, beschikkingIngangsdatum }) =>
          (beschikkingNummer === undefined) !== (beschikkingIngangsdatum === undefined),
        (nummer) => product(nummer),
      ),
  ),
  inhoudelijk(['CS003'], 'De einddatum ligt voor de ingangsdatum.', ['JW315'], ({ client }) =>
    waar(
      client.aangevraagdeProducten,
      ({ toewijzingIngangsdatum, toewijzingEinddatum }) =>
        toewijzingEinddatum !== undefined && toewijzingEinddatum < toewijzingIngangsdatum,
      (nummer) => product(nummer, 'toewijzingEinddatum'),
    ),
  ),
  inhoudelijk(
    ['OP361', 'TR383'],
    'De referentie van de aanbieder staat bij meer dan een product.',
    ['JW315'],
    ({ client }) =>
      dubbele(
        client.aangevraagdeProducten,
        ({ referentieAanbieder }) => referentieAanbieder,
        (nummer) => product(nummer, 'referentieAanbieder'),
      ),
  ),
  inhoudelijk(
    ['OP297', 'CD066-CD068'],
    'Bij de verwijzer staat de AGB-code als die er is, en anders de naam; een AGB-code alleen bij verwijzer 02, 03, 04 of 05.',
    ['JW315'],
    ({ client }) =>
      waar(
        client.aangevraagdeProducten,
        ({ verwijzer }) => isVerwijzerOnjuist(verwijzer),
        (nummer) => product(nummer, 'verwijzer'),
      ),
  ),
  aandachtspunt(
    ['OP307', 'inhoud'],
    'Er blijkt geen wettelijke verwijzing en geen open beschikking uit het verzoek.',
    ['JW315'],
    ({ client }) =>
      waar(
        client.aangevraagdeProducten,
        ({ verwijzer, beschikkingNummer }) =>
          beschikkingNummer === undefined && !WETTELIJKE_VERWIJZERS.has(verwijzer.type),
        (nummer) => product(nummer, 'verwijzer', 'type'),
      ),
  ),
];
