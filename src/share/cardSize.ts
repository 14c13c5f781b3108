/** CSS px of a card, as previews in chats want it */
export const CARD = { width: 1200, height: 630 } as const;
