/** Printed on every assessment, so that it can be made again. */
export const ENGINE_VERSION = '0.1.0'
