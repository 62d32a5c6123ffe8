import { geldtOp } from '../gedeeld/bescherming/maatregel.ts';
import { beschermingVragen, vervolgVragen } from '../gedeeld/bescherming/vragen.ts';
import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { RaadContext } from './raadsonderzoek.context.ts';
import type { RaadEvent, raadGebeurtenissen } from './raadsonderzoek.events.ts';

const bij = vraagBij<typeof raadGebeurtenissen, RaadContext>();
const { isAchttienOfOuder } = gezinVragen;

interface Gegeven {
  readonly context: RaadContext;
}

interface Moment extends Gegeven {
  readonly event: RaadEvent;
}

const isVoorlopigNogGeldig = ({ context, event }: Moment): boolean =>
  geldtOp(context.dagNaLangste ?? context.dagNaVoorlopig, event.geldigOp);

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...beschermingVragen,
  ...vervolgVragen,
  isAchttienOfOuder,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isSpoed: ({ context }: Gegeven): boolean => context.spoed,
  /** The Raad itself, or a GI, asked: the college does not know yet. Source: Jeugdwet 3.1 lid 3-4. */
  moetCollegeWeten: ({ context: { verzoeker } }: Gegeven): boolean =>
    verzoeker === 'raad' || verzoeker === 'gecertificeerdeInstelling',
  isVtoAanvaard: bij('VTO_BEOORDEELD', ({ uitkomst }) => uitkomst === 'aanvaard'),
  isVtoOnvolledig: bij('VTO_BEOORDEELD', ({ uitkomst }) => uitkomst === 'onvolledig'),
  isVtoSpoed: bij('VTO_BEOORDEELD', ({ uitkomst }) => uitkomst === 'spoed'),
  isVerzoekBesloten: bij('RAADSONDERZOEK_AFGEROND', ({ besluit }) => besluit === 'verzoek'),
  isSpoedToegewezen: bij('SPOEDBESCHIKKING_GEGEVEN', ({ beslissing }) => beslissing === 'toegewezen'),
  isSpoedGehoord: bij('SPOEDBESCHIKKING_GEGEVEN', ({ beslissing, gehoord }) => beslissing === 'toegewezen' && gehoord),
  isMaatregelInStand: bij('BELANGHEBBENDEN_GEHOORD', ({ maatregelBlijft }) => maatregelBlijft),
  isMaatregelOpgeheven: bij('BELANGHEBBENDEN_GEHOORD', ({ maatregelBlijft }) => !maatregelBlijft),
  isVoorlopigNogGeldig,
  /** Of two measures the shorter one is over, and the longer one still holds. */
  isAndereNogGeldig: (gegeven: Moment): boolean =>
    gegeven.event.type === 'BESCHIKKING_VERVALLEN' &&
    gegeven.event.gegevens.reden === 'termijnVoorbij' &&
    isVoorlopigNogGeldig(gegeven),
  isToegewezen: bij('BESCHIKKING_GEGEVEN', ({ beslissing }) => beslissing === 'toegewezen'),
  isAangehouden: bij('BESCHIKKING_GEGEVEN', ({ beslissing }) => beslissing === 'aangehouden'),
  isAfgewezen: bij('BESCHIKKING_GEGEVEN', ({ beslissing }) => beslissing === 'afgewezen'),
  isSpoedGevraagd: bij('ALARM_OPGEPAKT', ({ vervolg }) => vervolg === 'spoedRaad'),
};
