/** Stored with every article: raised when the engine would answer differently, so that older answers can be told apart. */
export const ENGINE_VERSION = '4'
