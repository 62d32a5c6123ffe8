import { Tijdstip } from '../../contracts/tijd.ts';
import { NEDERLANDSE_KALENDER } from '../../kalender/index.ts';
import { retourUiterlijk } from './retourtermijn.ts';

const BERICHT = {
  soort: 'JW305',
  status: 'nakijken',
  reden: 'TOEWIJZING.ONBEKEND',
  bevindingen: [{ code: 'OP271', gewicht: 'opmerking' }],
  aangemaaktOp: Tijdstip.parse('2026-03-02T10:00:00.000Z'),
};

describe('iJw OP090: retourbericht binnen drie werkdagen na ontvangst', () => {
  it.each([
    { geval: 'van maandag tot donderdag', op: '2026-03-02T10:00:00.000Z', uiterlijk: '2026-03-05' },
    { geval: 'over een weekend', op: '2026-03-05T10:00:00.000Z', uiterlijk: '2026-03-10' },
    { geval: 'over Goede Vrijdag en Tweede Paasdag', op: '2026-04-01T10:00:00.000Z', uiterlijk: '2026-04-08' },
    {
      geval: 'na middernacht in Amsterdam telt de nieuwe dag',
      op: '2026-03-02T23:30:00.000Z',
      uiterlijk: '2026-03-06',
    },
  ])('$geval', ({ op, uiterlijk }) => {
    expect(retourUiterlijk({ ...BERICHT, aangemaaktOp: Tijdstip.parse(op) }, NEDERLANDSE_KALENDER)).toBe(uiterlijk);
  });

  it.each([
    { geval: 'het retourbericht is gemaakt', anders: { status: 'verwerkt' } },
    { geval: 'een mens heeft het afgesloten', anders: { status: 'afgehandeld' } },
    { geval: 'het is niet te lezen', anders: { soort: null } },
    { geval: 'het is niet zoals de standaard vraagt', anders: { bevindingen: [{ gewicht: 'fout' }] } },
    { geval: 'het is zelf een retourbericht', anders: { soort: 'JW302' } },
    { geval: 'het is een bericht van een gemeente', anders: { soort: 'JW301' } },
    { geval: 'het is voor een andere gemeente', anders: { reden: 'GEMEENTE.ANDERE' } },
  ])('is niet verschuldigd als: $geval', ({ anders }) => {
    expect(retourUiterlijk({ ...BERICHT, ...anders }, NEDERLANDSE_KALENDER)).toBeNull();
  });
});
