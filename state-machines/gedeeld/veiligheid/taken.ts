import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/** Work about safety. */
export const VEILIGHEIDSTAKEN = {
  veiligheidBeoordelen: { titel: 'Beoordeel de veiligheid', rol: 'jeugdprofessional', termijn: 'veiligheidscheck' },
  meldcodeSignalen: {
    titel: 'Meldcode stap 1: breng de signalen in kaart',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeOverleg: {
    titel: 'Meldcode stap 2: overleg met een collega of Veilig Thuis',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeGesprek: {
    titel: 'Meldcode stap 3: spreek met de betrokkenen',
    rol: 'jeugdprofessional',
    termijn: 'meldcode',
  },
  meldcodeWegen: { titel: 'Meldcode stap 4: weeg', rol: 'jeugdprofessional', termijn: 'meldcode' },
  meldcodeBeslissen: { titel: 'Meldcode stap 5: beslis', rol: 'jeugdprofessional', termijn: 'meldcode' },
  zichtHouden: { titel: 'Houd zelf zicht op de veiligheid', rol: 'jeugdprofessional', termijn: 'zichtOpVeiligheid' },
  eigenHulpVolgen: {
    titel: 'Beoordeel of de eigen hulp tot veiligheid leidt',
    rol: 'jeugdprofessional',
    termijn: 'veiligheidsresultaat',
  },
  veiligThuisNavragen: {
    titel: 'Volg wat Veilig Thuis doet',
    rol: 'jeugdprofessional',
    termijn: 'terugkoppelingVeiligThuis',
  },
  crisisNavragen: { titel: 'Volg wat het crisisteam doet', rol: 'jeugdprofessional', termijn: 'crisisAfronding' },
} as const satisfies Record<string, TaakDefinitie>;
