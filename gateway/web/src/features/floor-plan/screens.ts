export const screensOf = (amenities: string[]) => (amenities.includes('two-screens') ? 2 : amenities.includes('screen') ? 1 : 0);
