/** How every key begins under which a zaak hears something of this message. */
export function kenmerkenVan(berichtId: string): string {
  return `ijw/${berichtId}/`;
}

/** The key under which a zaak hears one thing of a message: the same however often it is told. */
export function kenmerkVoor(berichtId: string, plek: number): string {
  return `${kenmerkenVan(berichtId)}${String(plek)}`;
}
