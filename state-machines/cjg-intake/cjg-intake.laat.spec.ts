import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { begin, stap, type Stap, type ZaakToestand } from '../../libs/engine/index.ts';
import { addDays, datum, NEDERLANDSE_KALENDER, startOfAmsterdamDay } from '../../libs/kalender/index.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const AANMELDDAG = datum('2026-03-02');
const dag = (nummer: number): Tijdstip => startOfAmsterdamDay(addDays(AANMELDDAG, nummer));

describe('een feit dat later wordt gemeld', () => {
  const aangemeld = gelukt(meld(leeg(), 'AANMELDING_ONTVANGEN', 0, 0));
  const veiligOpDag10 = gelukt(meld(aangemeld, 'VEILIGHEID_BEOORDEELD', 10, 10));

  it('telt vanaf zijn eigen dag, ook als intussen iets anders bewoog', () => {
    const { klokken } = gelukt(meld(veiligOpDag10, 'AANVULLING_GEVRAAGD', 4, 12));
    const hersteltermijn = klokken.find(({ termijn }) => termijn === 'hersteltermijn');
    expect(hersteltermijn?.feiten[0]?.op).toBe(dag(4));
  });

  it('wordt geweigerd als de toestand die erop wacht er toen nog niet was', () => {
    expect(meld(veiligOpDag10, 'EERSTE_CONTACT_GELEGD', 4, 12)).toMatchObject({ code: 'GELDIG_OP.VOOR_TOESTAND' });
  });

  it('wordt geweigerd voor de aanmelding', () => {
    expect(meld(veiligOpDag10, 'AANVULLING_GEVRAAGD', -1, 12)).toMatchObject({ code: 'GELDIG_OP.VOOR_TOESTAND' });
  });
});

function leeg(): ZaakToestand {
  return begin(cjgIntakeRoute, NEDERLANDSE_KALENDER, { zaakId: 'laat', trajectId: 'laat' }, dag(0));
}

function meld(
  toestand: ZaakToestand,
  type: keyof typeof VOORBEELDEN,
  geldig: number,
  ontvangen: number,
): ReturnType<typeof stap> {
  const [gegevens] = VOORBEELDEN[type];
  const rol = cjgIntakeRoute.gebeurtenissen[type]?.rollen[0] ?? 'intake';
  const toelichting = geldig === ontvangen ? {} : { toelichting: { afdruk: '0'.repeat(64), inhoud: 'cHJvZWY=' } };
  const gebeurtenis = {
    type,
    gegevens: { ...gegevens },
    door: { id: 'proef', rol, organisatie: 'proef' },
    geldigOp: dag(geldig),
    ontvangenOp: dag(ontvangen),
    kenmerk: 'proef',
    ...toelichting,
  };
  return stap(cjgIntakeRoute, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
}

function gelukt(uitkomst: ReturnType<typeof stap>): Stap['toestand'] {
  if (!uitkomst.ok) throw new Error(`refused: ${uitkomst.code}`);
  return uitkomst.toestand;
}
