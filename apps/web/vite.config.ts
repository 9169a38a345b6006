import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    // Nothing is inlined as a data: address, so that the content security policy can stay strict.
    assetsInlineLimit: 0,
    // Read by public/sw.js, which keeps these parts for use without a connection.
    manifest: 'parts.json'
  }
})
