export { clockTime } from './diary/clock-time.ts'
