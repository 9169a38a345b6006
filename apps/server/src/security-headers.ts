import type { FastifyHelmetOptions } from '@fastify/helmet'

/** Everything from here and nothing inline: a page of health answers must not be able to call anybody else. */
export const HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      // The solver behind plans is machine code of ours (WebAssembly); nothing else may be made into code.
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"]
    }
  },
  // Plain http on one's own machine is the normal case; whoever puts TLS in front sets this there.
  strictTransportSecurity: false
}
