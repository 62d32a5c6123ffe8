export { Aanneming, type Aangeboden } from './aanneming.ts';
export { IjwModule } from './ijw.module.ts';
export { kenmerkenVan, kenmerkVoor } from './kenmerk.ts';
export { bsnVan, kopUit, kopVan, toewijzingnummersIn, toonbaar, type Ijwkop } from './kop.ts';
export { identificatieVoor, maakVerzendklaar, type Uitgaand } from './verzendklaar.ts';
export { AFHANDELREDENEN, NAKIJKREDENEN, type Nakijkreden } from './redenen.ts';
export { retourUiterlijk } from './retourtermijn.ts';
export { Ijwsleutels } from './sleutels.ts';
