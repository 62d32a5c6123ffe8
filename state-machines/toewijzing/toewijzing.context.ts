import type { Datum } from '../../libs/contracts/tijd.ts';

/** What the guards and clocks must remember. Where the zaak is, the states say. */
export interface ToewijzingContext {
  /** The jeugdige is 18 or older. */
  achttien: boolean;
  /** Day on which the aanmelding at the provider was complete: the norms count from it. */
  aangemeldOp: Datum | null;
  /** Day of the intake, when it was before the zaak began. */
  intakeOp: Datum | null;
  /** Day on which help should begin. */
  beoogdeStart: Datum | null;
  /** Day on which the order was sent; absent in a zaak that sent it before this was remembered. */
  toegewezenOp: Datum | null | undefined;
  /** Day from which the startbericht is awaited: help began, or the order came later. Source: iJw OP271. */
  startberichtVanaf: Datum | null;
  /** First day without help under the toewijzing as it now is: the day after its einddatum. */
  dagNaEinde: Datum | null;
}

/** Before the first event. */
export const BEGIN: ToewijzingContext = {
  achttien: false,
  aangemeldOp: null,
  intakeOp: null,
  beoogdeStart: null,
  toegewezenOp: null,
  startberichtVanaf: null,
  dagNaEinde: null,
};
