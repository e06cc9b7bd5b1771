export default function MyWeekPage() { return null; }
