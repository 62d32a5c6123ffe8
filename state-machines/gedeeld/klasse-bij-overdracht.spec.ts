import { PADEN as CRISIS } from '../crisis/testing/paden.ts';
import { crisisRoute } from '../crisis/crisis.route.ts';
import { giUitvoeringRoute } from '../gi-uitvoering/gi-uitvoering.route.ts';
import { jeugdbeschermingstafelRoute } from '../jeugdbeschermingstafel/jeugdbeschermingstafel.route.ts';
import { PADEN as JGT } from '../jgt-toeleiding/testing/paden.ts';
import { jgtToeleidingRoute } from '../jgt-toeleiding/jgt-toeleiding.route.ts';
import { PADEN as RAAD } from '../raadsonderzoek/testing/paden.ts';
import { raadsonderzoekRoute } from '../raadsonderzoek/raadsonderzoek.route.ts';
import { veiligThuisRoute } from '../veilig-thuis/veilig-thuis.route.ts';
import { PADEN as VT } from '../veilig-thuis/testing/paden.ts';
import { VEILIGHEIDSKLASSEN } from './bescherming/klasse.ts';
import { isLichterBegin, klasseVan } from './klasse-bij-overdracht.ts';
import { Baan } from './testing/loop.ts';

describe('the class of a zaak that hands over', () => {
  it.each([
    { geval: 'of Veilig Thuis, raised', route: veiligThuisRoute, pad: VT.naarLokaalTeam, klasse: 'onveilig' },
    {
      geval: 'of Veilig Thuis, lowered by two',
      route: veiligThuisRoute,
      pad: VT.verlaagdDoorTwee,
      klasse: 'zorgelijk',
    },
    { geval: 'of Veilig Thuis that ended by a move', route: veiligThuisRoute, pad: VT.naarElders, klasse: 'onveilig' },
    { geval: 'of a crisis', route: crisisRoute, pad: CRISIS.geplaatst, klasse: 'acuut' },
    { geval: 'of the Raad that began by itself', route: raadsonderzoekRoute, pad: RAAD.spoed, klasse: 'acuut' },
    { geval: 'of a route without one', route: jgtToeleidingRoute, pad: JGT.vanPlanTotHulp, klasse: null },
  ])('is known $geval', ({ route, pad, klasse }) => {
    expect(klasseVan(route, new Baan(route).loop(pad).toestand)).toBe(klasse);
  });

  it('is not there before anybody judged', () => {
    const [contact] = VT.naarLokaalTeam.stappen;
    const { toestand } = new Baan(veiligThuisRoute).loop({ stappen: [contact] });
    expect(klasseVan(veiligThuisRoute, toestand)).toBeNull();
  });
});

describe('a zaak that takes another one over', () => {
  const MET_KLASSE = [veiligThuisRoute, jeugdbeschermingstafelRoute, raadsonderzoekRoute, giUitvoeringRoute];

  it.each(MET_KLASSE.map((route) => ({ id: route.id, route })))('begins no lighter on $id', ({ route }) => {
    const mag = VEILIGHEIDSKLASSEN.map((zender) =>
      VEILIGHEIDSKLASSEN.filter((veiligheidsklasse) => !isLichterBegin(route, { veiligheidsklasse }, zender)),
    );
    expect(mag).toEqual(VEILIGHEIDSKLASSEN.map((_, i) => VEILIGHEIDSKLASSEN.slice(i)));
    expect(isLichterBegin(route, {}, 'zorgelijk')).toBe(true);
  });

  it('is judged anew where the start names no class: the crisis team looks for itself', () => {
    expect(isLichterBegin(crisisRoute, {}, 'acuut')).toBe(false);
  });
});
