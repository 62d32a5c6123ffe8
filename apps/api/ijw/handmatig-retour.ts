import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { beoordeel, BERICHTEN, leesBericht, retourOp } from '../../../libs/ijw/index.ts';
import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import { identificatieVoor, Ijwsleutels, maakVerzendklaar } from '../../../libs/service/ijw/index.ts';
import { Ijwinhoud, type Ijwbericht as Rij, type TeVerzenden } from '../../../libs/service/storage/index.ts';
import { uuidOf } from '../zaken/ids.ts';

/** The retour on a message that a person handled by hand: its sender hears that it was taken. Source: iJw 3.2, OP090. */
@Injectable()
export class HandmatigRetour {
  constructor(
    private readonly inhoud: Ijwinhoud,
    private readonly sleutels: Ijwsleutels,
  ) {}

  /** Ready to go; nothing on a message of our own, one that is a retour itself, or one that cannot be read as the standard asks. */
  async maak({ id, richting, organisatie, volgsleutel, zaak }: Rij, nu: Tijdstip): Promise<TeVerzenden | undefined> {
    const bytes = richting === 'in' ? await this.inhoud.open(id) : null;
    const oordeel = bytes && beoordeel(leesBericht(bytes));
    const soort = oordeel?.bericht?.soort;
    if (!oordeel || soort === undefined || oordeel.geweigerd || BERICHTEN[soort].richting !== 'naarGemeente')
      return undefined;
    const waarvoor = `retour/${id}`;
    const retour = retourOp(oordeel, { identificatie: identificatieVoor(waarvoor), dagtekening: amsterdamDatum(nu) });
    if (!retour) return undefined;
    const waarbij = { organisatie, zaak: zaak ?? undefined, antwoordOp: { id, volgsleutel } };
    return maakVerzendklaar(uuidOf('ijw', waarvoor), retour, waarbij, this.sleutels);
  }
}
