import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/patterns.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fontReady } from './font-ready.ts'
import { keepOffline } from './keep-offline.ts'
import { keepInStep } from './kept/keep-in-step.ts'
import { openShelves } from './kept/shelves.ts'
import { router } from './routes.tsx'

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no element #app')

await Promise.all([openShelves(), fontReady()])

createRoot(app).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

keepOffline()
keepInStep()
