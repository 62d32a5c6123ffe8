import { not } from 'xstate';

/** A verzoek that is not the last one again. The same one again is noted for the whole zaak, and changes no clock. */
export const NIEUW_VERZOEK = { guard: not('isDubbelVerzoek'), target: '#verzoek', actions: 'onthoudVerzoek' } as const;
