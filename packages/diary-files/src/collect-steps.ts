/** Steps by day. Phone and watch count the same steps: of several devices the one that saw most is taken. */
export function collectSteps() {
  const counted = new Map<string, Map<string, number>>()
  return {
    add: (date: string, device: string, steps: number) => {
      const day = counted.get(date) ?? new Map<string, number>()
      counted.set(date, day.set(device, (day.get(device) ?? 0) + steps))
    },
    byDay: () => [...counted].map(([date, day]) => [date, Math.max(...day.values())] as const)
  }
}
