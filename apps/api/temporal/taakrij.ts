/** The task queue on which zaken are started. */
export class Taakrij {
  constructor(readonly naam: string) {}
}
