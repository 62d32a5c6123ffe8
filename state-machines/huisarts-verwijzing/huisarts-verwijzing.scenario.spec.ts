import { z } from 'zod';
import { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import { stap as stapVan } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { berichten, momentVan, overdrachten, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { huisartsVerwijzingRoute } from './huisarts-verwijzing.route.ts';
import { baan } from './testing/loop.ts';
import { PADEN } from './testing/paden.ts';
import {
  aanvaard,
  afgewezen,
  bespreekCjg,
  gevraagd,
  HULPVRAAG,
  inOnderzoek,
  stap,
  toegewezen,
  verwezen,
  verzocht,
  type Pad,
  type Padstap,
} from './testing/stappen.ts';

const klokkenVan = ({ toestand }: Verloop): string[] =>
  toestand.klokken.filter(({ actief, soort }) => actief && soort === 'termijn').map(({ termijn }) => termijn);
const VERZOCHT = begin(PADEN.toegewezen, 6);

describe('volledige paden', () => {
  it.each<Pad>(Object.values(PADEN))('$titel', (pad) => {
    const verloop = baan.loop(pad);
    const namen = baan.staten(verloop).map((id) => id.split('.').at(-1));
    expect(namen).toEqual(expect.arrayContaining([...pad.eindigtIn]));
    expect(verloop.toestand.beeindigd).toBe(pad.beeindigd);
    expect(verloop.toestand.klokken.filter(({ actief }) => actief && pad.beeindigd)).toEqual([]);
  });
});

describe('de zes wegen van een verzoek: berichten, overdrachten en klokken', () => {
  it.each<{ geval: string; pad: Stappen; over: string[]; gezin: string[]; loopt: string[] }>([
    {
      geval: '1. 315, 301',
      pad: verder(VERZOCHT, toegewezen(32, '2027-02-12')),
      over: [],
      gezin: ['toegewezen'],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'retourbericht',
      ],
    },
    {
      geval: '2. 315, 319(2), 301',
      pad: verder(VERZOCHT, inOnderzoek(35), toegewezen(42, '2027-02-22')),
      over: [],
      gezin: ['verzoekInOnderzoek', 'toegewezen'],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'retourbericht',
      ],
    },
    {
      geval: '3. 315, 319(1)',
      pad: verder(VERZOCHT, afgewezen(32, '4')),
      over: [],
      gezin: ['verzoekAfgewezen'],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'afwijzingBespreken',
      ],
    },
    {
      geval: '4. 315, 319(2), 319(1)',
      pad: verder(VERZOCHT, inOnderzoek(35), afgewezen(42, '7')),
      over: [],
      gezin: ['verzoekInOnderzoek', 'verzoekAfgewezen'],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'afwijzingBespreken',
      ],
    },
    {
      geval: '5. hetzelfde 315 opnieuw',
      pad: verder(VERZOCHT, verzocht(32, '2027-02-10')),
      over: [],
      gezin: [],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'woonplaatsAfwijzing',
        'antwoordVerzoek',
      ],
    },
    {
      geval: '6. 319(1) wegens woonplaats',
      pad: verder(VERZOCHT, afgewezen(35, '8', { verantwoordelijkeGemeente: 'GM0505' })),
      over: ['andere-gemeente aangeboden'],
      gezin: [],
      loopt: [
        'totaleWachttijd',
        'totaleWachttijdRegio',
        'behandelwachttijd',
        'behandelwachttijdRegio',
        'woonplaatsAfronden',
        'overdrachtGemeente',
      ],
    },
  ])('$geval', ({ pad, over, gezin, loopt }) => {
    const verloop = baan.loop(pad);
    expect([overdrachten(verloop), berichten(verloop)]).toEqual([over, gezin]);
    expect(klokkenVan(verloop).toSorted()).toEqual(loopt.toSorted());
  });

  it('laat een dubbel bericht de klokken precies zo', () => {
    const een = baan.loop(VERZOCHT, 32);
    const twee = baan.loop(verder(VERZOCHT, verzocht(32, '2027-02-12')), 32);
    expect(twee.toestand.klokken).toEqual(een.toestand.klokken);
    expect(twee.toestand.volgnummer).toBe(een.toestand.volgnummer + 1);
  });

  it('neemt een tijdige afwijzing wegens woonplaats die pas later wordt vastgelegd', () => {
    const { toestand } = baan.loop(verder(VERZOCHT, inOnderzoek(35)), 50); // 2 maart: de twee weken zijn voorbij
    const meld = (dag: number): ReturnType<typeof stapVan> =>
      stapVan(
        huisartsVerwijzingRoute,
        toestand,
        Gebeurtenis.parse({
          type: 'ANTWOORD_VERZONDEN',
          gegevens: {
            referentie: 'REF-001',
            verzoekAntwoord: '1',
            reden: '5',
            verantwoordelijkeGemeente: 'GM0505',
          },
          door: { id: 'u-001', rol: 'administratie', organisatie: 'GM0642' },
          geldigOp: momentVan(dag, 0),
          ontvangenOp: momentVan(50, 20),
          kenmerk: 'laat',
          toelichting: { afdruk: '0'.repeat(64), inhoud: 'cHJvZWY=' },
        }),
        NEDERLANDSE_KALENDER,
      );
    expect(meld(43)).toMatchObject({ ok: true }); // verzonden op 23 februari
    expect(meld(45)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' }); // 25 februari
  });
});

describe('overdrachten in twee fasen', () => {
  it('trekt een open aanbod aan het expertteam in als het gezin een andere aanbieder kiest', () => {
    const andere = stap(36, 'jeugdprofessional', 'ANDERE_AANBIEDER_GEKOZEN', {
      aanbieder: '94940002',
      initiatief: 'gezin',
    });
    const verloop = baan.loop(verder(VERZOCHT, afgewezen(32, '3'), andere));
    expect(overdrachten(verloop)).toEqual([
      'expertteam-niet-gecontracteerd aangeboden',
      'expertteam-niet-gecontracteerd ingetrokken',
    ]);
  });

  it('trekt alles in bij overlijden, en laat alleen de afronding lopen', () => {
    const verloop = baan.loop(
      verder(VERZOCHT, afgewezen(32, '3'), stap(33, 'teamleider', 'JEUGDIGE_OVERLEDEN', { bron: 'familie' })),
    );
    expect(overdrachten(verloop).at(-1)).toBe('expertteam-niet-gecontracteerd ingetrokken');
    expect(klokkenVan(verloop)).toEqual(['overlijdenAfronding']);
  });

  it('gaat met alles naar de andere gemeente als die aanvaardt', () => {
    const verloop = baan.loop(
      verder(VERZOCHT, afgewezen(35, '5', { verantwoordelijkeGemeente: 'GM0505' }), aanvaard(40, 'andere-gemeente')),
    );
    expect(verloop.toestand.beeindigd).toBe(true);
    expect(klokkenVan(verloop)).toEqual([]);
  });
});

describe('een andere weg terwijl de aanbieder op antwoord wacht (iJw OP274)', () => {
  it('laat bij overname door het CJG alleen de termijnen van het antwoord lopen, en die precies zo', () => {
    const voor = baan.loop(VERZOCHT, 32);
    const na = baan.loop(verder(VERZOCHT, bespreekCjg(31, 'ja'), aanvaard(32, 'cjg-intake')), 32);
    expect(overdrachten(na)).toEqual(['cjg-intake aangeboden', 'cjg-intake aanvaard']);
    expect(na.toestand.beeindigd).toBe(false);
    expect(klokkenVan(na).toSorted()).toEqual(['antwoordVerzoek', 'woonplaatsAfwijzing']);
    const antwoord = ({ toestand }: Verloop) => toestand.klokken.find(({ termijn }) => termijn === 'antwoordVerzoek');
    expect(antwoord(na)?.verstrijktOp).toBe('2027-02-17T23:00:00.000Z'); // the end of five werkdagen after Wednesday 10 February
    expect(antwoord(na)).toEqual(antwoord(voor));
  });

  it('stuurt het gezin bij dat antwoord geen brief die er niet meer bij hoort', () => {
    expect(berichten(baan.loop(PADEN.cjgNeemtOverNaVerzoek))).toEqual([]);
    expect(berichten(baan.loop(PADEN.ingetrokkenNaVerzoek))).toEqual(['verzoekInOnderzoek']);
  });

  it('weigert een toewijzing, met de reden', () => {
    const { toestand } = baan.loop(verder(VERZOCHT, bespreekCjg(31, 'ja'), aanvaard(32, 'cjg-intake')));
    expect(baan.probeer(toestand, toegewezen(33, '2027-02-13'), 40)).toMatchObject({
      ok: false,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    });
  });
});

describe('cijfers per praktijk: wat geteld moet worden staat in het logboek', () => {
  const Begin = z.object({ praktijk: z.string(), verwijzer: z.string(), praktijksoort: z.string().optional() });
  const GETELD = ['HULPVRAAG_ONTVANGEN', 'POH_JEUGD_INGESCHAKELD', 'VERWIJZING_GEMAAKT'];

  /** How often, by practice and kind: from the log alone, without anything about a family. */
  function tel(verlopen: readonly Verloop[]): Record<string, Record<string, number>> {
    const telling: Record<string, Record<string, number>> = {};
    for (const { effecten } of verlopen) {
      const regels = effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
      const { praktijk, verwijzer, praktijksoort } = Begin.parse(regels[0]?.gegevens);
      const rij = (telling[`${praktijk} ${praktijksoort ?? verwijzer}`] ??= {});
      for (const type of GETELD) rij[type] = (rij[type] ?? 0) + regels.filter((regel) => regel.type === type).length;
    }
    return telling;
  }

  it('telt hulpvragen, POH Jeugd en verwijzingen met, zonder en in controlepraktijken', () => {
    const soort = (praktijk: string, praktijksoort: string): Padstap =>
      gevraagd({ ...HULPVRAAG, praktijk, praktijksoort });
    const verlopen = [
      baan.loop(PADEN.pohJeugdHelpt),
      baan.loop(PADEN.pohJeugdVerwijst),
      baan.loop({ stappen: [soort('01019999', 'zonderPohJeugd'), verwezen(3)] }),
      baan.loop({ stappen: [soort('01018888', 'controle'), verwezen(3)] }),
      baan.loop(PADEN.jeugdarts),
    ];
    expect(tel(verlopen)).toEqual({
      '01012345 metPohJeugd': { HULPVRAAG_ONTVANGEN: 2, POH_JEUGD_INGESCHAKELD: 2, VERWIJZING_GEMAAKT: 1 },
      '01019999 zonderPohJeugd': { HULPVRAAG_ONTVANGEN: 1, POH_JEUGD_INGESCHAKELD: 0, VERWIJZING_GEMAAKT: 1 },
      '01018888 controle': { HULPVRAAG_ONTVANGEN: 1, POH_JEUGD_INGESCHAKELD: 0, VERWIJZING_GEMAAKT: 1 },
      '01012345 03': { HULPVRAAG_ONTVANGEN: 1, POH_JEUGD_INGESCHAKELD: 0, VERWIJZING_GEMAAKT: 0 },
    });
  });
});
