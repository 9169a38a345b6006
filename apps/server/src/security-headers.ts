import type { onRequestHookHandler } from 'fastify'

/** Everything from here and nothing inline: a page of health answers must not be able to call anybody else. */
const POLICY = [
  "default-src 'none'",
  // The solver behind plans is machine code of ours (WebAssembly); nothing else may be made into code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'"
].join(';')

/**
 * The same with every answer, so they are written once. No `Strict-Transport-Security`: plain http on one's own machine
 * is the normal case; whoever puts TLS in front sets this there.
 */
const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0'
}

export const setSecurityHeaders: onRequestHookHandler = (_request, reply, done) => {
  reply.headers(HEADERS)
  done()
}
