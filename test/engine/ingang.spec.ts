import { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import { stap } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { Baan, momentVan } from '../../state-machines/gedeeld/testing/loop.ts';
import type { Padstap } from '../../state-machines/gedeeld/testing/pad.ts';
import { veiligThuisRoute } from '../../state-machines/veilig-thuis/veilig-thuis.route.ts';
import { PADEN } from '../../state-machines/veilig-thuis/testing/paden.ts';

const JP = 'jeugdprofessional';
const { stappen } = PADEN.naarLokaalTeam;
const AANGEBODEN: readonly Padstap[] = [
  ...stappen.slice(
    0,
    stappen.findIndex(({ type }) => type === 'OVERDRACHT_AANVAARD'),
  ),
  { dag: 5, rol: JP, type: 'CRISISTEAM_GEVRAAGD', gegevens: { reden: 'acuutGevaar' } },
];
const zaak = new Baan(veiligThuisRoute).loop({ stappen: AANGEBODEN }, 6).toestand;

/** The answer of a receiver on day 4, told on day 6. */
function antwoord(naarRoute: string, toestand = zaak): ReturnType<typeof stap> {
  const gebeurtenis = Gebeurtenis.parse({
    type: 'OVERDRACHT_AANVAARD',
    gegevens: { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true },
    door: { id: 'u-001', rol: JP, organisatie: 'org-12' },
    ontvangenOp: momentVan(6, 30),
    geldigOp: momentVan(4, 0),
    kenmerk: 'k-antwoord',
    toelichting: { afdruk: 'a'.repeat(64), inhoud: 'AAAA' },
  });
  return stap(veiligThuisRoute, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
}

describe('the answer to one of two hand-overs that are open', () => {
  it('is taken when it was given after its own offer, though another offer was made since', () => {
    expect(antwoord('lokaal-team')).toMatchObject({ ok: true });
  });

  it('is taken when another region that hears it too moved since', () => {
    const verhuisd: Padstap = {
      dag: 5,
      rol: 'intake',
      type: 'WOONPLAATS_GEWIJZIGD',
      gegevens: { nieuweGemeente: 'GM0505', grond: 'verhuizing' },
    };
    const na = new Baan(veiligThuisRoute).loop({ stappen: [...AANGEBODEN, verhuisd] }, 6).toestand;
    expect(antwoord('lokaal-team', na)).toMatchObject({ ok: true });
  });

  it('is refused when it was given before its own offer', () => {
    expect(antwoord('crisis')).toMatchObject({ ok: false, code: 'GELDIG_OP.VOOR_TOESTAND' });
  });
});
