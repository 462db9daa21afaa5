// Files whose words are still in English alone. It only shrinks.

export const UNCONVERTED: string[] = []
